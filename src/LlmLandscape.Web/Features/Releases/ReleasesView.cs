using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>What did the makers release, by what is on record? The newest first.</summary>
internal sealed record ReleasesView(IReadOnlyList<ReleaseView> Releases, int Total, IReadOnlyList<FacetView> Facets)
{
    public static ReleasesView Of(CatalogueSnapshot catalogue, ReleaseFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var all = catalogue.Releases.Reverse().Select(row => ReleaseView.Of(row, local)).ToList();
        var facets = ReleaseFacets.Of(all, filter, local.Vendors.Ids, catalogue.Capabilities.Ids);
        return new(facets.Left, all.Count, facets.Views);
    }
}
