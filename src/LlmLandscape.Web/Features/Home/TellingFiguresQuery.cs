using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Home;

/// <summary>
/// On which figures does most of what is said turn? Nobody picks them: counted are the other facts that cite the same figure of
/// the same paragraph, and the disputes that it stands in. Amounts and rates only, one a vendor and one a metric.
/// </summary>
internal sealed class TellingFiguresQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    private static readonly List<UnitDimension> Dimensions = [UnitDimension.Money, UnitDimension.Rate, UnitDimension.Count];

    public async Task<IReadOnlyList<FactAbout>> RunAsync(int count, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var metrics = edition.Metrics.Where(metric => Dimensions.Contains(metric.Dimension)).ToDictionary(metric => metric.Id, metric => Dimensions.IndexOf(metric.Dimension));
        var printed = (await context.Facts.SelectMany(fact => fact.Citations).Where(x => x.Printed != null).Select(x => new { x.SourceId, x.Paragraph, x.Printed, x.FactId }).ToListAsync(cancellation))
            .ToLookup(x => (x.SourceId, x.Paragraph, x.Printed), x => x.FactId);
        var figures = await context.Facts
            .Where(fact => fact.VendorId != null && metrics.Keys.Contains(fact.Observation!.MetricId))
            .Select(fact => new
            {
                fact.Id,
                fact.Position,
                fact.VendorId,
                fact.Observation!.MetricId,
                IsRange = fact.Observation.ValueHigh != null,
                IsDated = fact.Date != null,
                Disputes = fact.Disputes.Count,
                Places = fact.Citations.Select(x => new { x.SourceId, x.Paragraph, x.Printed }).ToList(),
            })
            .ToListAsync(cancellation);

        var chosen = figures
            .OrderByDescending(x => x.Disputes + x.Places.SelectMany(place => printed[(place.SourceId, place.Paragraph, place.Printed)]).Where(fact => fact != x.Id).Distinct().Count())
            .ThenBy(x => x.IsRange)
            .ThenBy(x => metrics[x.MetricId])
            .ThenBy(x => !x.IsDated)
            .ThenBy(x => x.Position)
            .DistinctBy(x => x.VendorId)
            .DistinctBy(x => x.MetricId)
            .Take(count)
            .Select(x => x.Id)
            .ToList();
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var facts = await FactView.ReadAsync(context.Facts.Where(fact => chosen.Contains(fact.Id)), language, cancellation);
        return [.. facts.OrderBy(fact => chosen.IndexOf(fact.Id)).Select(fact => new FactAbout(fact, names.Of(fact)))];
    }
}
