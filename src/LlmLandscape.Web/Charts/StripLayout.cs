using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A dot with its place: across in percent of the width, down in pixels.</summary>
public sealed record PlacedDot(ScatterPoint Point, double X, double Y);

/// <summary>How far values lie apart: a dot for each on one line, stacked where they would cover each other.</summary>
/// <param name="Middle">The median: half lie on either side.</param>
public sealed record StripLayout(
    IReadOnlyList<PlacedDot> Dots,
    IReadOnlyList<(double Value, double X)> Ticks,
    double? Middle,
    bool IsLogarithmic,
    double Height)
{
    public const double Radius = 5;
    public const double AxisHeight = 28;

    private const double Inset = 3;

    /// <summary>Of the narrowest phone.</summary>
    private const double Narrowest = 320;

    /// <param name="points">Only their label, X and hue count.</param>
    public static StripLayout Of(IReadOnlyList<ScatterPoint> points)
    {
        if (points.Count == 0) return new([], [], null, false, 0);
        List<ScatterPoint> sorted = [.. points.OrderBy(point => point.X)];
        var (least, most) = (sorted[0].X, sorted[^1].X);
        var logarithmic = least > 0 && most / least >= BarLayout.LogarithmicFrom;
        var linear = LinearScale.FromZero(most, Inset, 100 - Inset);
        var log = logarithmic ? LogarithmicScale.FromPower(least, most, Inset, 100 - Inset) : null;
        double Of(double value) => log?.Of(value) ?? linear.Of(value);

        List<double> ends = [];
        List<(ScatterPoint Point, double X, int Row)> placed = [];
        foreach (var point in sorted)
        {
            var x = Of(point.X);
            var row = ends.FindIndex(end => end <= x);
            if (row < 0) (row, ends) = (ends.Count, [.. ends, 0]);
            ends[row] = x + 2 * Radius * 100 / Narrowest;
            placed.Add((point, x, row));
        }

        var bottom = 8 + ends.Count * 2 * Radius;
        return new(
            [.. placed.Select(x => new PlacedDot(x.Point, x.X, bottom - Radius - x.Row * 2 * Radius))],
            [.. (log?.Ticks() ?? linear.Ticks()).Select(tick => (tick, Of(tick)))],
            Of((sorted[(sorted.Count - 1) / 2].X + sorted[sorted.Count / 2].X) / 2),
            logarithmic,
            bottom + AxisHeight);
    }
}
