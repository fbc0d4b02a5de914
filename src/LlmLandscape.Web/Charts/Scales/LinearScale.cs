namespace LlmLandscape.Web.Charts.Scales;

/// <summary>Equal steps are equally long.</summary>
/// <param name="Least">The value at <paramref name="Start"/>.</param>
/// <param name="Most">The value at <paramref name="End"/>.</param>
public sealed record LinearScale(double Least, double Most, double Start, double End)
{
    /// <summary>From zero to the round number at or above the greatest value: a length then tells an amount.</summary>
    public static LinearScale FromZero(double most, double start, double end, int steps = 4) =>
        new(0, most <= 0 ? 1 : Math.Ceiling(most / Step(most, steps)) * Step(most, steps), start, end);

    public double Of(double value) => Start + (End - Start) * (Most == Least ? 0 : (value - Least) / (Most - Least));

    /// <summary>Round numbers within the scale, about so many steps apart.</summary>
    public IReadOnlyList<double> Ticks(int steps = 4)
    {
        var step = Step(Most - Least, steps);
        var first = (long)Math.Ceiling(Least / step - Tolerance);
        var last = (long)Math.Floor(Most / step + Tolerance);
        return [.. Enumerable.Range(0, (int)(last - first + 1)).Select(i => Math.Round((first + i) * step, 12))];
    }

    /// <summary>Binary fractions miss round numbers by a hair.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>The step of 1, 2 or 5 times a power of ten that divides a span into at most so many.</summary>
    internal static double Step(double span, int steps)
    {
        if (span <= 0) return 1;
        var rough = span / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough) + Tolerance));
        return (rough / power) switch
        {
            <= 1 + Tolerance => power,
            <= 2 + Tolerance => 2 * power,
            <= 5 + Tolerance => 5 * power,
            _ => 10 * power,
        };
    }
}
