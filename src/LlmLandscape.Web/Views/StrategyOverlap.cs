using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>A vendor, by how much it bets on the same as another.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Shared">How many strategies both pursue.</param>
/// <param name="Either">How many at least one of the two pursues.</param>
/// <param name="Overlap">Jaccard's index: 1 where both pursue the same strategies, 0 where they share none.</param>
public sealed record RivalView(VendorLabel Vendor, int Shared, int Either, double Overlap);

/// <summary>
/// Whose bets overlap with whose. Only marks count: that no source shows a vendor pursuing a strategy makes it no more
/// distant than the sources are silent.
/// </summary>
/// <param name="vendors">In the reader's order of names, which decides between equals.</param>
/// <param name="strategies">The strategies marked of each.</param>
internal sealed class StrategyOverlap(IReadOnlyList<VendorLabel> vendors, ILookup<string, string> strategies)
{
    public static async Task<StrategyOverlap> ReadAsync(CatalogueContext context, Language language, CancellationToken cancellation)
    {
        var marks = await context.Facts
            .Where(fact => fact.Kind == FactKind.Strategy)
            .Select(fact => new { fact.VendorId, fact.StrategyId })
            .Distinct()
            .ToListAsync(cancellation);
        return new(await VendorLabel.AllAsync(context, language, cancellation), marks.ToLookup(x => x.VendorId!, x => x.StrategyId!));
    }

    /// <summary>All other vendors, the nearest first; who shares nothing comes last.</summary>
    public IReadOnlyList<RivalView> Of(string vendor) =>
    [
        .. vendors.Where(other => other.Id != vendor)
            .Select(other => Between(vendor, other))
            .OrderByDescending(rival => rival.Overlap)
            .ThenByDescending(rival => rival.Shared),
    ];

    /// <summary>The pairs that share at least so many strategies, the nearest first.</summary>
    public IReadOnlyList<(VendorLabel Vendor, RivalView Rival)> Pairs(int least) =>
    [
        .. vendors.SelectMany((vendor, place) => vendors.Skip(place + 1).Select(other => (Vendor: vendor, Rival: Between(vendor.Id, other))))
            .Where(pair => pair.Rival.Shared >= least)
            .OrderByDescending(pair => pair.Rival.Overlap)
            .ThenByDescending(pair => pair.Rival.Shared),
    ];

    private RivalView Between(string vendor, VendorLabel other)
    {
        var (one, two) = (strategies[vendor].ToHashSet(), strategies[other.Id].ToHashSet());
        return new(other, one.Count(two.Contains), one.Union(two).Count(), StrategyCrowding.Jaccard(one, two));
    }
}
