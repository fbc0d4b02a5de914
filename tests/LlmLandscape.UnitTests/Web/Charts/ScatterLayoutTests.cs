using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>From 11 to 94 percent across, from 456 px up to 36.</summary>
public sealed class ScatterLayoutTests
{
    private static readonly ScatterWords Words = new("equal", "both", "one alone");

    [Theory]
    [InlineData(0, 0, 11, 456)]
    [InlineData(1, 1, 94, 36)]
    [InlineData(0.5, 0.25, 52.5, 351)]
    public void A_point_stands_right_and_up_by_its_values(double x, double y, double left, double top)
    {
        var point = Of([Point("a", x, y)], (0, 1), (0, 1)).Points[0];
        (point.X, point.Y, point.Dx).ShouldBe((left, top, 0));
    }

    [Fact]
    public void Points_of_the_same_values_stand_beside_each_other()
    {
        var layout = Of([Point("a", 0.5, 0), Point("b", 0.7, 0), Point("c", 0.5, 0), Point("d", 0.5, 0)], (0.2, 1), (0, 0.6));
        layout.Points.Select(point => point.Dx).ShouldBe([-11, 0, 0, 11]);
        layout.Points[0].X.ShouldBe(11 + 83 * 0.3 / 0.8, 1e-9);
    }

    /// <summary>0.2 to 1 over 83 percent: a tenth is 10.375; what is less than the axis is cut off at its end.</summary>
    [Theory]
    [InlineData(0.3, 0.5, 21.375, 42.125)]
    [InlineData(0.1, 1, 11, 94)]
    public void A_whisker_reaches_from_the_least_to_the_most(double low, double high, double from, double to)
    {
        var range = Of([Point("a", 0.4, 0) with { Range = (low, high) }], (0.2, 1), (0, 0.6)).Points[0].Range!.Value;
        range.From.ShouldBe(from, 1e-9);
        range.To.ShouldBe(to, 1e-9);
    }

    /// <summary>Over 83 percent and 420 px: of axes from 0.2 and to 0.6 it goes from 140 px above the foot to half of the width.</summary>
    [Fact]
    public void The_diagonal_is_where_both_values_are_equal_and_is_named()
    {
        var layout = Of([], (0.2, 1), (0, 0.6));
        var (from, to) = layout.Diagonal!.Value;
        new[] { from.X, from.Y, to.X, to.Y }.ShouldBe([11, 316, 52.5, 36], 1e-9);
        layout.Notes.Select(note => note.Words).ShouldBe(["both", "one alone", "equal"]);
        Of([], (0.7, 1), (0, 0.6)).Diagonal.ShouldBeNull();
        Of([], (0.7, 1), (0, 0.6)).Notes.Select(note => note.Words).ShouldBe(["both", "one alone"]);
    }

    [Fact]
    public void Labels_of_a_crowd_keep_apart_from_each_other_and_from_the_corners()
    {
        var layout = Of([.. Enumerable.Range(0, 66).Select(i => Point($"Vendor {i} and {i + 1}", i * 37 % 66 / 66.0, i * 23 % 66 / 66.0))],
            (0, 1), (0, 1));
        var labels = layout.Points.Select(point => point.Label.Roomy).OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeGreaterThan(10);
        foreach (var label in labels)
        {
            labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
            var isInCorner = label.Left + label.Width > 810 && label.Top < 50 && label.Top + label.Height > 40;
            isInCorner.ShouldBeFalse();
        }

        layout.Points[0].Label.Roomy.ShouldNotBeNull("the first are named first");
    }

    private static ScatterLayout Of(IReadOnlyList<ScatterPoint> points, (double, double) across, (double, double) up) =>
        ScatterLayout.Of(points, across, up, Words);

    private static ScatterPoint Point(string label, double x, double y) => new(label, label, x, y, ScatterInk.Full);
}
