using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class ScatterLayoutTests
{
    [Theory]
    [InlineData(0, 0, 40, 360)]
    [InlineData(1, 1, 628, 16)]
    [InlineData(0.5, 0.25, 334, 274)]
    public void A_point_stands_right_and_up_by_its_values(double x, double y, double left, double top)
    {
        var point = ScatterLayout.Of([new("a", x, y, 0)], (0, 1), (0, 1)).Points[0];
        (point.X, point.Y).ShouldBe((left, top));
    }

    [Fact]
    public void Labels_of_a_crowd_keep_apart()
    {
        var points = ScatterLayout.Of([.. Enumerable.Range(0, 66).Select(i => new ScatterPoint($"Vendor {i} and {i + 1}", i * 37 % 66 / 66.0, i * 23 % 66 / 66.0, 0))], (0, 1), (0, 1)).Points;
        var labels = points.Select(point => point.Label).OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeGreaterThan(10);
        foreach (var label in labels) labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
        points[0].Label.ShouldNotBeNull("the first are named first");
    }
}
