using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>How the vendor list can be narrowed. Only strategies can be asked for all at once.</summary>
internal static class VendorFacets
{
    public static Facets<VendorRowView> Of(IReadOnlyList<VendorRowView> vendors, VendorFilter filter, AddressValues known) => new(
        vendors,
        new(ParameterNames.Strategy, [.. known.Strategies, FacetView.NotStated], filter.Strategies,
            vendor => FacetView.OrNotStated(vendor.Strategies.Select(pursuit => pursuit.Strategy)),
            NeedsAll: filter.Match == VendorFilter.All),
        new(ParameterNames.Region, [.. known.Regions, FacetView.NotStated], filter.Regions,
            vendor => FacetView.OrNotStated(vendor.Region)),
        new(ParameterNames.Group, [.. known.Groups, FacetView.NotStated], filter.Groups,
            vendor => FacetView.OrNotStated(vendor.Groups)),
        new(ParameterNames.Openness, [.. EnumSlug.All<Openness>(), FacetView.NotStated], filter.Openness,
            vendor => FacetView.OrNotStated(vendor.Openness)));
}
