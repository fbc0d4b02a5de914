using LlmLandscape.Analysis.Price;

namespace LlmLandscape.UnitTests.Analysis.Price;

public sealed class PriceSpreadTests
{
    /// <summary>ln 1, ln e, ln e² are 0, 1, 2: deviation 1, ratio e².</summary>
    [Fact]
    public void The_spread_is_that_of_logarithms()
    {
        var spread = PriceSpread.Of([Math.E, 1, Math.E * Math.E]);
        spread.LogDeviation!.Value.ShouldBe(1, 1e-12);
        spread.Ratio!.Value.ShouldBe(Math.E * Math.E, 1e-12);
        spread.Median.ShouldBe(Math.E);
    }

    [Fact]
    public void An_offer_at_zero_is_counted_and_never_averaged()
    {
        var spread = PriceSpread.Of([0, 2, 8, 0]);
        (spread.Priced, spread.Free, spread.Median, spread.Ratio).ShouldBe((2, 2, 5, 4));
        PriceSpread.Of([0, 2, 0]).ShouldBe(new(1, 2, 2, null, null));
    }

    [Theory]
    [InlineData()]
    [InlineData(3.0)]
    [InlineData(0.0, 0.0)]
    public void Under_two_prices_there_is_no_spread(params double[] prices) => PriceSpread.Of(prices).LogDeviation.ShouldBeNull();

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    public void What_is_no_price_is_refused(double price) => Should.Throw<ArgumentOutOfRangeException>(() => PriceSpread.Of([price]));
}
