using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Days from 190 px to 860 px; rungs 58 px apart.</summary>
public sealed class LadderLayoutTests
{
    [Fact]
    public void A_mark_stands_where_its_last_day_is_and_reaches_back_to_its_first()
    {
        var layout = LadderLayout.Of([new("a", [Mark("x", 0, 0), Mark("y", 100, 400), Mark("z", 800, null)])]);
        var marks = layout.Rungs[0].Marks;
        (marks[0].X, marks[0].End).ShouldBe((190, 190));
        (marks[1].X, marks[1].End).ShouldBe((190 + 670 * 100 / 800.0, 190 + 670 * 400 / 800.0));
        (marks[2].X, marks[2].End).ShouldBe((860, 860), "who was not seen stands where the seeing ended");
        layout.Height.ShouldBe(24 + 58 + 40);
    }

    [Fact]
    public void Labels_of_a_rung_keep_apart_and_stay_on_it()
    {
        var layout = LadderLayout.Of(
            [new("a", [.. Enumerable.Range(0, 20).Select(i => Mark($"Vendor {i}", 10 * i, 10 * i))]), new("b", [Mark("y", 0, 700)])]);
        var labels = layout.Rungs[0].Marks.Select(mark => mark.Label).OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeGreaterThan(1);
        foreach (var label in labels)
        {
            labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
            (label.Top + label.Height).ShouldBeLessThanOrEqualTo(24 + 58);
        }
    }

    [Fact]
    public void Without_rungs_there_is_nothing() => LadderLayout.Of([]).Height.ShouldBe(0);

    private static LadderMark Mark(string label, double from, double? to) => new(label, from, to, 0, label);
}
