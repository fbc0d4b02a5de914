using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class StripLayoutTests
{
    [Fact]
    public void Dots_stand_on_one_line_by_their_value_and_on_top_of_each_other_where_they_would_cover()
    {
        var layout = Layout(0, 100, 50, 50, 50);
        layout.Dots.Select(dot => (dot.X, dot.Y)).ShouldBe([(3, 33), (50, 33), (50, 23), (50, 13), (97, 33)]);
        layout.Height.ShouldBe(8 + 30 + StripLayout.AxisHeight);
    }

    [Theory]
    [InlineData(new double[] { 0, 20, 100 }, 21.8)]
    [InlineData(new double[] { 0, 20, 40, 100 }, 31.2)]
    public void Half_of_the_values_lie_on_either_side_of_the_middle(double[] values, double middle) =>
        Math.Round(Layout(values).Middle!.Value, 6).ShouldBe(middle);

    [Fact]
    public void Values_a_hundredfold_apart_are_set_by_order_of_magnitude()
    {
        var layout = Layout(1, 10, 100);
        layout.IsLogarithmic.ShouldBeTrue();
        layout.Dots.Select(dot => Math.Round(dot.X, 6)).ShouldBe([3, 50, 97]);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Layout().Height.ShouldBe(0);

    private static StripLayout Layout(params double[] values) =>
        StripLayout.Of([.. values.Select(value => new ScatterPoint("", value, 0, 0))]);
}
