using System.Xml.Linq;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>The drawing of a comparison, for shared links to it: its finding, and the fingerprint without its silent rows.</summary>
internal static class ComparePreview
{
    public static void MapComparePreview(this WebApplication app) => app.MapGet(
        "/" + Links.ComparisonPreview("{vendors}", PreviewCard.Format),
        async (string vendors, string format, HttpContext context, CatalogueSnapshot catalogue) =>
            Bets(vendors.Split(','), catalogue) is { } bets
                ? (await CardAsync(bets, catalogue, context.RequestServices)).AsResult(format)
                : Results.NotFound()).ExcludeFromDescription();

    private static ComparedBets? Bets(string[] ids, CatalogueSnapshot catalogue)
    {
        var known = ids.Distinct().Select(catalogue.Vendors.Find).OfType<Vendor>().ToList();
        if (known.Count != ids.Length || known.Count is < CompareFilter.Least or > CompareFilter.Most) return null;
        return CompareView.Of(catalogue, new() { Vendors = ids }, RequestCulture.Language).Bets;
    }

    private static async Task<PreviewCard> CardAsync(ComparedBets bets, CatalogueSnapshot catalogue, IServiceProvider services)
    {
        var sides = bets.Sides(L, _ => null);
        var rows = bets.Families(catalogue, L).SelectMany(family => family.Rows).Where(row => !row.IsSilent).ToList();
        var layout = FingerprintLayout.Of(sides, [new("", rows)], FingerprintForm.Wide(sides.Count));
        var markup = await Drawings.MarkupAsync<FingerprintDrawing>(
            services, (nameof(FingerprintDrawing.Layout), layout), (nameof(FingerprintDrawing.Standalone), true));
        var style = ChartStyle.Of(services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider);
        var box = $"0 0 {Svg.Px(layout.Width)} {Svg.Px(Math.Max(1, layout.Height))}";
        return new(
            new CompareNames(L).List(bets.Vendors.Select(vendor => vendor.Name)),
            null,
            bets.Finding(catalogue, L),
            [],
            Amounts.Facts(L, bets.All.Count()))
        {
            Drawing = XElement.Parse($"""
                <svg xmlns="http://www.w3.org/2000/svg" class="chart chart-file" viewBox="{box}"><style>{style}</style>{markup}</svg>
                """),
        };
    }
}
