using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Disputes;

/// <summary>How the list of disputes can be narrowed.</summary>
internal static class DisputeFacets
{
    /// <param name="disputes">All there are.</param>
    /// <param name="filter">What the list is narrowed to.</param>
    /// <param name="vendors">All vendors, in the reader's order.</param>
    public static Facets<DisputeView> Of(IReadOnlyList<DisputeView> disputes, DisputeFilter filter, IEnumerable<string> vendors) => new(
        disputes,
        new(ParameterNames.Kind, EnumSlug.All<DisputeKind>(), filter.Kinds, dispute => [EnumSlug.Of(dispute.Kind)]),
        new(ParameterNames.Vendor, [.. vendors, FacetView.NotStated], filter.Vendors,
            dispute => FacetView.OrNotStated(dispute.Sides.Select(side => side.Fact.Vendor).Distinct())));
}
