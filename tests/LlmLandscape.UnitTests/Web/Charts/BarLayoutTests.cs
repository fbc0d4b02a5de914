using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class BarLayoutTests
{
    [Fact]
    public void The_longest_bar_leaves_room_for_its_arrow_and_the_others_are_in_proportion()
    {
        var layout = BarLayout.Of([Bar(50), Bar(100), Bar(0)]);
        layout.IsLogarithmic.ShouldBeFalse();
        layout.Bars.Select(bar => bar.Length).ShouldBe([48.5, 97, 0]);
        layout.Bars.Select(bar => bar.Top).ShouldBe([0, 44, 88]);
        layout.Height.ShouldBe(132);
    }

    [Fact]
    public void A_range_goes_from_its_low_to_its_high_end()
    {
        var bar = BarLayout.Of([Bar(15, 20), Bar(10)]).Bars[0];
        bar.Length.ShouldBe(72.75);
        bar.Range.ShouldBe(24.25);
    }

    [Fact]
    public void Values_a_hundredfold_apart_are_drawn_by_order_of_magnitude()
    {
        var layout = BarLayout.Of([Bar(10), Bar(100), Bar(1000)]);
        layout.IsLogarithmic.ShouldBeTrue();
        layout.Bars.Select(bar => Math.Round(bar.Length, 6)).ShouldBe([0, 48.5, 97]);
    }

    [Fact]
    public void Zero_has_no_order_of_magnitude() => BarLayout.Of([Bar(0), Bar(1000), Bar(1)]).IsLogarithmic.ShouldBeFalse();

    /// <summary>135 to 158 is a span of 23: steps of 10, from 130 to 160, over 95 percent from 2.</summary>
    [Fact]
    public void Dots_stand_on_an_axis_from_the_round_number_below_the_least()
    {
        var layout = BarLayout.Dots([Bar(158), Bar(135)]);
        layout.Ticks.Select(tick => tick.Value).ShouldBe([130, 140, 150, 160]);
        layout.Ticks.Select(tick => tick.X).ShouldBe([2, 2 + 95 / 3.0, 2 + 190 / 3.0, 97], 1e-9);
        layout.Bars.Select(bar => bar.Length).ShouldBe([2 + 95 * 28 / 30.0, 2 + 95 * 5 / 30.0], 1e-9);
        layout.Height.ShouldBe(88 + 24);
        BarLayout.Dots([]).Height.ShouldBe(0);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => BarLayout.Of([]).Height.ShouldBe(0);

    private static BarSeries Bar(double low, double? high = null) => new("", low, high ?? low, "", BarEnd.Sharp, BarFill.Solid, false);
}
