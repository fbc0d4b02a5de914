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

    public double Of(double value) => Start + (End - Start) * (Most <= Least ? 0 : Math.Log10(value / Least) / Math.Log10(Most / Least));

    /// <summary>The powers of ten within the scale.</summary>
    public IReadOnlyList<double> Ticks()
    {
        var first = (int)Math.Ceiling(Math.Log10(Least) - 1e-9);
        var last = (int)Math.Floor(Math.Log10(Most) + 1e-9);
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(power => Math.Pow(10, power))];
    }
}
