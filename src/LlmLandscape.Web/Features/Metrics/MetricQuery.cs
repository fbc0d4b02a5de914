using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>A metric with every value that the sources state.</summary>
/// <param name="Comparable">Those that can honestly be set side by side.</param>
public sealed record MetricView(MetricRowView Metric, IReadOnlyList<FactAbout> Observations, IReadOnlyList<ComparableSet> Comparable)
{
    /// <summary>Places in lists are read, not drawn: a longer bar would be a worse place.</summary>
    public IReadOnlyList<ComparableSet> Drawn => Metric.Dimension == UnitDimension.Rank ? [] : Comparable;
}

/// <summary>What do the sources say of one quantity?</summary>
internal sealed class MetricQuery(ObservationsQuery observations, CatalogueEdition edition)
{
    /// <summary>Null where there is no such metric.</summary>
    public async Task<MetricView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        if (edition.Metrics.FirstOrDefault(metric => metric.Id == id) is not { } metric) return null;
        var found = await observations.RunAsync(new() { Metrics = [id] }, language, cancellation);
        List<FactAbout> sorted = [.. found.OrderBy(x => x.Subject!.Vendor is null).ThenBy(x => x.Subject!.Vendor?.Name ?? x.Subject!.Name, language.NameOrder()).ThenBy(x => x.Fact.Date?.From ?? DateOnly.MaxValue)];
        return new(MetricsQuery.Row(metric, [.. found.Select(x => x.Fact)], language), sorted, ComparableSet.Among(sorted));
    }
}
