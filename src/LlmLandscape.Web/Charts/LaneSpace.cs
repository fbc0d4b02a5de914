namespace LlmLandscape.Web.Charts;

/// <summary>A label beside its mark, from the top of its lane.</summary>
public sealed record LaneLabel(IReadOnlyList<PlacedWords> Words, Box Box);

/// <summary>Where a mark of a lane stands.</summary>
/// <param name="Y">Its middle.</param>
/// <param name="Label">As much of its label as there is room for.</param>
public sealed record LanePlace(double Y, LaneLabel? Label);

/// <summary>
/// The room in a lane. What comes goes as high as it can with all of its label; where no height has room for that, with a part of
/// it, then with none. A label keeps apart from marks, from other labels and from the lines that cross the lane; a mark keeps apart
/// from marks and labels.
/// </summary>
/// <param name="left">Where the lane begins.</param>
/// <param name="right">Where it ends.</param>
/// <param name="rules">Where years begin: labels stand over these only where there is no other room.</param>
internal sealed class LaneSpace(double left, double right, IReadOnlyList<double> rules)
{
    /// <summary>Labels go no further down.</summary>
    public const double MostHeight = 208;

    /// <summary>Marks without a label do: it is better to be seen than to be counted.</summary>
    public const double MostMarks = 336;

    /// <summary>Half of a mark's height.</summary>
    public const double Half = 8;

    private const double Step = 4;
    private const double Air = 4;

    /// <summary>So much higher a lane may become for a label that stands over no rule.</summary>
    private const double Detour = 16;

    /// <summary>A bar as long as that has its label beneath.</summary>
    private const double LongBar = 40;

    private readonly List<Box> _taken = [];
    private readonly List<(double From, double To)> _lines = [];

    /// <summary>Where what stands in it ends.</summary>
    public double Bottom { get; private set; }

    /// <summary>A line goes through all of the lane.</summary>
    public void Cross(double x) => _lines.Add((x - 4, x + 4));

    /// <summary>Whether a line is already so near that the two would be one.</summary>
    public bool IsCrossedNear(double x) => _lines.Exists(line => line.From - 1 < x && x < line.To + 1);

    /// <summary>
    /// The mark from one place to another, its label as broken as it has to be; null where there is no room for the mark.
    /// </summary>
    public LanePlace? Place(double from, double to, IReadOnlyList<LabelForm> forms)
    {
        var tops = Tops(2 * Half).Where(top => IsFree(new Box(from, top, to, top + 2 * Half))).ToList();
        if (tops.Count == 0) return null;
        var label = First(from, to, tops, forms);
        var at = label is { } found ? found.Top : tops[0];
        Take(new(from, at, to, at + 2 * Half));
        if (label is not null) Take(label.Value.Label.Box);
        return new(at + Half, label?.Label);
    }

    /// <summary>The label of a line that crosses the lane: where it could stand, and how much it is whole; nothing is taken yet.</summary>
    public (LaneLabel Label, double Top, bool IsWhole)? Beside(double x, IReadOnlyList<LabelForm> forms) =>
        First(x - Half, x + Half, [.. Tops(2 * Half)], forms);

    public void Take(Box box)
    {
        _taken.Add(box);
        Bottom = Math.Max(Bottom, box.Bottom);
    }

    private (LaneLabel Label, double Top, bool IsWhole)? First(
        double from, double to, IReadOnlyList<double> tops, IReadOnlyList<LabelForm> forms)
    {
        foreach (var some in forms.GroupBy(form => form.IsWhole).OrderByDescending(x => x.Key))
        {
            List<LabelForm> these = [.. some];
            var free = tops.SelectMany(top => Ways(from, to, top, these).Where(IsFree).Select(label => (Label: label, Top: top)));
            (LaneLabel Label, double Top)? first = null;
            foreach (var way in free)
            {
                first ??= way;
                if (way.Label.Box.Bottom > Math.Max(Bottom, first.Value.Label.Box.Bottom) + Detour) break;
                if (!rules.Any(x => way.Label.Box.Left < x && x < way.Label.Box.Right)) return (way.Label, way.Top, some.Key);
            }

            if (first is { } found) return (found.Label, found.Top, some.Key);
        }

        return null;
    }

    private static IEnumerable<double> Tops(double height)
    {
        for (var top = 0.0; top + height <= MostMarks; top += Step) yield return top;
    }

    private bool IsFree(Box mark) => !_taken.Exists(mark.Meets);

    private bool IsFree(LaneLabel label)
    {
        var box = label.Box with { Left = label.Box.Left - Air, Right = label.Box.Right + Air };
        return label.Box.Left >= left && label.Box.Right <= right && label.Box.Bottom <= MostHeight
            && !_taken.Exists(box.Meets) && !_lines.Exists(line => label.Box.Left < line.To && line.From < label.Box.Right);
    }

    /// <summary>Beneath a long bar, after the mark, before it, and at last beneath it: from there, to there, about its middle.</summary>
    private static IEnumerable<LaneLabel> Ways(double from, double to, double top, IReadOnlyList<LabelForm> forms)
    {
        var isLong = to - from >= LongBar;
        foreach (var form in isLong ? forms : [])
        {
            yield return Label(form, from + 3, top + 1.85 * Half, "start");
            yield return Label(form, to, top + 1.85 * Half, "end");
        }

        foreach (var form in forms)
        {
            yield return Label(form, to + Air, top, "start");
            yield return Label(form, from - Air, top, "end");
        }

        foreach (var form in isLong ? [] : forms)
        {
            yield return Label(form, from + 3, top + 1.85 * Half, "start");
            yield return Label(form, to, top + 1.85 * Half, "end");
            yield return Label(form, (from + to) / 2, top + 1.85 * Half, "middle");
        }
    }

    private static LaneLabel Label(LabelForm form, double x, double top, string anchor)
    {
        var begin = anchor switch { "end" => x - form.Width, "middle" => x - form.Width / 2, _ => x };
        return new(
            [.. form.Lines.Select((line, i) => new PlacedWords(line, x, top + 12 + i * LabelForm.LineHeight, anchor, LabelForm.Size))],
            new(begin, top + 1, begin + form.Width, top + 1 + form.Height));
    }
}
