using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts.Scales;

public sealed class LogarithmicScaleTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 50)]
    [InlineData(100, 100)]
    public void Equal_factors_are_equally_long(double value, double place) =>
        Math.Round(new LogarithmicScale(1, 100, 0, 100).Of(value), 9).ShouldBe(place);

    [Theory]
    [InlineData(3, 450, "1 10 100")]
    [InlineData(10, 1000, "10 100 1000")]
    [InlineData(0.02, 5, "0.01 0.1 1")]
    [InlineData(2, 9, "1 2 5")]
    public void It_begins_at_a_power_of_ten_and_marks_all_it_has(double least, double most, string ticks) =>
        LogarithmicScale.FromPower(least, most, 0, 1).Ticks().Select(tick => Math.Round(tick, 9))
            .ShouldBe(ticks.Split(' ').Select(tick => double.Parse(tick, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0.87, 75, 0.5, 100, "1 10 100")]
    [InlineData(2, 4, 2, 5, "2 5")]
    [InlineData(3, 30, 2, 50, "2 5 10 20 50")]
    [InlineData(1, 1000, 1, 1000, "1 10 100 1000")]
    public void It_can_be_between_round_numbers_and_always_has_marks(double least, double most, double from, double to, string ticks)
    {
        var scale = LogarithmicScale.FromRound(least, most, 0, 1);
        (Math.Round(scale.Least, 9), Math.Round(scale.Most, 9)).ShouldBe((from, to));
        scale.Ticks().Select(tick => Math.Round(tick, 9))
            .ShouldBe(ticks.Split(' ').Select(tick => double.Parse(tick, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Zero_has_no_place() => Should.Throw<ArgumentOutOfRangeException>(() => LogarithmicScale.FromPower(0, 10, 0, 1));
}
