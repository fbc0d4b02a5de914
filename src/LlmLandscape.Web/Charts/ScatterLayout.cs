using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>How a point is inked.</summary>
public enum ScatterInk
{
    /// <summary>Firm.</summary>
    Full,

    /// <summary>Hollow: it rests on little.</summary>
    Weak,
}

/// <summary>A point of two values.</summary>
/// <param name="Label">Its words beside it; none where it is empty.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Hue">The number of its colour where it is chosen; null where it is as all others.</param>
/// <param name="Href">Where it leads; null where there is nowhere to go.</param>
public sealed record ScatterPoint(string Label, string Title, double X, double Y, ScatterInk Ink, int? Hue = null, string? Href = null)
{
    /// <summary>The least and the greatest that X may be, where it is not known exactly.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A point with its place: across in percent and <paramref name="Dx"/> pixels beside that, down in pixels.</summary>
/// <param name="Range">From where to where a whisker goes, in percent.</param>
public sealed record PlacedPoint(
    ScatterPoint Point, double X, double Dx, double Y, (double From, double To)? Range, FluidLabel Label);

/// <summary>Words at a fixed place: across in percent.</summary>
public sealed record ScatterNote(string Words, double X, double Y, string Anchor);

/// <summary>What is written into a drawing of points.</summary>
/// <param name="Equal">Along the diagonal.</param>
/// <param name="High">In the corner where both values are great.</param>
/// <param name="Low">In the corner where only the first is.</param>
public sealed record ScatterWords(string Equal, string High, string Low);

/// <summary>
/// A mark for each pair of values; those of the same values stand beside each other. Labels keep apart, and the first points are
/// named first.
/// </summary>
/// <param name="Diagonal">Where both values are equal; null where that is outside of the drawing.</param>
public sealed record ScatterLayout(
    IReadOnlyList<PlacedPoint> Points,
    LinearScale Across,
    LinearScale Up,
    ((double X, double Y) From, (double X, double Y) To)? Diagonal,
    IReadOnlyList<ScatterNote> Notes)
{
    public const double Height = 500;
    public const double Left = 11;
    public const double Right = 94;
    public const double Top = 36;
    public const double Bottom = 456;
    public const double Radius = 5;

    /// <summary>Between points of the same values.</summary>
    public const double Pitch = 11;

    public static ScatterLayout Of(
        IReadOnlyList<ScatterPoint> points, (double Least, double Most) across, (double Least, double Most) up, ScatterWords words)
    {
        var x = new LinearScale(across.Least, across.Most, Left, Right);
        var y = new LinearScale(up.Least, up.Most, Bottom, Top);
        var same = points.GroupBy(point => (point.X, point.Y)).ToDictionary(group => group.Key, group => group.ToList());
        List<double> moved = [.. points.Select(point =>
            (same[(point.X, point.Y)].IndexOf(point) - (same[(point.X, point.Y)].Count - 1) / 2.0) * Pitch)];
        var diagonal = DiagonalOf(x, y);
        List<ScatterNote> notes =
        [
            new(words.High, Right, Top + 14, "end"),
            new(words.Low, Right, Bottom - 30, "end"),
            .. diagonal is { To: var end } ? [new ScatterNote(words.Equal, end.X - 3, end.Y + 14, "end")] : Array.Empty<ScatterNote>(),
        ];
        var labels = FluidLabels.Place(
            [.. points.Select((point, i) => new FluidRequest(x.Of(point.X), y.Of(point.Y), point.Label, moved[i]))],
            Radius + 1,
            Bottom,
            taken: width => [.. notes.Select(note => Taken(note, width)), .. y.Ticks().Select(tick => Tick(y.Of(tick)))]);
        return new(
            [
                .. points.Select((point, i) => new PlacedPoint(
                    point,
                    x.Of(point.X),
                    moved[i],
                    y.Of(point.Y),
                    point.Range is var (low, high)
                        ? (x.Of(Math.Max(low, across.Least)), x.Of(Math.Min(high, across.Most)))
                        : null,
                    labels[i])),
            ],
            x,
            y,
            diagonal,
            notes);
    }

    private static ((double X, double Y) From, (double X, double Y) To)? DiagonalOf(LinearScale across, LinearScale up)
    {
        var (least, most) = (Math.Max(across.Least, up.Least), Math.Min(across.Most, up.Most));
        return least < most ? ((across.Of(least), up.Of(least)), (across.Of(most), up.Of(most))) : null;
    }

    /// <summary>A value of the axis, over its line.</summary>
    private static LabelPlace Tick(double y) => new("start", 0, 0, y - 16, TextWidth.Of("100%", FluidLabels.Size), 16);

    private static LabelPlace Taken(ScatterNote note, double width)
    {
        var words = new PlacedWords(note.Words, note.X * width / 100, note.Y, note.Anchor, FluidLabels.Size, IsBold: true).Box;
        return new("start", 0, words.Left, words.Top, words.Right - words.Left, words.Bottom - words.Top);
    }
}
