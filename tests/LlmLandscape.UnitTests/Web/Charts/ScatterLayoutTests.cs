using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class ScatterLayoutTests
{
    [Theory]
    [InlineData(0, 0, 40, 440)]
    [InlineData(1, 1, 708, 16)]
    [InlineData(0.5, 0.25, 374, 334)]
    public void A_point_stands_right_and_up_by_its_values(double x, double y, double left, double top)
    {
        var point = ScatterLayout.Of([new("a", x, y, 0)], (0, 1), (0, 1)).Points[0];
        (point.X, point.Y).ShouldBe((left, top));
    }

    [Fact]
    public void Points_of_the_same_values_are_one_mark_whose_area_counts_them()
    {
        var layout = ScatterLayout.Of(
            [new("a–b", 0.5, 0, 1), new("c–d", 0.7, 0, 2), new("a–c", 0.5, 0, 3), new("b–d", 0.5, 0, 4), new("e–f", 0.5, 0.1, 5)], (0.2, 1),
            (0, 0.6));
        layout.Points.Select(mark => (mark.Name, mark.Points.Count)).ShouldBe([("a–b +2", 3), ("c–d", 1), ("e–f", 1)]);
        (layout.Points[0].Radius * layout.Points[0].Radius).ShouldBe(3 * ScatterLayout.One * ScatterLayout.One, 1e-9);
        layout.Points[0].X.ShouldBe(40 + 668 * 0.3 / 0.8, 1e-9);
    }

    /// <summary>Of 668 by 424 pixels: 0.6 is at 40 + 668 · 0.4 / 0.8 across and at the top.</summary>
    [Theory]
    [InlineData(0.2, 0, 0.6, "M40 298.7L374 16")]
    [InlineData(0, 0.5, 1, "M374 440L708 16")]
    [InlineData(0.7, 0, 0.6, "")]
    public void The_diagonal_is_where_both_values_are_equal(double across, double up, double upTo, string drawn) =>
        ScatterLayout.Of([], (across, 1), (up, upTo)).Diagonal.ShouldBe(drawn);

    [Fact]
    public void Labels_of_a_crowd_keep_apart()
    {
        var points = ScatterLayout.Of(
            [.. Enumerable.Range(0, 66)
                .Select(i => new ScatterPoint($"Vendor {i} and {i + 1}", i * 37 % 66 / 66.0, i * 23 % 66 / 66.0, 0))], (0, 1),
            (0, 1)).Points;
        var labels = points.Select(point => point.Label).OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeGreaterThan(10);
        foreach (var label in labels) labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
        points[0].Label.ShouldNotBeNull("the first are named first");
    }
}
