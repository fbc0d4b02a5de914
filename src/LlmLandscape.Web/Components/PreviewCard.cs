using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NetVips;

namespace LlmLandscape.Web.Components;

/// <summary>
/// What is drawn where a link to a page is shared: the name, a sentence, a few words in outlines, and whose page it is. Drawn as an
/// SVG, and pages name it as a PNG, since hardly anybody who shows such previews shows an SVG. SVG has no lines of its own, so that the
/// sentence is broken here, by the width that its letters roughly have.
/// </summary>
internal sealed record PreviewCard(string Title, string? Beside, string Text, IReadOnlyList<string> Chips, string Footer)
{
    public const int PictureWidth = 1200, PictureHeight = 630;

    private const string Paper = "#fcfcfa", Ink = "#1d2125", Muted = "#5c6670", Rule = "#c9c9c1", Accent = "#0a6b6b";
    private const int Left = 80, Width = 1040, MostLines = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The end of a preview's address: the picture, or the drawing that it is made from.</summary>
    public const string Format = "{format:regex(^(png|svg)$)}";

    public IResult AsResult(string format)
    {
        var drawing = Draw().ToString(SaveOptions.DisableFormatting);
        if (format == "svg") return Results.Text(drawing, "image/svg+xml");
        using var picture = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(drawing));
        return Results.Bytes(picture.PngsaveBuffer(), "image/png");
    }

    /// <summary>A drawing with a box of its own, in the place of the chips; the words are smaller then. Null where there is none.</summary>
    public XElement? Drawing { get; init; }

    public XElement Draw()
    {
        var size = Size(Title, Drawing is null ? 76 : 48, Width);
        var (text, first, step) = Drawing is null ? (36, Beside is null ? 235 : 275, 50) : (28, 148, 38);
        var lines = Broken(Text, Width / (double)text, Drawing is null ? MostLines : 2);
        return new(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {PictureWidth} {PictureHeight}"),
            new XAttribute("width", PictureWidth),
            new XAttribute("height", PictureHeight),
            new XAttribute("font-family", "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"),
            new XElement(Svg + "title", Title),
            Box(0, 0, PictureWidth, PictureHeight, Paper), Box(0, 0, PictureWidth, 12, Accent),
            Written(Title, Left, Drawing is null ? 150 : 92, size, Ink, bold: true),
            Beside is null ? null : Written(Beside, Left, 205, 36, Muted),
            lines.Select((line, i) => Written(line, Left, first + step * i, text, Ink)),
            Drawing is null ? Outlined() : Placed(Drawing),
            Written("LLM Landscape", Left, 580, 30, Accent, bold: true),
            Written(Footer, PictureWidth - Left, 580, 26, Muted, anchor: "end"));
    }

    private IEnumerable<XElement> Outlined()
    {
        double x = Left;
        foreach (var chip in Chips)
        {
            var width = Ems(chip) * 26 + 36;
            if (x + width > Left + Width) yield break;
            yield return new(Svg + "rect", At("x", x), At("y", 470), At("width", width), At("height", 46), At("rx", 23),
                new XAttribute("fill", "none"), new XAttribute("stroke", Rule), At("stroke-width", 2));
            yield return Written(chip, x + width / 2, 502, 26, Ink, anchor: "middle");
            x += width + 14;
        }
    }

    private static XElement Placed(XElement drawing) => new(
        drawing.Name,
        drawing.Attributes(),
        At("x", Left), At("y", 206), At("width", Width), At("height", 334),
        drawing.Nodes());

    private static XElement Box(double x, double y, double width, double height, string fill) =>
        new(Svg + "rect", At("x", x), At("y", y), At("width", width), At("height", height), new XAttribute("fill", fill));

    private static XElement Written(string text, double x, double y, double size, string fill, bool bold = false, string? anchor = null) =>
        new(Svg + "text", At("x", x), At("y", y), At("font-size", size), new XAttribute("fill", fill),
            bold ? At("font-weight", 700) : null, anchor is null ? null : new XAttribute("text-anchor", anchor), text);

    private static XAttribute At(string name, double value) => new(name, value.ToString("0.#", CultureInfo.InvariantCulture));

    private static double Size(string text, double most, double width) => Math.Min(most, width / Ems(text));

    /// <summary>About how wide a text is: a Han character is as wide as it is high, others about half of it.</summary>
    private static double Ems(string text) => text.Sum(c => c > 0x2e7f ? 1 : 0.54);

    /// <summary>
    /// Lines no longer than so many ems; between words, and anywhere in Chinese but before punctuation. What is left over ends
    /// in an ellipsis.
    /// </summary>
    internal static List<string> Broken(string text, double ems, int most)
    {
        List<string> lines = [];
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var end = Enumerable.Range(1, rest.Length).TakeWhile(length => Ems(rest[..length]) <= ems).DefaultIfEmpty(1).Last();
            var at = end == rest.Length ? end : Enumerable.Range(1, end).LastOrDefault(CanBreak, end);
            if (lines.Count == most - 1 && at < rest.Length) return [.. lines, rest[..at].TrimEnd().TrimEnd('，', ',', '、', ';', '；') + "…"];
            lines.Add(rest[..at].TrimEnd());
            rest = rest[at..].TrimStart();
        }

        return lines;

        bool CanBreak(int at) =>
            rest[at] == ' '
            || (rest[at] > 0x2e7f && !char.IsPunctuation(rest[at]))
            || (rest[at - 1] > 0x2e7f && rest[at] < 0x80);
    }
}
