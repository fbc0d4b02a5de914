using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>What stands where no source says.</summary>
internal static class Unknown
{
    public static MarkupString Dash => Markup.Of(
        $"""<span class="unknown" title="{L["not stated"]}">–<span class="visually-hidden">{L["not stated"]}</span></span>""");

    /// <summary>Where there is room for the words, a dash is not needed.</summary>
    public static MarkupString InWords => Markup.Of($"""<span class="unknown">{L["not stated"]}</span>""");
}
