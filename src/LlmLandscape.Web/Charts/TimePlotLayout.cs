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

/// <summary>A subject's points, to be joined.</summary>
public sealed record PlacedLine(TimePlotSeries Series, IReadOnlyList<PlacedValue> Points);

/// <summary>Values over time, several subjects in one drawing: points at their days, joined; what is uncertain as a bar around them.</summary>
public sealed record TimePlotLayout(IReadOnlyList<PlacedLine> Lines, IReadOnlyList<(double Y, double Value)> Ticks, TimeScale Time, TimeStep Step, bool IsLogarithmic)
{
    public const double Width = 720;
    public const double Height = 340;
    public const double Left = 52;
    public const double Bottom = 304;
    public const double Radius = 4.5;
    public const double LabelSize = 12;

    private const double Top = 12;
    private const double Right = Width - 12;
    private const double TickRoom = 44;

    /// <param name="series">The subjects; labels of the first are placed first.</param>
    /// <param name="most">The upper end of the axis where it is given, as 1 for shares; else it follows the values.</param>
    /// <param name="byFactors">Whether equal factors are to be equally high, as with prices, however near the values are.</param>
    public static TimePlotLayout Of(IReadOnlyList<TimePlotSeries> series, double? most = null, bool byFactors = false)
    {
        var points = series.SelectMany(x => x.Points).ToList();
        if (points.Count == 0) return new([], [], new(default, default, Left, Right), TimeStep.Year, false);

        var (first, last) = (points.Min(x => x.Day), points.Max(x => x.Day));
        var time = new TimeScale(new(first.Year, (first.Month - 1) / 3 * 3 + 1, 1), new DateOnly(last.Year, (last.Month - 1) / 3 * 3 + 1, 1).AddMonths(3).AddDays(-1), Left, Right);
        var least = points.Min(x => x.Low ?? x.Value);
        var greatest = points.Max(x => x.High ?? x.Value);
        var logarithmic = most is null && least > 0 && (byFactors || greatest / least >= BarLayout.LogarithmicFrom);
        var log = logarithmic ? LogarithmicScale.FromPower(least, Math.Pow(10, Math.Ceiling(Math.Log10(greatest) - 1e-9)), Bottom, Top) : null;
        var linear = most is { } end ? new LinearScale(0, end, Bottom, Top) : LinearScale.FromZero(greatest, Bottom, Top);
        double Up(double value) => log?.Of(value) ?? linear.Of(value);

        var labels = LabelPlacer.Place(
            [.. points.Select(x => new LabelRequest(time.Noon(x.Day), Up(x.Value), TextWidth.Of(x.Label, LabelSize), 15))], Radius + 1, Width, Bottom);
        var placed = points.Select((x, i) => new PlacedValue(
            x, time.Noon(x.Day), Up(x.Value), x.Low is { } low ? Up(low) : null, x.High is { } high ? Up(high) : null, x.Label.Length == 0 ? null : labels[i])).ToList();
        var next = 0;
        return new(
            [.. series.Select(x => new PlacedLine(x, placed.GetRange((next += x.Points.Count) - x.Points.Count, x.Points.Count)))],
            [.. (log?.Ticks() ?? linear.Ticks()).Select(value => (Up(value), value))],
            time,
            time.Finest(TickRoom) < TimeStep.Quarter ? TimeStep.Quarter : time.Finest(TickRoom),
            logarithmic);
    }
}
