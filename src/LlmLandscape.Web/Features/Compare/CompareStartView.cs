using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A group that is small enough to stand side by side.</summary>
public sealed record ComparableGroup(string Group, IReadOnlyList<VendorLabel> Vendors);

/// <summary>Where a comparison begins.</summary>
/// <param name="Vendors">All there are.</param>
/// <param name="Groups">None where a vendor is chosen already.</param>
/// <param name="Across">
/// The vendor of each region that the sources tell most of, who is told most of first; none where a vendor is chosen already, or
/// where fewer than two regions are told of.
/// </param>
/// <param name="Rivals">The nearest pairs; with a vendor chosen, those that it is one of.</param>
public sealed record CompareStartView(
    IReadOnlyList<VendorLabel> Vendors,
    IReadOnlyList<ComparableGroup> Groups,
    IReadOnlyList<VendorLabel> Across,
    IReadOnlyList<(VendorLabel Vendor, RivalView Rival)> Rivals)
{
    private const int MostRivals = 3;

    /// <summary>Two who share a single strategy, and have no other, overlap wholly: that says little.</summary>
    private const int LeastShared = 3;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="chosen">The vendor to begin with; null where none is chosen yet.</param>
    /// <param name="language">The reader's.</param>
    public static CompareStartView Of(CatalogueSnapshot catalogue, string? chosen, Language language)
    {
        var local = catalogue.In(language);
        var overlap = StrategyOverlap.Of(local);
        if (local.Vendors.Find(chosen) is { } first)
        {
            var rivals = overlap.Rivals(first.Id).Where(rival => rival.Shared > 0).Take(MostRivals);
            return new(local.Vendors, [], [], [.. rivals.Select(rival => (first, rival))]);
        }

        var members = local.Statements(FactKind.Group).ToLookup(fact => fact.Group!, fact => fact.Vendor);
        var groups = catalogue.Groups
            .Select(group => new ComparableGroup(group.Id, [.. local.Vendors.Where(vendor => members[group.Id].Contains(vendor.Id))]))
            .Where(suggestion => suggestion.Vendors.Count is >= CompareFilter.Least and <= CompareFilter.Most);
        return new(local.Vendors, [.. groups], AcrossRegions(catalogue, local), [.. overlap.Pairs(LeastShared).Take(MostRivals)]);
    }

    private static IReadOnlyList<VendorLabel> AcrossRegions(CatalogueSnapshot catalogue, LocalCatalogue local)
    {
        IReadOnlyList<VendorLabel> foremost =
        [
            .. local.Vendors.Where(vendor => catalogue.Vendors[vendor.Id].RegionId is not null)
                .OrderByDescending(vendor => local.FactsOf(vendor.Id).Count)
                .DistinctBy(vendor => catalogue.Vendors[vendor.Id].RegionId)
                .Take(CompareFilter.Most),
        ];
        return foremost.Count < CompareFilter.Least ? [] : foremost;
    }
}
