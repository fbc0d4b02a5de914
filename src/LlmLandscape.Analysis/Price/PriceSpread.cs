namespace LlmLandscape.Analysis.Price;

/// <summary>How far prices of one line lie apart. An offer at zero is a category, not a price.</summary>
/// <param name="Priced">How many offers have a price above zero.</param>
/// <param name="Free">How many are at zero.</param>
/// <param name="Median">The median of the prices above zero; null without any.</param>
/// <param name="LogDeviation">The standard deviation (of a sample, n − 1) of the natural logarithm of the prices; null under two.</param>
/// <param name="Ratio">The highest price divided by the lowest; null under two.</param>
public sealed record PriceSpread(int Priced, int Free, double? Median, double? LogDeviation, double? Ratio)
{
    /// <summary>Measures the offers of one price line.</summary>
    /// <param name="prices">The prices, in one currency and unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is below zero or no number.</exception>
    public static PriceSpread Of(IEnumerable<double> prices)
    {
        var all = prices.ToList();
        if (all.Exists(price => !(price >= 0) || double.IsInfinity(price)))
            throw new ArgumentOutOfRangeException(nameof(prices), "A price is zero or more.");
        var priced = all.Where(price => price > 0).Order().ToList();
        double? median = priced.Count == 0 ? null : (priced[(priced.Count - 1) / 2] + priced[priced.Count / 2]) / 2;
        if (priced.Count < 2) return new(priced.Count, all.Count - priced.Count, median, null, null);

        var logs = priced.ConvertAll(Math.Log);
        var mean = logs.Average();
        return new(
            priced.Count,
            all.Count - priced.Count,
            median,
            Math.Sqrt(logs.Sum(log => (log - mean) * (log - mean)) / (logs.Count - 1)),
            priced[^1] / priced[0]);
    }
}
