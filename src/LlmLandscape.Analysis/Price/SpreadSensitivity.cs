namespace LlmLandscape.Analysis.Price;

/// <summary>The ratio of prices without one vendor.</summary>
/// <param name="Vendor">The vendor left out.</param>
/// <param name="Ratio">The highest price of the others divided by their lowest.</param>
public sealed record RatioWithout(string Vendor, double Ratio);

/// <summary>How far the spread of prices hangs on one vendor.</summary>
/// <param name="Ratio">The highest price divided by the lowest; null under two prices.</param>
/// <param name="Without">The ratio without each vendor in turn, by vendor; none under three prices, where no two are left.</param>
public sealed record SpreadSensitivity(double? Ratio, IReadOnlyList<RatioWithout> Without)
{
    /// <summary>
    /// The vendor without whom the ratio is least, with what it is then: leaving out can only narrow it. Of equal ones the first by
    /// id; null where leaving out any one changes nothing.
    /// </summary>
    public RatioWithout? MostInfluential => Without.MinBy(x => x.Ratio) is { } most && most.Ratio < Ratio ? most : null;

    /// <summary>Measures the prices of one line on one day. Zero is no price, and its vendor has no part.</summary>
    /// <param name="prices">The price of each vendor, by its id, in one currency and unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is below zero or no number.</exception>
    public static SpreadSensitivity Of(IReadOnlyDictionary<string, double> prices) => new(
        RatioOf(prices),
        [
            .. prices.Where(x => x.Value > 0).Select(x => x.Key).Order(StringComparer.Ordinal)
                .Select(vendor => (vendor, Ratio: RatioOf(prices.Where(x => x.Key != vendor))))
                .Where(x => x.Ratio is not null)
                .Select(x => new RatioWithout(x.vendor, x.Ratio!.Value)),
        ]);

    private static double? RatioOf(IEnumerable<KeyValuePair<string, double>> prices) => PriceSpread.Of(prices.Select(x => x.Value)).Ratio;
}
