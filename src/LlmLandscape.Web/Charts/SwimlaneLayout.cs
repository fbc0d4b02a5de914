using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>How a timeline in lanes is laid out.</summary>
/// <param name="Width">Of all of it.</param>
/// <param name="Gutter">Room for names at the left; none where they stand above their lanes.</param>
/// <param name="Header">Room for the axis.</param>
/// <param name="MostLines">Of a label.</param>
/// <param name="Band">How wide a time is in which there is nothing.</param>
public sealed record SwimlaneForm(double Width, double Gutter, double Header, int MostLines, double Band)
{
    public static readonly SwimlaneForm Wide = new(1152, 116, 52, 4, 24);

    public static readonly SwimlaneForm Narrow = new(344, 0, 58, 3, 18);

    /// <summary>Of more marks each label has one line: all of them are to be seen before all is said of each.</summary>
    public const int ManyMarks = 60;

    /// <summary>Names of lanes stand above them.</summary>
    public bool IsNarrow => Gutter == 0;

    /// <summary>Where the last day ends.</summary>
    public double End => Width - (IsNarrow ? 4 : 12);
}

/// <summary>A lane with its place.</summary>
public sealed record PlacedLane(
    SwimlaneLane Lane,
    IReadOnlyList<PlacedWords> Name,
    double Top,
    double Bottom,
    IReadOnlyList<PlacedLaneTick> Ticks,
    IReadOnlyList<PlacedCount> Counts);

/// <summary>Something at the foot of its lane.</summary>
public sealed record PlacedLaneTick(SwimlaneTick Tick, double X, double Y);

/// <summary>Marks for which there was no room, as their number.</summary>
public sealed record PlacedCount(int Number, double X, double Y, DateOnly From, DateOnly To);

/// <summary>Something that happened, with its place.</summary>
/// <param name="Left">Where what it may mean begins; the same as <paramref name="Right"/> for one day.</param>
/// <param name="X">Its middle, where a line joins what it has in several lanes.</param>
/// <param name="Heights">In each of its lanes: the height of its ring, point or bar.</param>
public sealed record PlacedMark(
    SwimlaneMark Mark,
    double Left,
    double Right,
    double X,
    IReadOnlyList<double> Heights,
    IReadOnlyList<PlacedWords> Words)
{
    public const double LeastBar = 10;

    public bool IsBar => Right > Left;

    public bool IsJoined => Heights.Count > 1;

    public double Y => Heights[0];
}

/// <summary>
/// A timeline in lanes. What several lanes have in common stands once: a mark in each, a line that joins them, and one label where
/// the line has room beside it. A day is a point, or a ring where it is joined; anything looser is a bar.
/// </summary>
public sealed record SwimlaneLayout(
    SwimlaneForm Form,
    StretchedTime Time,
    SwimlaneAxis Axis,
    IReadOnlyList<PlacedLane> Lanes,
    IReadOnlyList<PlacedLane> Quiet,
    IReadOnlyList<PlacedMark> Marks,
    PlacedWords? QuietLabel,
    double Height)
{
    public static SwimlaneLayout Of(SwimlaneSeries series, StretchedTime time, SwimlaneForm form, DateOnly? today = null)
    {
        if (series.Marks.Count > SwimlaneForm.ManyMarks) form = form with { MostLines = 1 };
        var rows = new SwimlaneRows(series, time, form);
        List<PlacedLane> lanes = [];
        var top = form.Header;
        for (var i = 0; i < series.Lanes.Count; i++)
        {
            lanes.Add(rows.Lane(i, top));
            top = lanes[^1].Bottom;
        }

        PlacedWords? label = null;
        List<PlacedLane> quiet = [];
        if (series.Quiet.Count > 0)
        {
            label = new(series.QuietLabel, 0, top + 22);
            top += 32;
        }

        foreach (var lane in series.Quiet)
        {
            quiet.Add(rows.QuietLane(lane, top));
            top = quiet[^1].Bottom;
        }

        return new(
            form, time, SwimlaneAxis.Of(time, form, series.Spans, today), lanes, quiet, rows.Marks(lanes), label, top + 1);
    }
}
