using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>The list of releases.</summary>
internal sealed record ReleasesView(IReadOnlyList<ReleaseView> Releases, int Of, IReadOnlyList<FacetView> Facets);

/// <summary>Somebody else's offer of a model.</summary>
internal sealed record OfferView(string Id, string Provider, PriceKind Price, double? InputPrice, double? OutputPrice);

/// <summary>A release, and who else offers it.</summary>
internal sealed record OneReleaseView(ReleaseView Release, IReadOnlyList<OfferView> Offers);

/// <summary>What did the makers release, by what is on record?</summary>
internal sealed class ReleasesQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    /// <summary>All that the filter leaves, the newest first.</summary>
    public async Task<ReleasesView> RunAsync(ReleaseFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var rows = await context.Releases.Include(x => x.Capabilities).OrderByDescending(x => x.Position).ToListAsync(cancellation);
        var all = rows.ConvertAll(row => ReleaseView.Of(row, vendors.First(vendor => vendor.Id == row.VendorId), language));
        var facets = ReleaseFacets.Of(all, filter, vendors.Select(x => x.Id), edition.Capabilities.Select(x => x.Id));
        return new(facets.Left, all.Count, facets.Views);
    }

    /// <summary>One release; null where there is none of this id.</summary>
    public async Task<OneReleaseView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Releases.Include(x => x.Capabilities).Include(x => x.Vendor).SingleOrDefaultAsync(x => x.Id == id, cancellation) is not { } row) return null;
        var model = Offer.ModelOf(row.Name);
        var offers = await context.Offers.Where(x => x.Model == model).OrderBy(x => x.InputPrice == null).ThenBy(x => x.InputPrice).ThenBy(x => x.Id)
            .Select(x => new OfferView(x.Id, x.Provider, x.Price, x.InputPrice, x.OutputPrice)).ToListAsync(cancellation);
        return new(ReleaseView.Of(row, VendorLabel.Of(row.VendorId, row.Vendor!.Name, language), language), offers);
    }
}
