using CsCheck;
using LlmLandscape.Analysis.Price;

namespace LlmLandscape.UnitTests.Analysis.Price;

public sealed class SpreadSensitivityTests
{
    /// <summary>The example of docs/methods.md: 6, 15, 40 and 3; without the 40, the ratio is 15 / 3, without the 3 it is 40 / 6.</summary>
    [Fact]
    public void The_vendor_without_whom_prices_lie_closest_is_named()
    {
        var spread = Of(("a", 6), ("b", 15), ("c", 40), ("d", 3));
        spread.Ratio!.Value.ShouldBe(40 / 3.0, 1e-12);
        spread.Without.Select(x => (x.Vendor, Math.Round(x.Ratio, 2))).ShouldBe([("a", 13.33), ("b", 13.33), ("c", 5), ("d", 6.67)]);
        spread.MostInfluential.ShouldBe(new("c", 5));
    }

    [Fact]
    public void Where_two_stand_at_each_end_nobody_alone_changes_anything() =>
        Of(("a", 2), ("b", 2), ("c", 8), ("d", 8)).MostInfluential.ShouldBeNull();

    [Fact]
    public void Of_equally_influential_ones_the_first_by_id_is_named() =>
        Of(("b", 8), ("a", 2), ("c", 4)).MostInfluential.ShouldBe(new("a", 2));

    [Fact]
    public void Zero_is_no_price_and_under_three_prices_nobody_can_be_left_out()
    {
        Of(("a", 2), ("b", 8), ("free", 0)).Without.ShouldBeEmpty();
        Of(("a", 2), ("b", 8), ("free", 0)).Ratio.ShouldBe(4);
        Of(("a", 2), ("b", 8), ("free", 0)).MostInfluential.ShouldBeNull();
        Of(("a", 2), ("free", 0)).Ratio.ShouldBeNull();
        Of(("a", 2), ("b", 4), ("c", 8), ("free", 0)).Without.Select(x => x.Vendor).ShouldBe(["a", "b", "c"]);
    }

    /// <summary>Only the ends of the sorted prices matter: without the greatest, or without the least, whichever leaves less.</summary>
    [Fact]
    public void It_is_what_the_sorted_prices_give() =>
        Gen.Int[1, 50].Array[3, 8].Sample(drawn =>
        {
            var sorted = drawn.Order().Select(x => (double)x).ToList();
            var least = Math.Min(sorted[^2] / sorted[0], sorted[^1] / sorted[1]);
            var spread = Of([.. drawn.Select((price, i) => ($"v{i}", (double)price))]);
            (spread.MostInfluential?.Ratio ?? spread.Ratio!.Value).ShouldBe(least, 1e-12);
        });

    private static SpreadSensitivity Of(params (string Vendor, double Price)[] prices) =>
        SpreadSensitivity.Of(prices.ToDictionary(x => x.Vendor, x => x.Price));
}
