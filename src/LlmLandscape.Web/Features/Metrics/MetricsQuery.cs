using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>A metric in a list.</summary>
/// <param name="Observations">How many values of it the sources state.</param>
/// <param name="Subjects">Of how many vendors, models and markets.</param>
/// <param name="Sources">In how many sources.</param>
/// <param name="Disputed">How many of the values stand in a dispute.</param>
public sealed record MetricRowView(
    string Id, string Name, string Text, string Unit, UnitDimension Dimension, int Observations, int Subjects, int Sources, int Disputed);

/// <summary>What is measured, and how often?</summary>
internal sealed class MetricsQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<IReadOnlyList<MetricRowView>> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => fact.Kind == FactKind.Observation), language, cancellation)).ToLookup(fact => fact.Figure!.Metric);
        return [.. edition.Metrics.Select(metric => Row(metric, [.. facts[metric.Id]], language))];
    }

    internal static MetricRowView Row(MetricLabel metric, IReadOnlyList<FactView> facts, Language language) => new(
        metric.Id,
        metric.Name.In(language),
        metric.Text.In(language),
        metric.UnitId,
        metric.Dimension,
        facts.Count,
        facts.Select(fact => (fact.Vendor, fact.Model, fact.Market)).Distinct().Count(),
        facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct().Count(),
        facts.Count(fact => fact.Disputes.Count > 0));
}
