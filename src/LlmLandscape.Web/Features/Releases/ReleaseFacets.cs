using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>How the list of releases can be narrowed.</summary>
internal static class ReleaseFacets
{
    /// <param name="releases">All there are.</param>
    /// <param name="filter">What the list is narrowed to.</param>
    /// <param name="vendors">All vendors, in the reader's order.</param>
    /// <param name="capabilities">All capabilities.</param>
    public static Facets<ReleaseView> Of(
        IReadOnlyList<ReleaseView> releases, ReleaseFilter filter, IEnumerable<string> vendors, IEnumerable<string> capabilities) => new(
        releases,
        new(ParameterNames.Vendor, vendors, filter.Vendors, release => [release.Vendor.Id]),
        new(ParameterNames.Capability, capabilities, filter.Capabilities, release => release.Can, NeedsAll: true),
        new(ParameterNames.Origin, EnumSlug.All<RecordOrigin>(), filter.Origins, release => [EnumSlug.Of(release.Origin)]));
}
