namespace LlmLandscape.Web.Charts;

/// <summary>A label broken into lines.</summary>
/// <param name="Lines">From the top.</param>
/// <param name="Width">Of the longest.</param>
/// <param name="IsWhole">Whether nothing is cut.</param>
public sealed record LabelForm(IReadOnlyList<string> Lines, double Width, bool IsWhole)
{
    public const double Size = 12;
    public const double LineHeight = 14;

    /// <summary>Wider lines read less well beside a mark than one line more.</summary>
    private const double Narrow = 150;

    private const double Widest = 270;
    private const double Cut = 140;

    public double Height => Lines.Count * LineHeight;

    /// <summary>The ways to break a label, the best first: in few lines that are not wide, in more of them, in wide ones, cut.</summary>
    /// <param name="label">The words.</param>
    /// <param name="note">Said after them, where nothing is cut.</param>
    /// <param name="most">The most lines; none for no label.</param>
    public static IReadOnlyList<LabelForm> Of(string label, string? note, int most)
    {
        if (label.Length == 0 || most == 0) return [];
        var whole = note is null ? label : label + Before(note);
        var forms = Enumerable.Range(1, most).Select(lines => In(lines, whole)).OfType<LabelForm>().DistinctBy(x => x.Lines.Count).ToList();
        return
        [
            .. forms.Where(x => x.Width <= Narrow),
            .. forms.Where(x => x.Width is > Narrow and <= Widest).OrderBy(x => x.Width),
            .. forms.Exists(x => x.Width <= Widest) ? Array.Empty<LabelForm>() : [Shortened(label, most)],
            .. most > 1 ? [Shortened(label, 2)] : Array.Empty<LabelForm>(),
            Shortened(label, 1),
        ];
    }

    /// <summary>A note hangs on to the last word.</summary>
    public static string Before(string note) => $"\u00a0{note.Replace(' ', '\u00a0')}";

    private static LabelForm? In(int lines, string words)
    {
        var room = TextWidth.Of(words, Size) / lines;
        while (room <= Widest + 8)
        {
            var broken = TextWidth.Lines(words, Size, room);
            if (broken.Count <= lines) return new(broken, broken.Max(line => TextWidth.Of(line, Size)), true);
            room += 6;
        }

        return null;
    }

    private static LabelForm Shortened(string label, int lines)
    {
        var broken = TextWidth.Lines(label, Size, Cut);
        if (broken.Count <= lines) return new(broken, broken.Max(line => TextWidth.Of(line, Size)), false);
        var space = broken.Take(lines).Any(line => line.Contains(' ')) ? " " : "";
        List<string> cut =
            [.. broken.Take(lines - 1), TextWidth.Fit(string.Join(space, broken.Skip(lines - 1)), Size, Cut)];
        return new(cut, cut.Max(line => TextWidth.Of(line, Size)), false);
    }
}
