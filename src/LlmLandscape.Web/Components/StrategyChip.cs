using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>A strategy of a vendor, with how many statements show it; leads to them.</summary>
internal static class StrategyChip
{
    public static MarkupString Chip(CatalogueSnapshot catalogue, string vendor, PursuitView pursuit)
    {
        var (href, strategy) = (Links.VendorStrategy(vendor, pursuit.Strategy), catalogue.Strategies[pursuit.Strategy]);
        var count = Markup.Of($"""<span class="chip-count" title="{L["Statements that show it"]}">{pursuit.Evidence}</span>""");
        return Markup.Of($"""<a class="chip" href="{href}">{strategy.Name.In(RequestCulture.Language)}&#x2009;{count}</a>""");
    }
}
