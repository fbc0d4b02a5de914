using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A value of a period, for a cell on an axis of time.</summary>
/// <param name="From">The first day of its period.</param>
/// <param name="To">The last day.</param>
/// <param name="Value">Nothing below zero.</param>
/// <param name="Label">When it was how much.</param>
/// <param name="Href">Where it is told.</param>
public sealed record SparkValue(DateOnly From, DateOnly To, double Value, string Label, string Href);

/// <summary>A value of a small line with its place.</summary>
public sealed record SparkDot(double X, double Y, SparkValue Value);

/// <summary>A cell on a table's axis of time: the period of one value as a bar, several values as a small line.</summary>
/// <param name="Dots">Of a line; none where there is one value, whose height would say nothing.</param>
/// <param name="Left">Where the bar or the line begins.</param>
/// <param name="Right">Where it ends.</param>
public sealed record SparkLayout(IReadOnlyList<SparkDot> Dots, double Left, double Right)
{
    /// <summary>The one value of a bar; null of a line.</summary>
    public SparkValue? Only { get; private init; }

    public const double Width = 208;
    public const double Height = 28;
    public const double Radius = 3.5;

    /// <summary>Where zero is: every line starts from it, so that a height tells an amount.</summary>
    public const double Zero = 24;

    private const double Top = 5;

    /// <summary>A day among years would not be seen.</summary>
    private const double Narrowest = 6;

    /// <param name="values">One, or several in the order of time.</param>
    /// <param name="time">The axis that all cells of the table share.</param>
    public static SparkLayout Of(IReadOnlyList<SparkValue> values, TimeScale time)
    {
        if (values is [var only])
        {
            var (left, right) = (time.Begin(only.From), time.Over(only.To));
            var wider = Math.Max(0, Narrowest - (right - left)) / 2;
            return new([], left - wider, right + wider) { Only = only };
        }

        var most = values.Max(x => x.Value);
        List<SparkDot> dots = [.. values.Select(x => new SparkDot(
            (time.Begin(x.From) + time.Over(x.To)) / 2, most <= 0 ? Zero : Zero - (Zero - Top) * x.Value / most, x))];
        return new(dots, dots[0].X, dots[^1].X);
    }

    /// <summary>The axis of whole years that some days fall in.</summary>
    public static TimeScale Years(IReadOnlyList<DateOnly> days) =>
        new(new(days.Min().Year, 1, 1), new(days.Max().Year, 12, 31), 0, Width);
}
