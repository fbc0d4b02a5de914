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

    /// <summary>To the tenth: half of that is half a pixel of the widest drawing.</summary>
    public static string Percent(double value) => $"{Px(value)}%";

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
    /// <param name="who">Whose mark it is, as <see cref="Who"/> writes it.</param>
    public static MarkupString Link(string? href, string? title, MarkupString content, string? who = null)
    {
        var named = title is null ? default : Title(title);
        return href is null
            ? Markup.Of($"<g>{named}{content}</g>")
            : Markup.Of($"""<a href="{href}"{Who(who)}>{named}{content}</a>""");
    }

    /// <summary>Whose something is: pointing at one thing of somebody inks all of theirs (<c>js/ink.js</c>).</summary>
    /// <param name="who">One or more keys with spaces between; null where it is nobody's.</param>
    public static MarkupString Who(string? who) => who is null ? default : Markup.Of($" data-who=\"{who}\"");

    /// <summary>A line in a drawing that fills its place: across in percent, down in pixels.</summary>
    public static MarkupString Across(double x1, double x2, double y1, double y2, string css) =>
        Markup.Of($"""<line x1="{Percent(x1)}" x2="{Percent(x2)}" y1="{Px(y1)}" y2="{Px(y2)}" class="{css}" />""");

    /// <summary>One of the forms of <see cref="HueShapes"/>, in a drawing that fills its place.</summary>
    /// <param name="dx">In pixels, from the place in percent.</param>
    public static MarkupString Mark(string id, int hue, double x, double y, string css, double dx = 0)
    {
        var moved = dx == 0 ? default : Markup.Of($" transform=\"translate({Px(dx)})\"");
        return Markup.Of($"""<use href="#{id}-m{hue}" x="{Percent(x)}" y="{Px(y)}" class="{css}"{moved} />""");
    }

    /// <summary>What can be pointed at around a mark that is none of these forms.</summary>
    public static MarkupString Hit(double x, double y) =>
        Markup.Of($"""<circle cx="{Percent(x)}" cy="{Px(Math.Round(y))}" r="11" class="chart-hit" />""");

    /// <summary>Words beside a mark; two of them where a narrow screen has another place for them, or none.</summary>
    /// <param name="moved">How far the mark itself is from its place in percent.</param>
    /// <param name="isFile">Whether there is no narrow screen.</param>
    public static MarkupString Label(double x, FluidLabel label, string words, string css, bool isFile, double moved = 0)
    {
        if (label.IsSame || isFile) return At(label.Roomy, css);
        return Markup.Of($"{At(label.Roomy, $"{css} chart-roomy")}{At(label.Tight, $"{css} chart-tight")}");

        MarkupString At(LabelPlace? place, string classes) =>
            place is null
                ? default
                : Text(Percent(x), Math.Round(place.Top + 12), words, classes, place.Anchor, Math.Round(place.Dx + moved));
    }
}
