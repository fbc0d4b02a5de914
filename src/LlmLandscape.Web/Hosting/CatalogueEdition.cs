using System.Globalization;
using LlmLandscape.Catalogue.Building;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Hosting;

/// <summary>What citation marks need to know of a source.</summary>
internal sealed record SourceLabel(string Id, string Code, LocalText Title, string? Author, LocalText Dated, string Language);

/// <summary>An entry of the vocabulary, by which pages name and check filters.</summary>
internal sealed record TermLabel(string Id, LocalText Name, LocalText? Text);

/// <summary>A metric, with the pattern of its unit.</summary>
internal sealed record MetricLabel(string Id, LocalText Name, LocalText Text, string UnitId, UnitDimension Dimension, LocalText Pattern);

/// <summary>A dispute, by which figures are marked.</summary>
internal sealed record DisputeLabel(string Id, LocalText Title);

/// <summary>A dataset, by which the marks of records are told; <c>Attached</c> is how many records its snapshot has, if one is attached.</summary>
internal sealed record DatasetLabel(string Id, string Code, string Name, LocalText Text, string Url, string Licence, DateOnly Snapshot, DateOnly AsOf, int? Attached);

/// <summary>
/// A catalogue being served: its identity, the few lists that every page needs, and how to open it. A request holds on to
/// one from beginning to end, so that an answer never mixes two.
/// </summary>
internal sealed record CatalogueEdition(
    DbContextOptions<CatalogueContext> Options,
    string Version,
    string BuiltAt,
    CatalogueCounts Counts,
    IReadOnlyList<SourceLabel> Sources,
    IReadOnlyList<TermLabel> Strategies,
    IReadOnlyList<TermLabel> Groups,
    IReadOnlyList<TermLabel> Regions,
    IReadOnlyList<TermLabel> Dimensions,
    IReadOnlyList<TermLabel> Vendors,
    IReadOnlyList<TermLabel> Markets,
    IReadOnlyList<MetricLabel> Metrics,
    IReadOnlyList<DisputeLabel> Disputes,
    IReadOnlyList<TermLabel> Capabilities,
    IReadOnlyList<DatasetLabel> Datasets)
{
    /// <summary>What of it may stand in addresses.</summary>
    public AddressValues AddressValues => field ??= EditionAddressValues.Of(this);

    /// <summary>When it was built, as a page writes it.</summary>
    public string BuiltInWords(string format) =>
        DateTime.Parse(BuiltAt, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).ToString(format, CultureInfo.CurrentCulture);

    public MetricLabel Metric(string id) => Metrics.First(metric => metric.Id == id);

    public SourceLabel Source(string id) =>
        Sources.FirstOrDefault(source => source.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no source '{id}'.");

    /// <param name="file">A file that nobody will change or replace.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<CatalogueEdition> OpenAsync(string file, CancellationToken cancellation)
    {
        var state = CatalogueFile.Inspect(file);
        var options = new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite(CatalogueConnection.ReadOnly(file))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
        await using var context = new CatalogueContext(options);
        return new(
            options,
            state.Stamp?.Version ?? throw new InvalidDataException($"The catalogue at {file} cannot be served: {state.WhyNot}."),
            state.Stamp.BuiltAt,
            state.Counts!,
            await context.Sources.OrderBy(x => x.Id).Select(x => new SourceLabel(x.Id, x.Code, x.Title, x.Author, x.Dated, x.Language)).ToListAsync(cancellation),
            await context.Strategies.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(cancellation),
            await context.Groups.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(cancellation),
            await context.Regions.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, null)).ToListAsync(cancellation),
            await context.Dimensions.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(cancellation),
            await context.Vendors.OrderBy(x => x.Id).Select(x => new TermLabel(x.Id, new(x.Name.En, x.Name.ZhHans), null)).ToListAsync(cancellation),
            await context.Markets.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, null)).ToListAsync(cancellation),
            await context.Metrics.OrderBy(x => x.Position).Select(x => new MetricLabel(x.Id, x.Name, x.Text, x.UnitId, x.Unit.Dimension, x.Unit.Name)).ToListAsync(cancellation),
            await context.Disputes.OrderBy(x => x.Position).Select(x => new DisputeLabel(x.Id, x.Title)).ToListAsync(cancellation),
            await context.Capabilities.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(cancellation),
            await context.Datasets.OrderBy(x => x.Id).Select(x => new DatasetLabel(x.Id, x.Code, x.Name, x.Text, x.Url, x.Licence, x.Snapshot, x.AsOf, x.AttachedRecords)).ToListAsync(cancellation));
    }
}
