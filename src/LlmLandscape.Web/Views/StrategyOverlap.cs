using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Catalogue.Facts;

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
    private readonly Dictionary<string, HashSet<string>> _marks = vendors.ToDictionary(x => x.Id, x => strategies[x.Id].ToHashSet());

    public static StrategyOverlap Of(LocalCatalogue catalogue) =>
        new(catalogue.Vendors, catalogue.Statements(FactKind.Strategy).ToLookup(fact => fact.Vendor!, fact => fact.Strategy!));

    /// <summary>All other vendors, the nearest first; who shares nothing comes last.</summary>
    public IReadOnlyList<RivalView> Rivals(string vendor) =>
    [
        .. vendors.Where(other => other.Id != vendor)
            .Select(other => Between(vendor, other))
            .OrderByDescending(rival => rival.Overlap)
            .ThenByDescending(rival => rival.Shared),
    ];

    /// <summary>The pairs that share at least so many strategies, the nearest first.</summary>
    public IReadOnlyList<(VendorLabel Vendor, RivalView Rival)> Pairs(int least) =>
    [
        .. vendors
            .SelectMany((vendor, place) =>
                vendors.Skip(place + 1).Select(other => (Vendor: vendor, Rival: Between(vendor.Id, other))))
            .Where(pair => pair.Rival.Shared >= least)
            .OrderByDescending(pair => pair.Rival.Overlap)
            .ThenByDescending(pair => pair.Rival.Shared),
    ];

    private RivalView Between(string vendor, VendorLabel other)
    {
        var (one, two) = (_marks[vendor], _marks[other.Id]);
        return new(other, one.Count(two.Contains), one.Union(two).Count(), StrategyCrowding.Jaccard(one, two));
    }
}
