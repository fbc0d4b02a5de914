using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.UnitTests.Build;

/// <summary>What is written without EF is what EF would have written.</summary>
public sealed class TableWriterTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Every_row_is_the_same_as_one_that_EF_has_saved()
    {
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);
        using var written = CatalogueConnection.OpenReadOnly(_seeds.Catalogue);
        var file = $"{_seeds.Catalogue}.saved";
        using var saved = CatalogueConnection.Open(CatalogueConnection.Building(file));
        saved.Database.EnsureCreated();
        saved.AddRange(new SeedRows(SeedReader.Read(_seeds.Folder).Seed, AttachedData.None).All);
        saved.SaveChanges();

        foreach (var table in written.Model.GetEntityTypes().Where(type => type.ClrType != typeof(CatalogueInfo))
            .Select(type => type.GetTableName()!))
            Rows(written, table).ShouldBe(Rows(saved, table), table);
    }

    private static List<string> Rows(CatalogueContext context, string table)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // a name of the model
        command.CommandText = $"select * from {table}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount)
                .Where(i => (table, reader.GetName(i)) != ("spellings", "id"))
                .Select(i => $"{reader.GetName(i)}: {reader.GetValue(i).GetType().Name} {reader.GetValue(i)}")));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
