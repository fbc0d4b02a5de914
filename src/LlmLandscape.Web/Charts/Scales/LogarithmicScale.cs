namespace LlmLandscape.Web.Charts.Scales;

/// <summary>Equal factors are equally long. Knows no zero and nothing below.</summary>
/// <param name="Least">The value at <paramref name="Start"/>.</param>
/// <param name="Most">The value at <paramref name="End"/>.</param>
public sealed record LogarithmicScale(double Least, double Most, double Start, double End)
{
    /// <summary>From the power of ten at or below the least value to the greatest.</summary>
    public static LogarithmicScale FromPower(double least, double most, double start, double end)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        return new(Math.Pow(10, Math.Floor(Math.Log10(least))), most, start, end);
    }

    /// <summary>
    /// From the round number (1, 2 or 5 times a power of ten) at or below the least value to that at or above the greatest.
    /// </summary>
    public static LogarithmicScale FromRound(double least, double most, double start, double end)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        var (below, above) = (Power(least), Power(most));
        return new(
            below * (least / below) switch { >= 5 => 5, >= 2 => 2, _ => 1 },
            above * (most / above) switch { <= 1 + Tolerance => 1, <= 2 + Tolerance => 2, <= 5 + Tolerance => 5, _ => 10 },
            start,
            end);
    }

    private const double Tolerance = 1e-9;

    private static double Power(double value) => Math.Pow(10, Math.Floor(Math.Log10(value) + Tolerance));

    public double Of(double value) => Start + (End - Start) * (Most <= Least ? 0 : Math.Log10(value / Least) / Math.Log10(Most / Least));

    /// <summary>The powers of ten within the scale; where there are not two, their double and fivefold as well.</summary>
    public IReadOnlyList<double> Ticks()
    {
        var first = (int)Math.Floor(Math.Log10(Least) + Tolerance);
        var last = (int)Math.Floor(Math.Log10(Most) + Tolerance);
        var powers = Enumerable.Range(first, last - first + 1).Select(power => Math.Pow(10, power)).ToList();
        var round = powers.Where(Within).ToList();
        return round.Count > 1 ? round : [.. powers.SelectMany(power => new[] { power, 2 * power, 5 * power }).Where(Within)];

        bool Within(double value) => value >= Least * (1 - Tolerance) && value <= Most * (1 + Tolerance);
    }
}
