using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>The map of bets where there is little room.</summary>
public sealed class BetsGridLayoutTests
{
    /// <summary>Two families share 230 pixels: their middles are at 98 + 57.5 and 98 + 172.5. A band has a line of its own.</summary>
    [Fact]
    public void Vendors_stand_below_each_other_and_a_cell_adds_up_what_they_do_of_a_family()
    {
        var layout = Of(BetsMapLayoutTests.Series());
        layout.Families.Select(x => x.X).ShouldBe([155.5, 270.5]);
        layout.Rows.Select(x => (x.Name, x.Column is null)).ShouldBe(
            [("Band", true), ("Abcd", false), ("B", false), ("Rest", true), ("C", false)]);
        layout.Rows.Select(x => x.Y - layout.Head).ShouldBe([14, 42, 70, 98, 126]);
        layout.Cells.Select(x => (x.X, x.Y - layout.Head, x.Ring, x.Title)).ShouldBe([
            (155.5, 42, BetsRing.Judgement, "Abcd First 5"),
            (270.5, 70, BetsRing.Figure, "B Second 2"),
            (155.5, 126, BetsRing.None, "C First 1"),
        ]);
        layout.Cells[0].Radius.ShouldBe(4.1 * Math.Sqrt(5), 1e-9);
        layout.Cells[0].Href.ShouldBe("a#one");
    }

    /// <summary>Of family "First" both strategies are chosen: each is a column, and B, who pursues neither, is not there.</summary>
    [Fact]
    public void Chosen_strategies_have_columns_of_their_own_with_the_vendors_who_pursue_any()
    {
        var layout = Of(BetsMapLayoutTests.Series(chosen: true));
        layout.Families.Select(x => (x.Name, x.Vendors, x.X)).ShouldBe([("one", 2, 155.5), ("two", 1, 270.5)]);
        layout.Rows.Select(x => x.Name).ShouldBe(["Band", "Abcd", "Rest", "C"]);
        layout.Cells.Select(x => (x.X, x.Y - layout.Head, x.Ink, x.Title)).ShouldBe([
            (155.5, 42, BetsInk.Accent, "Abcd one 1"),
            (270.5, 42, BetsInk.Accent, "Abcd two 4"),
            (155.5, 98, BetsInk.Ink, "C one 1"),
        ]);
    }

    /// <summary>Five families, cells of 46 pixels: marks with their rings keep apart, and long names keep to their column.</summary>
    [Fact]
    public void Five_families_have_room_for_their_marks()
    {
        var layout = Of(new(
            [
                .. Enumerable.Range(0, 5).Select(i =>
                    new BetsFamily($"A long name of a family {i}", 1, BetsTone.Quiet, [new("s", 1, null, "", false)])),
            ],
            [new("通用人工智能与超大规模预训练模型联合实验室研究中心", [new("A very long name of a vendor", 5, null, false)])],
            [.. Enumerable.Range(0, 5).Select(i => new BetsMark(0, i, 40, BetsRing.Figure, "", null))]));
        layout.Cells.Zip(layout.Cells.Skip(1)).ShouldAllBe(x => x.Second.X - x.First.X >= 2 * (x.First.Radius + BetsMapLayout.Ring));
        layout.Cells.ShouldAllBe(x => x.X + x.Radius + BetsMapLayout.Ring <= BetsGridLayout.Width);
        TextWidth.Of(layout.Rows[1].Name, BetsGridLayout.NameSize).ShouldBeLessThan(98);
        TextWidth.Of(layout.Rows[0].Name, BetsGridLayout.HeadSize).ShouldBeLessThanOrEqualTo(BetsGridLayout.Width);
    }

    private static BetsGridLayout Of(BetsSeries series) =>
        BetsGridLayout.Of(series, (vendor, family, count) => $"{vendor} {family} {count}");
}
