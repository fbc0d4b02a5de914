using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Features.Home;

/// <summary>The drawing of the site, for links to all pages that have none of their own.</summary>
internal static class HomePreview
{
    public static void MapHomePreview(this WebApplication app) =>
        app.MapGet("/" + Links.Preview(PreviewCard.Format), (string format, CatalogueSnapshot catalogue) => new PreviewCard(
            L["Who bets on what in the LLM race"],
            null,
            L["Who bets on open source, on a price war, on an ecosystem: LLM vendors and their strategies, every fact cited to its paragraph."],
            [.. catalogue.Strategies.Take(6).Select(strategy => strategy.Name.In(RequestCulture.Language))],
            Amounts.Facts(L, catalogue.Counts.Facts)).AsResult(format))
            .ExcludeFromDescription();
}
