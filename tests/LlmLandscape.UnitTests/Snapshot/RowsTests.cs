using System.Text.Json;
using System.Text.Json.Serialization;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.UnitTests.Snapshot;

/// <summary>
/// The snapshot reads rows by itself, since EF's model and queries would cost most of a start. EF stays the one description of
/// the tables: whatever it reads of the shipped catalogue, the snapshot reads too, column by column.
/// </summary>
public sealed class RowsTests : IDisposable
{
    private static readonly JsonSerializerOptions Everything = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };

    private readonly TemporaryFolder _folder = new();
    private readonly CatalogueContext _context;
    private readonly SqliteConnection _connection;

    public RowsTests()
    {
        var file = Path.Combine(_folder.Path, "catalogue.sqlite");
        CatalogueBuilder.Build(Folders.Seeds, file, new DatasetFolder(Path.Combine(_folder.Path, "none"))).Outcome
            .ShouldBe(BuildOutcome.Built);
        _context = CatalogueConnection.OpenReadOnly(file);
        _connection = new($"{CatalogueConnection.ReadOnly(file)};Pooling=False");
        _connection.Open();
    }

    public void Dispose()
    {
        _connection.Dispose();
        _context.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Facts_are_read_as_EF_reads_them()
    {
        Same(FactRows.Facts(_connection), _context.Facts.OrderBy(x => x.Position));
        Same(FactRows.Observations(_connection).Values.OrderBy(x => x.FactId, StringComparer.Ordinal),
            _context.Observations.OrderBy(x => x.FactId));
        Same(FactRows.Parts(_connection, "event_vendors", "vendor_id").SelectMany(x => x.Select(id => (x.Key, id).ToString())),
            _context.Events.SelectMany(x => x.Vendors).OrderBy(x => x.FactId).ThenBy(x => x.VendorId).AsEnumerable()
                .Select(x => (x.FactId, x.VendorId).ToString()));
    }

    [Fact]
    public void What_datasets_say_is_read_as_EF_reads_it()
    {
        var rows = new RecordRows(_connection);
        Same(rows.Makers, _context.Makers.OrderBy(x => x.Id));
        Same(rows.Benchmarks, _context.Benchmarks.OrderBy(x => x.Position));
        Same(rows.Scores, _context.Scores.OrderBy(x => x.Position));
        Same(rows.TransparencyTotals, _context.TransparencyTotals.OrderBy(x => x.Edition).ThenByDescending(x => x.Satisfied)
            .ThenBy(x => x.Id));
        Same(rows.IndicatorAnswers, _context.IndicatorAnswers.OrderBy(x => x.Edition).ThenBy(x => x.Position).ThenBy(x => x.MakerId));
        Same(rows.ModelTies, _context.ModelTies.Include(x => x.Records.OrderBy(r => r.DatasetId).ThenBy(r => r.Record))
            .OrderBy(x => x.Position));
        Same(rows.Pasts, _context.Pasts.Include(x => x.Prices.OrderBy(p => p.Position)).Include(x => x.Flags.OrderBy(f => f.Position))
            .OrderBy(x => x.Id));
    }

    [Fact]
    public void Claims_and_disputes_are_read_as_EF_reads_them()
    {
        Same(ClaimRows.Disputes(_connection), _context.Disputes.Include(x => x.Facts.OrderBy(fact => fact.Position))
            .OrderBy(x => x.Position));
        Same(ClaimRows.Checks(_connection), _context.ClaimChecks.Include(x => x.Inputs.OrderBy(input => input.Position))
            .OrderBy(x => x.Position));
        Same(ClaimRows.Measured(_connection), _context.MeasuredClaims.Include(x => x.Vendors.OrderBy(v => v.Position))
            .OrderBy(x => x.Position));
    }

    [Fact]
    public void What_editors_type_is_read_as_EF_reads_it()
    {
        var speakers = EditedRows.Speakers(_connection);
        Same(speakers, _context.Speakers.OrderBy(x => x.Position));
        Same(EditedRows.Readings(_connection), _context.Readings.Include(x => x.Facts.OrderBy(fact => fact.Position))
            .OrderBy(x => x.Position));
        Same(EditedRows.Retired(_connection).OrderBy(x => x.Id), _context.Retired.OrderBy(x => x.Id));
        Same(EditedRows.Sources(_connection, speakers.ToDictionary(x => x.Id)), _context.Sources
            .Include(x => x.Author)
            .Include(x => x.Silent.OrderBy(run => run.First))
            .Include(x => x.NumbersNotTaken.OrderBy(number => number.Paragraph).ThenBy(number => number.Printed)).OrderBy(x => x.Id));
        Same(EditedRows.Vendors(_connection), _context.Vendors.OrderBy(x => x.Id));
        Same(EditedRows.Models(_connection), _context.Models.OrderBy(x => x.Id));
        Same(EditedRows.Spellings(_connection), _context.Spellings.OrderBy(x => x.Id));
        Same(EditedRows.Datasets(_connection), _context.Datasets.OrderBy(x => x.Id));
        Same(EditedRows.Releases(_connection), _context.Releases.Include(x => x.Tiers.OrderBy(t => t.Above))
            .Include(x => x.Capabilities.OrderBy(c => c.CapabilityId))
            .OrderBy(x => x.Position));
        Same(EditedRows.Changes(_connection), _context.Changes.OrderByDescending(x => x.Id));
        Same(EditedRows.Prose(_connection).Select(x => x.Markdown).Order(), _context.Prose.Select(x => x.Markdown).AsEnumerable().Order());
    }

    [Fact]
    public void The_closed_lists_are_read_as_EF_reads_them()
    {
        var rows = new VocabularyRows(_connection);
        Same(rows.Families, _context.Families.OrderBy(x => x.Position));
        Same(rows.Strategies, _context.Strategies.OrderBy(x => x.Position));
        Same(rows.Groups, _context.Groups.OrderBy(x => x.Position));
        Same(rows.Regions, _context.Regions.OrderBy(x => x.Position));
        Same(rows.Dimensions, _context.Dimensions.OrderBy(x => x.Position));
        Same(rows.Markets, _context.Markets.OrderBy(x => x.Position));
        Same(rows.Capabilities, _context.Capabilities.OrderBy(x => x.Position));
        Same(rows.Topics, _context.Topics.Include(x => x.Metrics.OrderBy(metric => metric.Position)).OrderBy(x => x.Position));
        Same(rows.Metrics, _context.Metrics.Include(x => x.Unit).OrderBy(x => x.Position));
    }

    /// <summary>As JSON, which has every property; what refers back is null on both sides, or left out.</summary>
    private static void Same<T>(IEnumerable<T> read, IEnumerable<T> byEf)
    {
        if (byEf is IQueryable<T> query && typeof(T).IsClass && typeof(T) != typeof(string)) byEf = Untracked(query);
        Json(read).ShouldBe(Json(byEf));
    }

    private static IEnumerable<T> Untracked<T>(IQueryable<T> query) =>
        (IEnumerable<T>)typeof(EntityFrameworkQueryableExtensions).GetMethod(nameof(EntityFrameworkQueryableExtensions.AsNoTracking))!
            .MakeGenericMethod(typeof(T)).Invoke(null, [query])!;

    private static string Json<T>(IEnumerable<T> rows) =>
        JsonSerializer.Serialize(rows.ToList(), Everything);
}
