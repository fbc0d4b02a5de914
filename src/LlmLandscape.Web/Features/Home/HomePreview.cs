using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Features.Home;

/// <summary>The drawing of the site, for links to all pages that have none of their own.</summary>
internal static class HomePreview
{
    public static void MapHomePreview(this WebApplication app) =>
        app.MapGet("/" + Links.Preview(PreviewCard.Format), (string format, CatalogueEdition edition, IStringLocalizer<Words> words) => new PreviewCard(
            words["Who bets on what in the LLM race"],
            null,
            words["Who bets on open source, on a price war, on an ecosystem: LLM vendors and their strategies, every fact cited to its paragraph."],
            [.. edition.Strategies.Take(6).Select(strategy => strategy.Name.In(Reader.Language))],
            Amounts.Facts(words, edition.Counts.Facts)).AsResult(format))
            .ExcludeFromDescription();
}
