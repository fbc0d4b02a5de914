using System.Globalization;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Charts;

/// <summary>Writes numbers and words into drawings.</summary>
internal static class Svg
{
    /// <summary>
    /// To the tenth of a pixel, which nobody sees. A drawing has thousands of them: a second digit makes a page of drawings a
    /// fiftieth heavier, and a format of the framework's takes six times as long.
    /// </summary>
    public static string Px(double value)
    {
        var (whole, tenths) = Math.DivRem((long)Math.Round(Math.Abs(value) * 10, MidpointRounding.AwayFromZero), 10);
        var sign = value < 0 && (whole, tenths) != (0, 0) ? "-" : "";
        return tenths == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{tenths}");
    }

    /// <summary>To the hundredth: a tenth of a wide drawing's percent would be a pixel.</summary>
    public static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(value, 2):0.##}%");

    /// <summary>Razor keeps the element &lt;text&gt; for itself.</summary>
    public static MarkupString Text(string x, double y, string words, string? css = null, string anchor = "start", double dx = 0)
    {
        var aligned = anchor == "start" ? default : Markup.Of($" text-anchor=\"{anchor}\"");
        var styled = css is null ? default : Markup.Of($" class=\"{css}\"");
        var moved = dx == 0 ? default : Markup.Of($" dx=\"{Px(dx)}\"");
        return Markup.Of($"""<text x="{x}" y="{Px(y)}"{aligned}{styled}{moved}>{words}</text>""");
    }

    public static MarkupString Text(double x, double y, string words, string? css = null, string anchor = "start") =>
        Text(Px(x), y, words, css, anchor);

    public static MarkupString Line(double x1, double x2, double y1, double y2, string css) =>
        Markup.Of($"""<line x1="{Px(x1)}" x2="{Px(x2)}" y1="{Px(y1)}" y2="{Px(y2)}" class="{css}" />""");

    /// <param name="hue">The number of its colour.</param>
    public static MarkupString Disc(double x, double y, double radius, int hue) =>
        Markup.Of($"""<circle cx="{Px(x)}" cy="{Px(y)}" r="{Px(radius)}" class="hue-{hue}" />""");

    public static MarkupString Words(PlacedWords words, string css) => Text(words.X, words.Y, words.Words, css, words.Anchor);

    /// <param name="outline">What is drawn; nothing where it is empty.</param>
    public static MarkupString Path(string outline, string css) =>
        outline.Length == 0 ? default : Markup.Of($"""<path d="{outline}" class="{css}" />""");

    public static MarkupString Circle(double x, double y, double radius, string css) =>
        Markup.Of($"""<circle cx="{Px(x)}" cy="{Px(y)}" r="{Px(radius)}" class="{css}" />""");

    /// <param name="half">From its middle to its corners.</param>
    public static MarkupString Diamond(double x, double y, double half, string css) => Path(
        $"M{Px(x)} {Px(y - half)}L{Px(x + half)} {Px(y)}L{Px(x)} {Px(y + half)}L{Px(x - half)} {Px(y)}z",
        css);

    /// <summary>What a browser shows when somebody points at the mark around it.</summary>
    public static MarkupString Title(string words) => Markup.Of($"<title>{words}</title>");

    /// <summary>A link within a drawing; in a file that stands alone there is nowhere to go.</summary>
    /// <param name="href">The address; null where there is nowhere to go.</param>
    /// <param name="title">All that is to be said of it; none where its words in the drawing say it.</param>
    /// <param name="content">What is drawn.</param>
    public static MarkupString Link(string? href, string? title, MarkupString content)
    {
        var named = title is null ? default : Title(title);
        return href is null ? Markup.Of($"<g>{named}{content}</g>") : Markup.Of($"""<a href="{href}">{named}{content}</a>""");
    }
}
