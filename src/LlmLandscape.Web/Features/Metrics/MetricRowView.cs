using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>What is measured, and how often? A metric in a list.</summary>
/// <param name="Observations">How many values of it the sources state.</param>
/// <param name="Subjects">Of how many vendors, models and markets.</param>
/// <param name="Sources">In how many sources.</param>
/// <param name="Disputed">How many of the values stand in a dispute.</param>
public sealed record MetricRowView(
    string Id, string Name, string Text, string Unit, UnitDimension Dimension, int Observations, int Subjects, int Sources, int Disputed)
{
    public static IReadOnlyList<MetricRowView> All(CatalogueSnapshot catalogue, Language language) =>
        [.. catalogue.Metrics.Select(metric => Of(metric, catalogue.In(language)))];

    internal static MetricRowView Of(Metric metric, LocalCatalogue local)
    {
        var facts = local.ObservationsOf(metric.Id);
        return new(
            metric.Id,
            metric.Name.In(local.Language),
            metric.Text.In(local.Language),
            metric.UnitId,
            metric.Unit.Dimension,
            facts.Count,
            facts.Select(fact => (fact.Vendor, fact.Model, fact.Market)).Distinct().Count(),
            facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct().Count(),
            facts.Count(fact => fact.Disputes.Count > 0));
    }
}
