using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Home;

/// <summary>A dispute, and the two of its values that contradict each other most plainly.</summary>
public sealed record OpenDisputeView(string Id, string Title, FactAbout One, FactAbout Other);

/// <summary>
/// Where do two figures contradict each other? First come those of one vendor or model at one time, and one amount that is given
/// to two; then others of one metric. What most facts are drawn into leads; one a vendor. Places in lists are left out: they
/// differ with the list.
/// </summary>
internal sealed class OpenDisputesQuery(IDbContextFactory<CatalogueContext> contexts)
{
    public async Task<IReadOnlyList<OpenDisputeView>> RunAsync(int count, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var disputes = await context.Disputes
            .Select(x => new
            {
                x.Id,
                x.Title,
                x.Kind,
                x.Position,
                Drawn = x.Facts.Count,
                Figures = x.Facts
                    .Where(fact => !fact.Repeats && fact.Fact.Observation != null && fact.Fact.Observation.Metric.Unit.Dimension != UnitDimension.Rank)
                    .OrderBy(fact => fact.Position)
                    .Select(fact => new Party(fact.FactId, fact.Fact.VendorId, fact.Fact.ModelId, fact.Fact.Date, fact.Fact.Observation!.MetricId, fact.Fact.Observation.Value))
                    .ToList(),
            })
            .ToListAsync(cancellation);
        var chosen = disputes
            .SelectMany(x => Pairs(x.Figures).Select(pair => (Dispute: x, pair.One, pair.Other, Plainness: Plainness(x.Kind, pair.One, pair.Other))))
            .Where(x => x.Plainness > 0)
            .OrderByDescending(x => x.Plainness)
            .ThenByDescending(x => x.Dispute.Drawn)
            .ThenBy(x => x.Dispute.Position)
            .DistinctBy(x => x.Dispute.Id)
            .DistinctBy(x => x.One.Vendor ?? x.Other.Vendor)
            .Take(count)
            .ToList();

        var ids = chosen.SelectMany(x => new[] { x.One.Fact, x.Other.Fact }).ToHashSet();
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => ids.Contains(fact.Id)), language, cancellation)).ToDictionary(fact => fact.Id, fact => new FactAbout(fact, names.Of(fact)));
        return [.. chosen.Select(x => new OpenDisputeView(x.Dispute.Id, x.Dispute.Title.In(language), facts[x.One.Fact], facts[x.Other.Fact]))];
    }

    private static IEnumerable<(Party One, Party Other)> Pairs(List<Party> figures) =>
        figures.SelectMany((one, i) => figures.Skip(i + 1).Where(other => other.Metric == one.Metric).Select(other => (one, other)));

    /// <summary>2 where one subject has two values or two have one, 1 where the values differ, 0 where they say nothing against each other.</summary>
    private static int Plainness(DisputeKind kind, Party one, Party other)
    {
        if (one.Vendor is null && other.Vendor is null) return 0;
        if (kind == DisputeKind.Attribution) return one.Value == other.Value && one.Vendor != other.Vendor ? 2 : 0;
        if (one.Value == other.Value || (one.Date is { } date && other.Date is { } another && !date.Overlaps(another))) return 0;
        return (one.Vendor, one.Model) == (other.Vendor, other.Model) ? 2 : 1;
    }

    private sealed record Party(string Fact, string? Vendor, string? Model, PartialDate? Date, string Metric, decimal Value);
}
