using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Words of ten letters are 69.6 px wide at 12 px.</summary>
public sealed class FluidLabelsTests
{
    [Fact]
    public void Alone_a_label_stands_at_the_same_place_on_any_screen()
    {
        var label = FluidLabels.Place([new(50, 30, "abcdefghij")], 5, 60)[0];
        label.IsSame.ShouldBeTrue();
        (label.Roomy!.Anchor, label.Roomy.Dx, label.Roomy.Top).ShouldBe(("middle", 0, 10));
    }

    /// <summary>5 percent are 16 px of 320 and 45 of 900: neither has both above it, and only the wider one beside.</summary>
    [Fact]
    public void Where_it_is_narrow_a_label_yields_that_has_room_elsewhere()
    {
        var labels = FluidLabels.Place([new(45, 12, "abcdefghij"), new(55, 12, "abcdefghij")], 5, 24);
        labels[0].Roomy.ShouldNotBeNull("the first is placed first");
        labels[1].Roomy.ShouldNotBeNull();
        labels[1].Tight.ShouldNotBe(labels[1].Roomy);
    }

    [Fact]
    public void Without_words_there_is_no_label() =>
        FluidLabels.Place([new(50, 30, "")], 5, 60)[0].ShouldBe(new FluidLabel(null, null));

    [Fact]
    public void What_stands_beside_a_drawing_is_no_room()
    {
        FluidLabels.Place([new(50, 30, "abcdefghij")], 5, 36, beside: 260)[0].Tight.ShouldBeNull("60 px are left");
        FluidLabels.Place([new(50, 30, "abcdefghij")], 5, 60, beside: 200)[0].Tight.ShouldNotBeNull("120 px are left");
    }

    [Fact]
    public void A_point_that_is_moved_takes_its_label_along()
    {
        var label = FluidLabels.Place([new(50, 30, "abcdefghij", 22)], 5, 60)[0];
        label.Tight!.Left.ShouldBe(160 + 22 - 34.8, 1e-9);
    }
}
