using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts.Scales;

public sealed class LinearScaleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 50)]
    [InlineData(100, 200)]
    [InlineData(-50, -100)]
    public void Equal_steps_are_equally_long(double value, double place) => new LinearScale(0, 100, 0, 200).Of(value).ShouldBe(place);

    [Fact]
    public void A_scale_may_go_upwards() => new LinearScale(0, 10, 200, 0).Of(4).ShouldBe(120);

    [Fact]
    public void A_scale_without_a_span_puts_everything_at_its_start() => new LinearScale(5, 5, 10, 90).Of(5).ShouldBe(10);

    [Theory]
    [InlineData(4, 4, "0 1 2 3 4")]
    [InlineData(97, 100, "0 50 100")]
    [InlineData(0.3, 0.3, "0 0.1 0.2 0.3")]
    [InlineData(1234, 1500, "0 500 1000 1500")]
    [InlineData(7, 8, "0 2 4 6 8")]
    [InlineData(0, 1, "0 0.5 1")]
    public void Ticks_are_round_and_the_last_is_at_or_above_the_greatest_value(double most, double end, string ticks)
    {
        var scale = LinearScale.FromZero(most, 0, 1);
        Math.Round(scale.Most, 9).ShouldBe(end);
        scale.Ticks().ShouldBe(ticks.Split(' ').Select(tick => double.Parse(tick, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(10, 5, 2)]
    [InlineData(10, 4, 5)]
    [InlineData(1e12, 4, 5e11)]
    [InlineData(0.07, 7, 0.01)]
    [InlineData(0, 4, 1)]
    public void A_step_is_one_two_or_five_of_a_power_of_ten(double span, int steps, double step) =>
        Math.Round(LinearScale.Step(span, steps), 9).ShouldBe(step);
}
