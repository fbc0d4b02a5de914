using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A vendor in a list.</summary>
public sealed record VendorRowView(
    string Id,
    string Name,
    LocalName Names,
    string? Region,
    string? Openness,
    IReadOnlyList<string> Groups,
    StatementView Positioning,
    IReadOnlyList<PursuitView> Strategies,
    int Models,
    int Facts);

/// <summary>Which vendors are there, and which of them does a filter leave?</summary>
/// <param name="Vendors">Those that the filter leaves, sorted.</param>
/// <param name="Total">How many vendors there are in all.</param>
/// <param name="Betting">Of how many of them a source names a strategy.</param>
/// <param name="Facets">What the list can be narrowed to.</param>
internal sealed record VendorsView(IReadOnlyList<VendorRowView> Vendors, int Total, int Betting, IReadOnlyList<FacetView> Facets)
{
    public static VendorsView Of(CatalogueSnapshot catalogue, VendorFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var wanted = filter.Text is null ? null : Spelling.Normalize(filter.Text);
        var named = wanted is null ? null : catalogue.Spellings
            .Where(x => wanted.Length > 0 && x.VendorId is not null && x.Normalized.Contains(wanted, StringComparison.Ordinal))
            .Select(x => x.VendorId!).ToHashSet();
        var found = local.Vendors
            .Where(vendor => named is null || named.Contains(vendor.Id))
            .Select(vendor => Row(catalogue, catalogue.Vendors[vendor.Id], language))
            .ToList();
        var facets = VendorFacets.Of(found, filter, catalogue.AddressValues);
        var betting = local.Statements(FactKind.Strategy).DistinctBy(fact => fact.Vendor).Count();
        return new([.. Sorted(facets.Left, filter.Sort)], catalogue.Counts.Vendors, betting, facets.Views);
    }

    private static VendorRowView Row(CatalogueSnapshot catalogue, Vendor vendor, Language language)
    {
        var facts = catalogue.In(language).FactsOf(vendor.Id);
        return new(
            vendor.Id,
            vendor.Name.In(language),
            vendor.Name,
            vendor.RegionId,
            vendor.Openness is { } openness ? EnumSlug.Of(openness) : null,
            [
                .. facts.OfType<StatementView>()
                    .Where(fact => fact.Kind == FactKind.Group)
                    .Select(fact => fact.Group!)
                    .OrderBy(catalogue.Groups.PlaceOf),
            ],
            facts.OfType<StatementView>().First(fact => fact.Kind == FactKind.Positioning),
            PursuitView.Of(catalogue, facts),
            catalogue.ModelsOf[vendor.Id].Count(),
            facts.Count);
    }

    /// <summary>What is alike stays in the reader's order of names.</summary>
    private static IEnumerable<VendorRowView> Sorted(IEnumerable<VendorRowView> byName, string sort) => sort switch
    {
        VendorFilter.ByStrategies => byName.OrderByDescending(vendor => vendor.Strategies.Count),
        VendorFilter.ByModels => byName.OrderByDescending(vendor => vendor.Models),
        VendorFilter.ByFacts => byName.OrderByDescending(vendor => vendor.Facts),
        _ => byName,
    };
}
