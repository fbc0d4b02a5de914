namespace LlmLandscape.Web.Charts;

/// <summary>The size of a drawing that may stand in a preview.</summary>
public readonly record struct DrawingSize(double Width, double Height);

/// <summary>
/// Where title, words and drawing stand in the picture that shared links show. It is looked at in half its size or less: words are
/// large, and a drawing that would become illegible is not shrunk but shown from its upper end on.
/// </summary>
/// <param name="Title">The lines of the title.</param>
/// <param name="Text">The lines below it; in them what there is no room for is left out.</param>
/// <param name="Place">Where the drawing stands.</param>
/// <param name="Shown">How much of the drawing is seen, in its own pixels.</param>
/// <param name="IsNarrow">Whether its narrow form is the more legible one.</param>
/// <param name="IsCut">Whether the drawing goes on below what is seen.</param>
public sealed record PreviewLayout(
    IReadOnlyList<PlacedWords> Title, IReadOnlyList<PlacedWords> Text, Box Place, DrawingSize Shown, bool IsNarrow, bool IsCut)
{
    public const double Width = 1200, Height = 630, Margin = 56, Foot = 560;

    private const double Top = 48, Gap = 36, Column = 416, TextSize = 25, LineHeight = 1.2, Bold = 1.1;
    private const double Room = Width - 2 * Margin;

    /// <summary>Below it letters of a chart are no letters any more; above it they shout.</summary>
    private const double LeastScale = 0.75, CutScale = 1.4, MostScale = 1.7;

    /// <summary>A line or two of what goes on say nothing.</summary>
    private const int LeastLines = 3;

    private static readonly double[] Sizes = [76, 64, 56, 52, 48, 44, 40, 36, 32];

    /// <summary>Places words, and a drawing in whichever of its forms and places it is shown in the largest.</summary>
    /// <param name="title">What one sees.</param>
    /// <param name="text">What it counts; left out where there is no room.</param>
    /// <param name="wide">Null where nothing is drawn; so is a drawing without height.</param>
    /// <param name="narrow">The same drawn for a narrow page, where it is.</param>
    public static PreviewLayout Of(string title, string? text, DrawingSize? wide, DrawingSize? narrow)
    {
        if (wide is not { Height: > 0 } drawn) return OfWords(title, text);
        var beside = Words(title, text, Column, 9);
        var above = Words(title, null, Room, 2) is { IsCut: false } two ? two : Words(title, null, Room, 3);
        var right = new Box(Margin + Column + Gap, Top, Width - Margin, Foot);
        var below = new Box(Margin, above.Bottom + Gap, Width - Margin, Foot);
        List<(DrawingSize Size, bool IsNarrow, Box Box)> ways = [(drawn, false, below), (drawn, false, right)];
        if (narrow is { } form) ways.Add((form, true, right));

        var best = ways.MaxBy(x => Fit(x.Size, x.Box));
        var scale = Fit(best.Size, best.Box);
        var shown = best.Size;
        if (scale < LeastScale)
        {
            best = ways.MaxBy(x => Across(x.Size, x.Box));
            scale = Math.Min(CutScale, Across(best.Size, best.Box));
            shown = best.Size with { Height = Math.Min(best.Size.Height, (best.Box.Bottom - best.Box.Top) / scale) };
        }

        var words = best.Box == right ? beside : above;
        return new(words.Title, words.Text, Placed(best.Box, shown, scale), shown, best.IsNarrow, shown.Height < best.Size.Height);
    }

    private static PreviewLayout OfWords(string title, string? text)
    {
        var words = Words(title, text, Room, 3, Sizes[0], 100, 34);
        return new(words.Title, words.Text, default, default, false, false);
    }

    /// <summary>The whole drawing within a box.</summary>
    private static double Fit(DrawingSize size, Box box) =>
        Math.Min(Across(size, box), (box.Bottom - box.Top) / size.Height);

    /// <summary>As wide as a box.</summary>
    private static double Across(DrawingSize size, Box box) => Math.Min(MostScale, (box.Right - box.Left) / size.Width);

    /// <summary>In the middle of a box from left to right, at its upper edge.</summary>
    private static Box Placed(Box box, DrawingSize shown, double scale)
    {
        var (width, height) = (shown.Width * scale, shown.Height * scale);
        var left = box.Left + (box.Right - box.Left - width) / 2;
        return new(left, box.Top, left + width, box.Top + height);
    }

    private static (IReadOnlyList<PlacedWords> Title, IReadOnlyList<PlacedWords> Text, double Bottom, bool IsCut) Words(
        string title, string? text, double room, int most, double largest = 56, double top = Top, double textSize = TextSize)
    {
        var size = Sizes.FirstOrDefault(
            x => x <= largest && Lines(x).Count <= Math.Min(most, (int)((Foot - top) / (x * LineHeight))), Sizes[^1]);
        var (lines, step) = (Lines(size), textSize * 1.36);
        var titled = Fitted(lines, most, size * Bold, room)
            .Select((line, i) => new PlacedWords(line, Margin, top + size * (0.86 + LineHeight * i), "start", size, true)).ToList();
        var bottom = top + size * LineHeight * titled.Count;
        var said = text is null ? [] : TextWidth.Lines(text, textSize, room);
        var count = (int)((Foot - bottom - 8) / step);
        var below = said.Count > count && count < LeastLines ? [] : Fitted(said, count, textSize, room)
            .Select((line, i) => new PlacedWords(line, Margin, bottom + 8 + step * (i + 0.8), "start", textSize)).ToList();
        return (titled, below, bottom, lines.Count > most);

        IReadOnlyList<string> Lines(double of) => TextWidth.Lines(title, of * Bold, room);
    }

    /// <summary>So many lines; where there are more, the last ends in an ellipsis.</summary>
    private static IReadOnlyList<string> Fitted(IReadOnlyList<string> lines, int most, double size, double room)
    {
        if (lines.Count <= most) return lines;
        var between = TextWidth.IsWide(lines[most][0]) ? "" : " ";
        return [.. lines.Take(most - 1), TextWidth.Fit(lines[most - 1] + between + lines[most], size, room)];
    }
}
