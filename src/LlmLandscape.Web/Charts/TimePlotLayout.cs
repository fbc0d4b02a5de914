using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A value on a day.</summary>
/// <param name="Label">Its words beside it; none where it is empty.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Low">The least that it may be, where it is not known exactly.</param>
/// <param name="High">The most that it may be.</param>
/// <param name="Href">Where it leads; null where there is nowhere to go.</param>
public sealed record TimePlotPoint(
    DateOnly Day, double Value, string Label, string Title, double? Low = null, double? High = null, string? Href = null);

/// <summary>Values of one subject, in the order of time.</summary>
public sealed record TimePlotSeries(string Name, int Hue, IReadOnlyList<TimePlotPoint> Points)
{
    /// <summary>Whose they are: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A point with its place: across in percent, down in pixels.</summary>
public sealed record PlacedValue(TimePlotPoint Point, double X, double Y, double? LowY, double? HighY, FluidLabel Label);

/// <summary>A subject's points, to be joined, and where its name stands at the right; null where there is but one subject.</summary>
public sealed record PlacedLine(TimePlotSeries Series, IReadOnlyList<PlacedValue> Points, double? NameY);

/// <summary>
/// Values over time, several subjects in one drawing: points at their days, joined; what is uncertain as a bar around them. It fills
/// its place; the names of several subjects stand beside it.
/// </summary>
/// <param name="Beside">How much stands beside it, in pixels.</param>
public sealed record TimePlotLayout(
    IReadOnlyList<PlacedLine> Lines,
    double Beside,
    IReadOnlyList<(double Y, double Value)> Ticks,
    IReadOnlyList<TimeTick> Times,
    TimeStep Step,
    bool IsLogarithmic)
{
    public const double Height = 340;
    public const double Left = 8;
    public const double Right = 97;
    public const double Bottom = 304;
    public const double Radius = 4.5;

    /// <summary>What the names of several subjects take; the stylesheet has the same number.</summary>
    public const double Names = 120;

    private const double Top = 16;
    private const double TickRoom = 34;

    /// <param name="series">The subjects; labels of the first are placed first.</param>
    /// <param name="most">The upper end of the axis where it is given, as 1 for shares; else it follows the values.</param>
    /// <param name="byFactors">Whether equal factors are to be equally high, as with prices, however near the values are.</param>
    public static TimePlotLayout Of(IReadOnlyList<TimePlotSeries> series, double? most = null, bool byFactors = false)
    {
        var points = series.SelectMany(x => x.Points).ToList();
        if (points.Count == 0) return new([], 0, [], [], TimeStep.Year, false);

        var beside = series.Count == 1 ? 0 : Names;
        var time = TimeScale.OfQuarters(points.Min(x => x.Day), points.Max(x => x.Day), Left, Right);
        var least = points.Min(x => x.Low ?? x.Value);
        var greatest = points.Max(x => x.High ?? x.Value);
        var logarithmic = most is null && least > 0 && (byFactors || greatest / least >= BarLayout.LogarithmicFrom);
        var log = logarithmic ? LogarithmicScale.FromRound(least, greatest, Bottom, Top) : null;
        var linear = most is { } end ? new LinearScale(0, end, Bottom, Top) : LinearScale.FromZero(greatest, Bottom, Top);
        double Up(double value) => log?.Of(value) ?? linear.Of(value);

        var labels = FluidLabels.Place(
            [.. points.Select(x => new FluidRequest(time.Noon(x.Day), Up(x.Value), x.Label))], Radius + 1, Bottom, beside);
        var placed = points.Select((x, i) => new PlacedValue(
            x, time.Noon(x.Day), Up(x.Value), x.Low is { } low ? Up(low) : null, x.High is { } high ? Up(high) : null, labels[i])).ToList();
        var next = 0;
        var lines = series
            .Select(x => (Series: x, Points: placed.GetRange((next += x.Points.Count) - x.Points.Count, x.Points.Count)))
            .ToList();
        var nameYs = beside == 0
            ? []
            : LabelColumn.Place([.. lines.Select(line => line.Points[^1].Y)], FluidLabels.Height, Top - FluidLabels.Height / 2, Bottom);
        var (step, times) = Axis(time, (FluidLabels.Narrowest - beside) / 100);
        return new(
            [.. lines.Select((line, i) => new PlacedLine(line.Series, line.Points, beside == 0 ? null : nameYs[i]))],
            beside,
            [.. (log?.Ticks() ?? linear.Ticks()).Select(value => (Up(value), value))],
            times,
            step,
            logarithmic);
    }

    /// <summary>Quarters or years, by the room that there is on the narrowest screen.</summary>
    private static (TimeStep Step, IReadOnlyList<TimeTick> Times) Axis(TimeScale time, double percent)
    {
        var finest = (time with { Start = Left * percent, End = Right * percent }).Finest(TickRoom);
        var step = finest < TimeStep.Quarter ? TimeStep.Quarter : finest;
        return (step, [.. time.Ticks(step).Select(tick => tick with { Room = tick.Room * percent })]);
    }
}
