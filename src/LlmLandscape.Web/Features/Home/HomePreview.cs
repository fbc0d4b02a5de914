using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Hosting;
using static LlmLandscape.Web.RequestWords;

namespace LlmLandscape.Web.Features.Home;

/// <summary>The drawing of the site, for links to all pages that have none of their own.</summary>
internal static class HomePreview
{
    public static void MapHomePreview(this WebApplication app) =>
        app.MapGet("/" + Links.Preview(PreviewCard.Format), (string format, CatalogueEdition edition) => new PreviewCard(
            L["Who bets on what in the LLM race"],
            null,
            L["Who bets on open source, on a price war, on an ecosystem: LLM vendors and their strategies, every fact cited to its paragraph."],
            [.. edition.Strategies.Take(6).Select(strategy => strategy.Name.In(Reader.Language))],
            Amounts.Facts(L, edition.Counts.Facts)).AsResult(format))
            .ExcludeFromDescription();
}
