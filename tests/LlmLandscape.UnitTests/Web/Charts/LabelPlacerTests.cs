using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class LabelPlacerTests
{
    [Theory]
    [InlineData(100, 50, "middle", 80, 35)] // above
    [InlineData(10, 50, "start", 5, 35)] // above would leave the drawing at the left
    [InlineData(195, 50, "end", 160, 35)] // … at the right
    [InlineData(100, 8, "start", 107, 3)] // no room above
    public void A_label_stands_above_its_point_or_where_there_is_room(double x, double y, string anchor, double left, double top)
    {
        var place = LabelPlacer.Place([new(x, y, 40, 10)], 5, 200, 100)[0]!;
        (place.Anchor, place.Left, place.Top).ShouldBe((anchor, left, top));
    }

    [Fact]
    public void Labels_of_a_crowd_meet_neither_each_other_nor_a_point_and_what_finds_no_place_is_left_out()
    {
        List<LabelRequest> crowd = [.. Enumerable.Range(0, 60).Select(i => new LabelRequest(20 + i * 37 % 160, 20 + i * 23 % 80, 40, 12))];
        var places = LabelPlacer.Place(crowd, 4, 200, 120);
        var placed = places.OfType<LabelPlace>().ToList();
        placed.Count.ShouldBeInRange(3, 40);
        placed.ShouldAllBe(place => place.Left >= 0 && place.Top >= 0 && place.Left + 40 <= 200 && place.Top + 12 <= 120);
        foreach (var place in placed)
        {
            placed.Count(other => place.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1, "only itself");
            crowd.ShouldAllBe(point => !place.Meets(point.X - 4, point.Y - 4, 8, 8));
        }
    }

    [Fact]
    public void A_larger_point_keeps_its_own_label_and_others_farther_away()
    {
        var places = LabelPlacer.Place([new(100, 50, 40, 10, 12), new(100, 80, 40, 10)], 5, 200, 100);
        places[0]!.Top.ShouldBe(28, "12 px above the middle, and its own height");
        places[1]!.Top.ShouldBe(65, "between the two");
        LabelPlacer.Place([new(100, 50, 40, 10, 12), new(100, 72, 40, 10)], 5, 200, 100)[1]!.Anchor
            .ShouldBe("start", "no room above: beside");
    }

    [Fact]
    public void What_else_stands_in_the_drawing_is_kept_free()
    {
        var above = new LabelPlace("start", 0, 0, 30, 200, 12);
        LabelPlacer.Place([new(100, 50, 40, 10)], 5, 200, 100, [above])[0]!.Top.ShouldBe(45);
    }
}
