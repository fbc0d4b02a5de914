using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Errors;

/// <summary>A page that somebody may have meant.</summary>
internal sealed record NearestPageView(string Name, string Address);

/// <summary>Which pages are close to an address that does not exist?</summary>
internal sealed class NearestPagesQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    private const int Most = 6;

    private static readonly string[] Lists =
        [Links.Vendors, Links.Strategies, Links.Models, Links.Metrics, Links.Timeline, Links.Homogenization, Links.Disputes, Links.Sources, Links.Market, Links.Changes, Links.About];

    public async Task<IReadOnlyList<NearestPageView>> RunAsync(string path, Language language, CancellationToken cancellation = default)
    {
        var segments = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var written = Uri.UnescapeDataString(segments.LastOrDefault() ?? "");
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var models = await context.Models.Select(x => new { x.Id, x.Name }).ToListAsync(cancellation);
        var spellings = await context.Spellings.Where(x => x.VendorId != null || x.ModelId != null).Select(x => new { x.Text, x.VendorId, x.ModelId }).ToListAsync(cancellation);
        var names = models.ToDictionary(x => x.Id, x => x.Name.In(language));

        var pages = edition.Vendors.Select(x => Page(x.Id, x.Name, Links.Vendor(x.Id)))
            .Concat(edition.Strategies.Select(x => Page(x.Id, x.Name, Links.Strategy(x.Id))))
            .Concat(edition.Sources.Select(x => Page(x.Id, x.Title, Links.Source(x.Id))))
            .Concat(edition.Metrics.Select(x => Page(x.Id, x.Name, Links.Metric(x.Id))))
            .Concat(models.Select(x => (Key: x.Id, Page: new NearestPageView(names[x.Id], Links.Model(x.Id)))))
            .Concat(spellings.Where(x => x.ModelId != null).Select(x => (Key: x.Text, Page: new NearestPageView(names[x.ModelId!], Links.Model(x.ModelId!)))))
            .Concat(spellings.Where(x => x.VendorId != null).Select(x => Page(x.Text, edition.Vendors.First(vendor => vendor.Id == x.VendorId).Name, Links.Vendor(x.VendorId!))))
            .Concat(segments.Length == 1 ? Lists.Select(list => (Key: list, Page: new NearestPageView($"/{language.Segment()}/{list}", list))) : [])
            .ToLookup(x => x.Key, x => x.Page);
        var nearest = Nearest.To(written, pages.Select(x => x.Key)).SelectMany(key => pages[key]);

        // Facts are many, and their ids long: they are asked for only by who looked for one.
        if (segments is ["facts", _])
        {
            var facts = await context.Facts.Select(x => new { x.Id, x.Text }).ToDictionaryAsync(x => x.Id, x => x.Text, cancellation);
            nearest = Nearest.To(written, facts.Keys).Select(id => new NearestPageView(facts[id].In(language), Links.Fact(id))).Concat(nearest);
        }

        // What stands where one looked comes first.
        return [.. nearest.DistinctBy(page => page.Address).OrderByDescending(page => page.Address.Split('/')[0] == segments.FirstOrDefault()).Take(Most)];

        (string Key, NearestPageView Page) Page(string key, LocalText name, string address) => (key, new(name.In(language), address));
    }
}
