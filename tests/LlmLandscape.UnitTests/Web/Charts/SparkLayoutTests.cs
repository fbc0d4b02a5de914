using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>On an axis of 100 days that is 200 wide, so that a day is 2.</summary>
public sealed class SparkLayoutTests
{
    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly TimeScale Time = new(First, First.AddDays(99), 0, 200);

    [Theory]
    [InlineData(0, 99, 0, 200)]
    [InlineData(10, 29, 20, 60)]
    [InlineData(10, 10, 18, 24)] // a day is made wider about its middle
    [InlineData(10, 12, 20, 26)]
    public void One_value_is_its_period(int from, int to, double left, double right)
    {
        var layout = SparkLayout.Of([Value(from, to, 5)], Time);
        layout.Dots.ShouldBeEmpty("the height of one would say nothing");
        (layout.Left, layout.Right).ShouldBe((left, right));
    }

    [Theory]
    [InlineData(50, 100, 14.5, 5)]
    [InlineData(100, 25, 5, 19.25)]
    [InlineData(0, 40, 24, 5)]
    [InlineData(0, 0, 24, 24)]
    [InlineData(7, 7, 5, 5)]
    public void Two_values_are_a_line_from_zero_each_in_the_middle_of_its_period(double one, double other, double y, double otherY)
    {
        var layout = SparkLayout.Of([Value(0, 9, one), Value(50, 50, other)], Time);
        layout.Dots.Select(dot => (dot.X, Math.Round(dot.Y, 6))).ShouldBe([(10, y), (101, otherY)]);
        (layout.Left, layout.Right).ShouldBe((10, 101));
    }

    [Fact]
    public void Three_values_keep_their_order_and_where_they_lead()
    {
        var layout = SparkLayout.Of([Value(0, 0, 1), Value(20, 20, 4), Value(99, 99, 2)], Time);
        layout.Dots.Select(dot => dot.Value.Href).ShouldBe(["facts/0", "facts/20", "facts/99"]);
        layout.Dots.Select(dot => dot.X).ShouldBe([1, 41, 199]);
    }

    [Fact]
    public void The_axis_has_whole_years()
    {
        var axis = SparkLayout.Years([new(2025, 3, 7), new(2024, 5, 1), new(2024, 5, 31)]);
        (axis.First, axis.Last, axis.Start, axis.End).ShouldBe((new(2024, 1, 1), new(2025, 12, 31), 0, SparkLayout.Width));
    }

    private static SparkValue Value(int from, int to, double value) =>
        new(First.AddDays(from), First.AddDays(to), value, $"{value}", $"facts/{from}");
}
