using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A bar with its place: lengths in percent of the chart's width, heights in pixels.</summary>
/// <param name="Length">To the value, or to the low end of a range.</param>
/// <param name="Range">From the low end to the high; zero where there is no range.</param>
/// <param name="Label">As much of its label as keeps apart from the value on a phone; before the bar, as much as there is room for.</param>
public sealed record PlacedBar(BarSeries Series, string Label, double Top, double Length, double Range);

/// <summary>
/// Bars one under the other: each below its label and value, so that no label can meet another and nothing has to shrink on
/// a phone; where there is room, between them on one line.
/// </summary>
/// <param name="Bars">The bars.</param>
/// <param name="Height">The height of the drawing in pixels.</param>
/// <param name="IsLogarithmic">Whether lengths tell orders of magnitude, not amounts.</param>
/// <param name="Ticks">The axis of dots, in percent; bars need none.</param>
public sealed record BarLayout(
    IReadOnlyList<PlacedBar> Bars, double Height, bool IsLogarithmic, IReadOnlyList<(double Value, double X)> Ticks)
{
    public const double RowHeight = 44;

    /// <summary>Of a row whose label and value stand on the line of its bar, which is moved up by so much.</summary>
    public const double LineHeight = 30;
    public const double LineUp = 13;

    public const double BarTop = 22;
    public const double BarHeight = 12;

    /// <summary>Of the axis under dots.</summary>
    public const double AxisHeight = 24;

    private const double TextSize = 14;

    /// <summary>Where the axis of dots begins and ends, and how many steps it has.</summary>
    private const double FirstDot = 2;
    private const double LastDot = 97;
    private const int Steps = 4;

    /// <summary>Of the labels before bars, and the values behind them: a third of the bar's place is theirs at the most.</summary>
    private const double MostBefore = 330;
    private const double MostBeside = 190;
    private const double Gap = 16;

    /// <summary>Of the narrowest phone, without the gap between label and value.</summary>
    private const double Narrowest = 308;

    /// <summary>An arrow after an open end needs room.</summary>
    private const double Longest = 97;

    /// <summary>From here on the shortest bar of a linear scale would be a hairline.</summary>
    internal const double LogarithmicFrom = 100;

    /// <summary>How wide the column of labels is, and that of values; none where they stand above their bars.</summary>
    public double Before { get; private init; }

    public double Beside { get; private init; }

    public double RowStep => Before > 0 ? LineHeight : RowHeight;

    /// <summary>The same with label, bar and value of each on one line.</summary>
    public BarLayout OnLines()
    {
        if (Bars.Count == 0) return this;
        var before = Math.Min(MostBefore, Gap + Bars.Max(bar => TextWidth.Of(bar.Series.Label, TextSize)));
        return this with
        {
            Bars =
            [
                .. Bars.Select((bar, i) => bar with
                {
                    Label = TextWidth.Fit(bar.Series.Label, TextSize, before - Gap),
                    Top = i * LineHeight,
                }),
            ],
            Height = Height - Bars.Count * (RowHeight - LineHeight),
            Before = before,
            Beside = Math.Min(MostBeside, Gap + Bars.Max(bar => TextWidth.Of(bar.Series.Stated, TextSize))),
        };
    }

    public static BarLayout Of(IReadOnlyList<BarSeries> series)
    {
        var most = series.Select(bar => bar.High).DefaultIfEmpty(0).Max();
        var least = series.Where(bar => bar.Low > 0).Select(bar => bar.Low).DefaultIfEmpty(0).Min();
        var logarithmic = least > 0 && series.All(bar => bar.Low > 0) && most / least >= LogarithmicFrom;
        Func<double, double> length = logarithmic
            ? LogarithmicScale.FromPower(least, most, 0, Longest).Of
            : new LinearScale(0, most, 0, Longest).Of;

        return new(
            [
                .. series.Select((bar, i) => new PlacedBar(
                    bar,
                    Fitted(bar),
                    i * RowHeight,
                    length(bar.Low),
                    length(bar.High) - length(bar.Low))),
            ],
            series.Count * RowHeight,
            logarithmic,
            []);
    }

    /// <summary>
    /// Dots in place of bars, for values that have no zero: from the round number below the least to the one above the greatest.
    /// </summary>
    public static BarLayout Dots(IReadOnlyList<BarSeries> series)
    {
        if (series.Count == 0) return new([], 0, false, []);
        var (least, most) = (series.Min(bar => bar.Low), series.Max(bar => bar.High));
        var step = LinearScale.Step(most - least, Steps);
        var scale = new LinearScale(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, FirstDot, LastDot);
        return new(
            [
                .. series.Select((bar, i) => new PlacedBar(
                    bar, Fitted(bar), i * RowHeight, scale.Of(bar.Low), scale.Of(bar.High) - scale.Of(bar.Low))),
            ],
            series.Count * RowHeight + AxisHeight,
            false,
            [.. scale.Ticks(Steps + 1).Select(value => (value, scale.Of(value)))]);
    }

    private static string Fitted(BarSeries bar) =>
        TextWidth.Fit(bar.Label, TextSize, Narrowest - TextWidth.Of(bar.Stated, TextSize));
}
