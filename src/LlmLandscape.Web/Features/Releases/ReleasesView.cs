using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>What did the makers release, by what is on record? The newest first.</summary>
internal sealed record ReleasesView(IReadOnlyList<ReleaseView> Releases, int Total, IReadOnlyList<FacetView> Facets)
{
    public static ReleasesView Of(CatalogueSnapshot catalogue, ReleaseFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var all = catalogue.Releases.Reverse().Select(row => ReleaseView.Of(row, local)).ToList();
        return new(
            [.. all.Where(release => filter.Leaves(release))],
            all.Count,
            [
                Facet("vendor", local.Vendors.Select(x => x.Id), filter.Vendors, release => [release.Vendor.Id]),
                Facet("capability", catalogue.Capabilities.Select(x => x.Id), filter.Capabilities, release => release.Can),
                Facet("origin", Word.All<ReleaseOrigin>(), filter.Origins, release => [Word.Of(release.Origin)]),
            ]);

        FacetView Facet(string parameter, IEnumerable<string> values, IReadOnlyList<string> active, Func<ReleaseView, IReadOnlyList<string>> of) =>
            FacetView.Of(parameter, values, active, all.Where(x => filter.Leaves(x, exceptFacet: parameter)), of);
    }
}
