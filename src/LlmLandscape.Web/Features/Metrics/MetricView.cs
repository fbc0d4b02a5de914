using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>What do the sources say of one quantity? A metric with every value that they state.</summary>
/// <param name="Comparable">Those that can honestly be set side by side.</param>
public sealed record MetricView(
    MetricRowView Metric, IReadOnlyList<FactAbout<ObservationView>> Observations, IReadOnlyList<ComparableSet> Comparable)
{
    /// <summary>Places in lists are read, not drawn: a longer bar would be a worse place.</summary>
    public IReadOnlyList<ComparableSet> Drawn => Metric.Dimension == UnitDimension.Rank ? [] : Comparable;

    /// <summary>Null where there is no such metric.</summary>
    public static MetricView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Metrics.Find(id) is not { } metric) return null;
        var local = catalogue.In(language);
        List<FactAbout<ObservationView>> sorted =
        [
            .. local.ObservationsOf(id).Select(local.About)
                .OrderBy(x => x.Subject!.Vendor is null)
                .ThenBy(x => x.Subject!.Vendor?.Name ?? x.Subject!.Name, language.NameOrder())
                .ThenBy(x => x.Fact.Date?.From ?? DateOnly.MaxValue),
        ];
        return new(MetricRowView.Of(metric, local), sorted, ComparableSet.Among(sorted));
    }
}
