using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Days from 2 percent to 95; rungs 72 px apart, their lines 46 px below their upper edges.</summary>
public sealed class LadderLayoutTests
{
    [Fact]
    public void A_mark_stands_where_its_last_day_is_and_reaches_back_to_its_first()
    {
        var layout = LadderLayout.Of([new("a", [Mark("x", 0, 0), Mark("y", 100, 400), Mark("z", 800, null)])]);
        var marks = layout.Rungs[0].Marks;
        (marks[0].X, marks[0].End).ShouldBe((2, 2));
        (marks[1].X, marks[1].End).ShouldBe((2 + 93 * 100 / 800.0, 2 + 93 * 400 / 800.0));
        (marks[2].X, marks[2].End).ShouldBe((95, 95), "who was not seen stands where the seeing ended");
        layout.Height.ShouldBe(24 + 72 + 40);
        (layout.Rungs[0].NameY, layout.Rungs[0].Y).ShouldBe((39, 70));
    }

    [Fact]
    public void Labels_of_a_rung_keep_apart_and_stay_below_its_name()
    {
        var layout = LadderLayout.Of(
            [new("a", [.. Enumerable.Range(0, 20).Select(i => Mark($"Vendor {i}", 10 * i, 10 * i))]), new("b", [Mark("y", 0, 700)])]);
        foreach (var place in new Func<FluidLabel, LabelPlace?>[] { x => x.Tight, x => x.Roomy })
        {
            var labels = layout.Rungs[0].Marks.Select(mark => place(mark.Label)).OfType<LabelPlace>().ToList();
            labels.Count.ShouldBeGreaterThan(0);
            foreach (var label in labels)
            {
                labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
                label.Top.ShouldBeGreaterThanOrEqualTo(24 + 20);
                (label.Top + label.Height).ShouldBeLessThanOrEqualTo(24 + 72);
            }
        }
    }

    [Fact]
    public void Without_rungs_there_is_nothing() => LadderLayout.Of([]).Height.ShouldBe(0);

    private static LadderMark Mark(string label, double from, double? to) => new(label, from, to, 0, label);
}
