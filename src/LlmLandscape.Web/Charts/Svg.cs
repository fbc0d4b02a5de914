using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Charts;

/// <summary>Writes numbers and words into drawings.</summary>
internal static class Svg
{
    public static string Px(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double value) => $"{Px(value)}%";

    /// <summary>Razor keeps the element &lt;text&gt; for itself.</summary>
    public static MarkupString Text(string x, double y, string words, string? css = null, string anchor = "start", double dx = 0)
    {
        var aligned = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        var styled = css is null ? "" : $" class=\"{css}\"";
        var moved = dx == 0 ? "" : $" dx=\"{Px(dx)}\"";
        return new($"""<text x="{x}" y="{Px(y)}"{aligned}{styled}{moved}>{WebUtility.HtmlEncode(words)}</text>""");
    }

    public static MarkupString Text(double x, double y, string words, string? css = null, string anchor = "start") =>
        Text(Px(x), y, words, css, anchor);

    /// <summary>What a browser shows when somebody points at the mark around it.</summary>
    public static MarkupString Title(string words) => new($"<title>{WebUtility.HtmlEncode(words)}</title>");
}
