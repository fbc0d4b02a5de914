using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.Web.Features.Errors;

/// <summary>Which pages are close to an address that does not exist? A page that somebody may have meant.</summary>
internal sealed record NearestPageView(string Name, string Address)
{
    private const int Most = 6;

    private const int LongestName = 150;

    private static readonly string[] Lists =
    [
        Links.Vendors,
        Links.Strategies,
        Links.Models,
        Links.Topics,
        Links.Metrics,
        Links.Timeline,
        Links.Homogenization,
        Links.Disputes,
        Links.Sources,
        Links.Market,
        Links.Changes,
        Links.About,
    ];

    public static IReadOnlyList<NearestPageView> To(CatalogueSnapshot catalogue, string path, Language language)
    {
        var segments = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        // What is far longer than any name is none that was misspelt, and would take long to be held against all of them.
        var last = Uri.UnescapeDataString(segments.LastOrDefault() ?? "");
        var written = last.Length <= LongestName ? last : "";
        var local = catalogue.In(language);
        var pages = local.Vendors.Select(x => (Key: x.Id, Page: new NearestPageView(x.Name, Links.Vendor(x.Id))))
            .Concat(catalogue.Strategies.Select(x => Page(x.Id, x.Name, Links.Strategy(x.Id))))
            .Concat(catalogue.Sources.Select(x => Page(x.Id, x.Title, Links.Source(x.Id))))
            .Concat(catalogue.Topics.Select(x => Page(x.Id, x.Name, Links.Topic(x.Id))))
            .Concat(catalogue.Metrics.Select(x => Page(x.Id, x.Name, Links.Metric(x.Id))))
            .Concat(local.Models.Select(x => (Key: x.Id, Page: new NearestPageView(x.Name, Links.Model(x.Id)))))
            .Concat(catalogue.Spellings.Where(x => x.ModelId is not null).Select(x => (Key: x.Text, Page: OfModel(x.ModelId!))))
            .Concat(catalogue.Spellings.Where(x => x.VendorId is not null).Select(x => (Key: x.Text, Page: OfVendor(x.VendorId!))))
            .Concat(segments.Length == 1 ? Lists.Select(list => (Key: list, Page: OfList(list))) : [])
            .ToLookup(x => x.Key, x => x.Page);
        var nearest = Nearest.To(written, pages.Select(x => x.Key)).SelectMany(key => pages[key]);

        // Facts are many, and their ids long: they are asked for only by who looked for one.
        if (segments is ["facts", _])
        {
            nearest = Nearest.To(written, local.Facts.Ids)
                .Select(id => new NearestPageView(local.Facts[id].Text, Links.Fact(id)))
                .Concat(nearest);
        }

        // What stands where one looked comes first.
        return
        [
            .. nearest
                .DistinctBy(page => page.Address)
                .OrderByDescending(page => page.Address.Split('/')[0] == segments.FirstOrDefault())
                .Take(Most),
        ];

        (string Key, NearestPageView Page) Page(string key, LocalText name, string address) => (key, new(name.In(language), address));

        NearestPageView OfModel(string id) => new(local.Models[id].Name, Links.Model(id));

        NearestPageView OfVendor(string id) => new(local.Vendors[id].Name, Links.Vendor(id));

        NearestPageView OfList(string list) => new($"/{language.Segment()}/{list}", list);
    }
}
