using System.Globalization;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LlmLandscape.Catalogue.Building;

/// <summary>Writes a new catalogue file and checks it.</summary>
internal static class CatalogueWriter
{
    public static void Write(CatalogueSeed seed, Snapshot? snapshot, string version, string file)
    {
        using var context = CatalogueConnection.Open(CatalogueConnection.Building(file));
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw(Views.Create + SearchIndex.Create);
        context.ChangeTracker.AutoDetectChangesEnabled = false;

        var rows = new SeedRows(seed, snapshot);
        using (var transaction = context.Database.BeginTransaction())
        {
            context.AddRange(rows.All);
            context.Add(new Stamp
            {
                Version = version,
                BuiltAt = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                Schema = CatalogueVersion.Schema,
            });
            context.SaveChanges();
            Index(context, rows.Search);
            transaction.Commit();
        }

        // One file and no log beside it: readers open it read-only, and it can be copied or handed out as it is.
        context.Database.ExecuteSqlRaw("pragma journal_mode = delete; analyze; vacuum;");
        Check(context, rows);
        context.Database.CloseConnection();
        Flush(file);
    }

    private static void Index(CatalogueContext context, IReadOnlyList<SearchRow> rows)
    {
        using var insert = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        insert.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText = SearchIndex.Insert;
        foreach (var row in rows)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", row.Entry.Id);
            insert.Parameters.AddWithValue("$whole", row.WholeNames);
            insert.Parameters.AddWithValue("$names", row.NameWords);
            insert.Parameters.AddWithValue("$title", row.TitleWords);
            insert.Parameters.AddWithValue("$text", row.TextWords);
            insert.Parameters.AddWithValue("$about", row.AboutWords);
            insert.ExecuteNonQuery();
        }

        context.Database.ExecuteSqlRaw(SearchIndex.Finish);
    }

    private static void Check(CatalogueContext context, SeedRows rows)
    {
        var integrity = context.Database.SqlQueryRaw<string>("select integrity_check as Value from pragma_integrity_check").AsEnumerable().ToList();
        if (integrity is not ["ok"]) throw new InvalidDataException($"The new catalogue is damaged: {string.Join("; ", integrity)}.");
        var dangling = context.Database.SqlQueryRaw<string>("select \"table\" as Value from pragma_foreign_key_check").AsEnumerable().ToList();
        if (dangling.Count > 0) throw new InvalidDataException($"The new catalogue refers to rows that are not there, in {string.Join(", ", dangling.Distinct())}.");
        var (written, meant) = (CatalogueFile.Count(context), rows.Counts);
        if (written != meant) throw new InvalidDataException($"The new catalogue holds {written}, but the seeds have {meant}.");
        var indexed = context.Database.SqlQueryRaw<int>("select count(*) as Value from search").Single();
        if (indexed != meant.Findable) throw new InvalidDataException($"The new catalogue finds {indexed} things, but the seeds have {meant.Findable}.");
    }

    private static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}
