using LlmLandscape.Catalogue.Checks;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Checks;

public sealed class IntervalTests
{
    /// <summary>Half of the last stated digit, worked by hand: 1.24億 is stated to 0.01億 = 1,000,000.</summary>
    [Theory]
    [InlineData(124_000_000, "1.24億元", 123_500_000, 124_500_000)]
    [InlineData(27_510_000, "2751萬", 27_505_000, 27_515_000)]
    [InlineData(80_000_000_000, "800億元", 79_950_000_000, 80_050_000_000)]
    [InlineData(5000, "超5,000人", 4999.5, 5000.5)]
    [InlineData(89, "降低89%", 88.5, 89.5)]
    [InlineData(1_600_000, "共160万，其中7万", 1_595_000, 1_605_000)]
    [InlineData(10, "十分之一", 10, 10)]
    [InlineData(5_600_000, "５６０万美元", 5_595_000, 5_605_000)]
    [InlineData(0, "0", 0, 0)]
    public void A_figure_may_be_off_by_half_of_its_last_stated_digit(double value, string printed, double low, double high) =>
        Interval.Rounded((decimal)value, null, [printed]).ShouldBe(new Interval((decimal)low, (decimal)high));

    [Fact]
    public void Both_ends_of_a_range_have_their_own_last_digit() =>
        Interval.Rounded(15_000_000, 17_500_000, ["1500萬至1750萬元"]).ShouldBe(new Interval(14_995_000, 17_505_000));

    [Theory]
    [InlineData(Qualifier.Exact, 90, 110.0)]
    [InlineData(Qualifier.About, 81, 121.0)]
    [InlineData(Qualifier.Over, 90, null)]
    [InlineData(Qualifier.Under, 0, 110.0)]
    public void How_exactly_it_is_stated_widens_it(Qualifier qualifier, double low, double? high) =>
        new Interval(90, 110).Qualified(qualifier).ShouldBe(new Interval((decimal)low, (decimal?)high));

    [Theory]
    [InlineData(1, 2.0, 2, 3.0, true)]
    [InlineData(1, 2.0, 2.1, 3.0, false)]
    [InlineData(1, null, 100, 101.0, true)]
    [InlineData(5, null, 1, 4.9, false)]
    public void Two_overlap_where_they_may_mean_one_value(double low, double? high, double otherLow, double? otherHigh, bool overlap)
    {
        var (one, other) = (new Interval((decimal)low, (decimal?)high), new Interval((decimal)otherLow, (decimal?)otherHigh));
        one.Overlaps(other).ShouldBe(overlap);
        other.Overlaps(one).ShouldBe(overlap);
    }
}
