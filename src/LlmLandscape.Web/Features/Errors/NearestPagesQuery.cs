using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Errors;

/// <summary>A page that somebody may have meant.</summary>
internal sealed record NearestPageView(string Name, string Address);

/// <summary>Which pages are close to an address that does not exist?</summary>
internal sealed class NearestPagesQuery(IDbContextFactory<CatalogueContext> contexts)
{
    public async Task<IReadOnlyList<NearestPageView>> RunAsync(string path, Language language, CancellationToken cancellation = default)
    {
        var written = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendors = await context.Vendors.Select(x => new { x.Id, x.Name }).ToListAsync(cancellation);
        var strategies = await context.Strategies.Select(x => new { x.Id, x.Name }).ToListAsync(cancellation);
        var sources = await context.Sources.Select(x => new { x.Id, x.Title }).ToListAsync(cancellation);
        var spellings = await context.Spellings.Where(x => x.VendorId != null).Select(x => new { x.Text, x.VendorId }).ToListAsync(cancellation);

        var pages = vendors.Select(x => (key: x.Id, page: new NearestPageView(x.Name.In(language), Links.Vendor(x.Id))))
            .Concat(strategies.Select(x => (key: x.Id, page: new NearestPageView(x.Name.In(language), Links.Strategy(x.Id)))))
            .Concat(sources.Select(x => (key: x.Id, page: new NearestPageView(x.Title.In(language), Links.Source(x.Id)))))
            .Concat(spellings.Select(x => (key: x.Text, page: new NearestPageView(vendors.First(vendor => vendor.Id == x.VendorId).Name.In(language), Links.Vendor(x.VendorId!)))))
            .ToLookup(x => x.key, x => x.page);
        return [.. Nearest.To(Uri.UnescapeDataString(written), pages.Select(x => x.Key)).SelectMany(key => pages[key]).DistinctBy(page => page.Address)];
    }
}
