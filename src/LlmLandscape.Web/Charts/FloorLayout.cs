using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A step with its place, and its label, in lines; none where there is no room.</summary>
/// <param name="Steps">The steps at that place: more than one where several lines come down to the same price on the same day.</param>
/// <param name="Hue">Of the first of them.</param>
public sealed record PlacedFloorStep(IReadOnlyList<FloorStep> Steps, int Hue, double X, double Y, IReadOnlyList<PlacedWords> Label);

/// <summary>A line of least prices.</summary>
/// <param name="Outline">What is drawn.</param>
/// <param name="Shift">How far it is moved to the left and down, where it would lie on another.</param>
public sealed record PlacedFloor(FloorSeries Series, string Outline, double Shift);

/// <summary>
/// Least prices over time: each holds until the next, so that the lines are steps. Equal factors are equally high. Lines that
/// coincide are drawn side by side.
/// </summary>
/// <param name="Names">Beside the ends of the lines, or below the drawing where it is narrow.</param>
/// <param name="Keys">In the narrow drawing, a piece of each line beside its name.</param>
public sealed record FloorLayout(
    double Width,
    double Height,
    double Left,
    double Right,
    double Top,
    double Bottom,
    IReadOnlyList<PlacedFloor> Lines,
    IReadOnlyList<PlacedFloorStep> Steps,
    IReadOnlyList<(double Y, PlacedWords Name)> Ticks,
    IReadOnlyList<AxisMark> Axis,
    IReadOnlyList<EndWords> Names,
    IReadOnlyList<(FloorSeries Series, double Y)> Keys)
{
    public const double FullWidth = 1152;
    public const double NarrowWidth = 328;
    public const double Radius = 5;

    /// <summary>How long a piece of a line beside its name is.</summary>
    public const double Key = 28;

    private const double Beside = 3;
    private const double LabelSize = 12;
    private const double AxisHeight = 26;
    private const double EndGap = 14;
    private const double KeyGap = 10;

    public static FloorLayout Of(IReadOnlyList<FloorSeries> series, DateOnly last, Func<double, string> format, double width)
    {
        var drawn = series.Where(x => x.Steps.Count > 0).ToList();
        if (drawn.Count == 0) return new(width, 0, 0, width, 0, 0, [], [], [], [], [], []);

        var narrow = width < 480;
        var steps = drawn.SelectMany(x => x.Steps).ToList();
        var ticks = FloorPrices.Ticks(steps.Min(x => x.Price), steps.Max(x => x.Price));
        var left = 14 + ticks.Max(tick => TextWidth.Of(format(tick), LabelSize + 1));
        var ends = drawn.ConvertAll(x => new EndRequest(x.Name, x.Note, x.Hue, 0));
        var column = EndLabels.Width(ends, narrow ? width - Key - KeyGap : 250);
        var right = narrow ? width - 8 : width - column - EndGap;
        var (top, bottom) = (24.0, narrow ? 330.0 : 400.0);
        var time = TimeAxis.Around([.. steps.Select(x => x.Day), last], left, right);
        var up = FloorPrices.Scale(steps.Min(x => x.Price), steps.Max(x => x.Price), bottom - 12, top + 12);
        var lines = FloorLines.Of(drawn, last, time, up, Beside);

        var space = new FreeSpace(new(left, 0, narrow ? width : right + EndGap, bottom));
        foreach (var line in lines)
            for (var i = 0; i + 1 < line.Points.Count; i++) space.TakeLine(line.Points[i], line.Points[i + 1]);
        var placed = FloorLines.Steps(lines, space, narrow ? [170, 110] : [300, 160]);
        var below = bottom + AxisHeight;
        List<EndWords> names = narrow
            ? FloorLines.NamesBelow(lines, Key + KeyGap, column, below + 8)
            : [.. EndLabels.Place([.. ends.Select((end, i) => end with { Y = lines[i].Points[^1].Y })], right + EndGap, column, 0, below)];
        return new(
            width,
            Math.Max(below, names.Max(name => name.Words.Box.Bottom) + 4),
            left,
            right,
            top,
            bottom,
            [.. lines.Select(line => new PlacedFloor(line.Series, line.Outline, line.Shift))],
            placed,
            [.. ticks.Select(tick => (up.Of(tick), new PlacedWords(format(tick), left - 8, up.Of(tick) + 4, "end")))],
            TimeAxis.Of(time, bottom + 20, narrow ? width : right + EndGap - 4, CultureInfo.CurrentUICulture),
            names,
            narrow ? FloorLines.Keys(lines, names) : []);
    }
}
