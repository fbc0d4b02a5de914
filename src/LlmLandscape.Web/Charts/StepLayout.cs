using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A value with its place: across in percent of the width, heights in pixels.</summary>
/// <param name="Y">Of the value, or of the low end of a range.</param>
/// <param name="HighY">Of the high end.</param>
/// <param name="Label">Where its words stand; null where there is no room on a narrow screen.</param>
public sealed record PlacedStep(StepPoint Point, double Left, double Right, double Y, double HighY, LabelPlace? Label)
{
    public bool IsDay => Point.From == Point.To;

    public double Middle => (Left + Right) / 2;
}

/// <summary>Values of one subject over time: each as wide as its period, at the height of its value, above a line of time.</summary>
public sealed record StepLayout(
    IReadOnlyList<PlacedStep> Steps,
    IReadOnlyList<(double Y, string Text)> Ticks,
    IReadOnlyList<TimeTick> Times,
    TimeStep TimeStep,
    bool IsLogarithmic)
{
    public const double Height = 244;
    public const double Bottom = 214;
    public const double LabelSize = 13;
    public const double LabelHeight = 34;
    public const double Radius = 7;

    /// <summary>How far the arrow of an open end goes up from its mark.</summary>
    private const double Arrow = 10;

    private const double Top = 48;
    private const double TickSize = 12;
    private const double TickHeight = 16;

    /// <summary>Of the narrowest phone: what keeps apart there does so everywhere.</summary>
    private const double Narrowest = 320;

    /// <param name="points">The values.</param>
    /// <param name="format">Writes a value of the axis, with its unit for the uppermost only.</param>
    public static StepLayout Of(IReadOnlyList<StepPoint> points, Func<double, bool, string> format)
    {
        if (points.Count == 0) return new([], [], [], TimeStep.Year, false);
        var time = TimeScale.OfQuarters(points.Min(point => point.From), points.Max(point => point.To), 0, 100);
        var (height, values, logarithmic) = Heights(points);
        List<(double Y, string Text)> ticks = [.. values.Select((value, i) => (height(value), format(value, i == values.Count - 1)))];
        var bare = points.OrderBy(point => point.From).ThenBy(point => point.To).Select(point => new PlacedStep(
            point,
            point.From == point.To ? time.Noon(point.From) : time.Begin(point.From),
            point.From == point.To ? time.Noon(point.From) : time.Over(point.To),
            height(point.Value.Low),
            height(point.Value.High),
            null)).ToList();
        var labels = LabelPlacer.Place(
            [
                .. bare.Select(step => new LabelRequest(
                    Pixels(step.Middle),
                    step.HighY - (step.Point.Value.End == BarEnd.Open ? Arrow : 0),
                    Math.Max(
                        TextWidth.Of(step.Point.Value.Stated, LabelSize),
                        TextWidth.Of(step.Point.Period, LabelSize - 1)),
                    LabelHeight)),
            ],
            Radius,
            Narrowest,
            Bottom,
            [
                .. ticks.Select(tick => new LabelPlace("start", 0, 0, tick.Y - TickHeight, TextWidth.Of(tick.Text, TickSize), TickHeight)),
                .. bare.Where(step => !step.IsDay).Select(step => new LabelPlace(
                    "start",
                    0,
                    Pixels(step.Left),
                    step.HighY - Radius,
                    Pixels(step.Right - step.Left),
                    step.Y - step.HighY + 2 * Radius)),
            ]);
        var narrow = time with { End = Narrowest };
        var stepOfTime = narrow.Finest(34);
        return new(
            [.. bare.Select((step, i) => step with { Label = labels[i] })],
            ticks,
            [.. time.Ticks(stepOfTime).Select(tick => tick with { Room = Pixels(tick.Room) })],
            stepOfTime,
            logarithmic);

        static double Pixels(double percent) => percent * Narrowest / 100;
    }

    private static (Func<double, double> Of, IReadOnlyList<double> Ticks, bool Logarithmic) Heights(IReadOnlyList<StepPoint> points)
    {
        var least = points.Min(point => point.Value.Low);
        var most = points.Max(point => point.Value.High);
        if (least > 0 && most / least >= BarLayout.LogarithmicFrom)
        {
            var log = LogarithmicScale.FromPower(least, most, Bottom, Top);
            return (log.Of, log.Ticks(), true);
        }

        var linear = LinearScale.FromZero(most, Bottom, Top);
        return (linear.Of, [.. linear.Ticks().Skip(1)], false);
    }
}
