using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A value on a day.</summary>
/// <param name="Label">Its words beside it; none where it is empty.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Low">The least that it may be, where it is not known exactly.</param>
/// <param name="High">The most that it may be.</param>
public sealed record TimePlotPoint(DateOnly Day, double Value, string Label, string Title, double? Low = null, double? High = null);

/// <summary>Values of one subject, in the order of time.</summary>
public sealed record TimePlotSeries(string Name, int Hue, IReadOnlyList<TimePlotPoint> Points);

/// <summary>A point with its place, in pixels.</summary>
public sealed record PlacedValue(TimePlotPoint Point, double X, double Y, double? LowY, double? HighY, LabelPlace? Label);

/// <summary>A subject's points, to be joined, and where its name stands at the right; null where there is but one subject.</summary>
public sealed record PlacedLine(TimePlotSeries Series, IReadOnlyList<PlacedValue> Points, double? NameY);

/// <summary>
/// Values over time, several subjects in one drawing: points at their days, joined; what is uncertain as a bar around them.
/// </summary>
/// <param name="NameX">Where the subjects' names begin.</param>
public sealed record TimePlotLayout(
    IReadOnlyList<PlacedLine> Lines,
    double NameX,
    IReadOnlyList<(double Y, double Value)> Ticks,
    TimeScale Time,
    TimeStep Step,
    bool IsLogarithmic)
{
    public const double Width = 720;
    public const double Height = 340;
    public const double Left = 52;
    public const double Bottom = 304;
    public const double Radius = 4.5;
    public const double LabelSize = 12;

    private const double Top = 12;
    private const double TickRoom = 44;
    private const double LabelHeight = 15;
    private const double NameGap = 30;

    /// <param name="series">The subjects; labels of the first are placed first.</param>
    /// <param name="most">The upper end of the axis where it is given, as 1 for shares; else it follows the values.</param>
    /// <param name="byFactors">Whether equal factors are to be equally high, as with prices, however near the values are.</param>
    public static TimePlotLayout Of(IReadOnlyList<TimePlotSeries> series, double? most = null, bool byFactors = false)
    {
        var points = series.SelectMany(x => x.Points).ToList();
        if (points.Count == 0) return new([], Width, [], new(default, default, Left, Width), TimeStep.Year, false);

        var names = series.Count == 1 ? 0 : NameGap + series.Max(x => TextWidth.Of(x.Name, LabelSize));
        var right = Width - Math.Max(12, names);
        var time = TimeScale.OfQuarters(points.Min(x => x.Day), points.Max(x => x.Day), Left, right);
        var least = points.Min(x => x.Low ?? x.Value);
        var greatest = points.Max(x => x.High ?? x.Value);
        var logarithmic = most is null && least > 0 && (byFactors || greatest / least >= BarLayout.LogarithmicFrom);
        var log = logarithmic ? LogarithmicScale.FromRound(least, greatest, Bottom, Top) : null;
        var linear = most is { } end ? new LinearScale(0, end, Bottom, Top) : LinearScale.FromZero(greatest, Bottom, Top);
        double Up(double value) => log?.Of(value) ?? linear.Of(value);

        var labels = LabelPlacer.Place(
            [
                .. points.Select(x =>
                    new LabelRequest(time.Noon(x.Day), Up(x.Value), TextWidth.Of(x.Label, LabelSize), LabelHeight)),
            ],
            Radius + 1,
            right + 12,
            Bottom);
        var placed = points.Select((x, i) => new PlacedValue(
            x,
            time.Noon(x.Day),
            Up(x.Value),
            x.Low is { } low ? Up(low) : null,
            x.High is { } high ? Up(high) : null,
            x.Label.Length == 0 ? null : labels[i])).ToList();
        var next = 0;
        var lines = series
            .Select(x => (Series: x, Points: placed.GetRange((next += x.Points.Count) - x.Points.Count, x.Points.Count)))
            .ToList();
        var nameYs = names == 0
            ? []
            : LabelColumn.Place([.. lines.Select(line => line.Points[^1].Y)], LabelHeight, Top - LabelHeight / 2, Bottom);
        return new(
            [.. lines.Select((line, i) => new PlacedLine(line.Series, line.Points, names == 0 ? null : nameYs[i]))],
            right + NameGap - 8,
            [.. (log?.Ticks() ?? linear.Ticks()).Select(value => (Up(value), value))],
            time,
            time.Finest(TickRoom) < TimeStep.Quarter ? TimeStep.Quarter : time.Finest(TickRoom),
            logarithmic);
    }
}
