using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>An axis of prices that are told by doublings: a quarter, a half, one, two, four.</summary>
internal static class FloorPrices
{
    private const double Tolerance = 1e-9;

    /// <summary>How many prices the axis names at most.</summary>
    private const int Most = 7;

    /// <summary>How much of a doubling the axis may be longer than the prices need.</summary>
    private const double Near = 0.4;

    /// <summary>From the least to the greatest, and a little more; at least from one doubling to the next.</summary>
    public static LogarithmicScale Scale(double least, double greatest, double start, double end)
    {
        var ticks = Ticks(least, greatest);
        return new(Math.Min(least, ticks[0]), Math.Max(greatest, ticks[^1]), start, end);
    }

    /// <summary>
    /// The doublings between, or every second, third … of them; where there are not two, those around.
    /// </summary>
    public static IReadOnlyList<double> Ticks(double least, double greatest)
    {
        var (low, high) = (Math.Log2(least), Math.Log2(greatest));
        var (first, last) = ((int)Math.Ceiling(low - Tolerance), (int)Math.Floor(high + Tolerance));
        if (last - first < 1) (first, last) = ((int)Math.Floor(low + Tolerance), (int)Math.Ceiling(high - Tolerance));
        if (last == first) (first, last) = (first - 1, last + 1);

        // The next one is named as well where it is near: the axis is then hardly longer.
        if (first - low > 1 - Near) first--;
        if (high - last > 1 - Near) last++;
        var step = (last - first) / Most + 1;
        return [.. Enumerable.Range(first, last - first + 1).Where(power => power % step == 0).Select(power => Math.Pow(2, power))];
    }
}
