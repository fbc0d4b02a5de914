using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class LedgerLayoutTests
{
    private static readonly LedgerWords Words = new(amount => $"{amount}", year => $"{year}", "No dates");

    [Fact]
    public void The_length_of_a_bar_is_its_period_and_its_height_the_amount_a_year()
    {
        var layout = Wide([Owner(Dated("a", 100, "2024"), Dated("b", 200, "2025"))]);
        var lane = layout.Rows.ShouldHaveSingleItem().Lanes.ShouldHaveSingleItem();
        lane.Sums.Select(x => x.Box).ShouldBe([new(151, 116, 299, 211), new(301, 21, 449, 211)]);
        lane.Years.Select(x => (x.Words, x.X)).ShouldBe([("2024", 225), ("2025", 375)]);
        lane.Ticks.Select(x => x.Words).ShouldBe(["0", "50", "100", "150", "200"]);
        layout.Height.ShouldBe(233);
    }

    [Fact]
    public void Half_a_year_is_half_as_long_and_twice_as_high()
    {
        var half = new LedgerSum("a", 100, new(2025, 1, 1), new(2025, 6, 30), 0.5, BarFill.Solid, "100", [], "", null, []);
        var sums = Wide([Owner(half, Dated("b", 200, "2026"))]).Rows[0].Lanes[0].Sums;
        Height(sums[0]).ShouldBe(Height(sums[1]));
        (sums[0].Box.Right - sums[0].Box.Left).ShouldBe(72.4, 0.1);
    }

    [Fact]
    public void Sums_that_overlap_in_time_stand_on_a_base_of_their_own() =>
        Wide([Owner(Dated("a", 100, "2024"), Dated("b", 50, "2024"))]).Rows[0].Lanes.Count.ShouldBe(2);

    [Fact]
    public void What_has_no_dates_stands_beside_as_long_as_its_period_and_what_has_no_period_has_no_height()
    {
        var sums = Wide([Owner(Open("a", 300, 3), Open("b", 300, null))]).Rows[0].Lanes.ShouldHaveSingleItem().Sums;
        sums.Select(x => (x.IsOpen, x.IsFlat)).ShouldBe([(true, false), (true, true)]);
        sums.Select(x => (x.Box.Left, x.Box.Right)).ShouldBe([(150, 600), (644, 736)]);
        sums.Select(Height).ShouldBe([190, LedgerLayout.FlatHeight]);
    }

    [Fact]
    public void Parts_are_stacked_in_their_sum_and_leave_the_rest_blank()
    {
        var sum = Dated("a", 160, "2025") with { Parts = [new(90, "90", "90 compute", "", null), new(50, "50", "50", "", null)] };
        var placed = Wide([Owner(sum)]).Rows[0].Lanes[0].Sums[0];
        placed.Parts.Select(x => Math.Round(x.Box.Bottom - x.Box.Top, 6)).ShouldBe([85.5, 47.5]);
        placed.Parts[0].Box.Bottom.ShouldBe(placed.Box.Bottom);
        placed.Parts[1].Box.Bottom.ShouldBe(placed.Parts[0].Box.Top);
        placed.Parts[1].Box.Top.ShouldBe(placed.Box.Top + 19, 0.001);
    }

    [Theory]
    [InlineData("90", "90 compute", "90 compute")]
    [InlineData("90", "90 for all that is bought of compute and more", "90")]
    public void A_part_says_what_it_is_where_there_is_room(string amount, string text, string said) =>
        Wide([Owner(Dated("a", 160, "2025") with { Parts = [new(90, amount, text, "", null)] })])
            .Rows[0].Lanes[0].Sums[0].Parts[0].Words!.Words.ShouldBe(said);

    [Fact]
    public void Neighbours_are_bridged_over_the_gap_between_them()
    {
        var layout = Wide([Owner(Open("a", 300, 3), Open("b", 300, 3))], new LedgerBridge("b", "a", "Which?", "d"));
        var (lane, bridge) = (layout.Rows[0].Lanes[0], layout.Bridges.ShouldHaveSingleItem());
        bridge.Way.ShouldBe([(lane.Sums[0].Box.Right, lane.Base - 20), (lane.Sums[1].Box.Left, lane.Base - 20)]);
        bridge.X.ShouldBe((lane.Sums[0].Box.Right + lane.Sums[1].Box.Left) / 2);
    }

    [Fact]
    public void A_bridge_between_owners_leaves_the_upper_at_its_foot_and_comes_down_on_the_lower()
    {
        var layout = Wide([Owner(Dated("a", 160, "2025")), Owner(Open("b", 300, 3))], new LedgerBridge("b", "a", "Whose?", "d"));
        var (upper, lower) = (layout.Rows[0].Lanes[0].Sums[0].Box, layout.Rows[1].Lanes[0].Sums[0].Box);
        var way = layout.Bridges.ShouldHaveSingleItem().Way;
        way[0].ShouldBe((upper.Right - 14, upper.Bottom));
        way[^1].ShouldBe((lower.Right - 14, lower.Top));
        way[1].Y.ShouldBeInRange(upper.Bottom, lower.Top);
    }

    [Fact]
    public void Bridges_between_the_same_owners_keep_apart_and_one_title_is_written_once()
    {
        LedgerOwner[] owners = [Owner(Dated("a", 160, "2024"), Dated("b", 160, "2025")), Owner(Open("c", 300, 3))];
        var bridges = Wide(owners, new("a", "c", "Whose?", null), new("b", "c", "Whose?", null)).Bridges;
        bridges.Select(x => x.Y).Distinct().Count().ShouldBe(2);
        bridges.Select(x => x.Label.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void What_is_not_drawn_is_not_bridged() =>
        Wide([Owner(Open("a", 300, 3))], new LedgerBridge("a", "nothing", "?", null)).Bridges.ShouldBeEmpty();

    [Fact]
    public void Where_it_is_narrow_each_sum_without_dates_has_a_base_of_its_own_and_all_keep_within()
    {
        var layout = LedgerLayout.Of(
            [Owner(Dated("a", 80, "2024"), Dated("b", 160, "2025")), Owner(Open("c", 380, 3), Open("d", 380, 3), Open("e", 380, null))],
            [new("b", "d", "Whose?", null), new("c", "d", "Planned or spent?", null)],
            Words,
            LedgerLayout.NarrowWidth);
        layout.Rows.Select(x => x.Lanes.Count).ShouldBe([1, 3]);
        foreach (var sum in layout.Rows.SelectMany(row => row.Lanes).SelectMany(lane => lane.Sums))
            (sum.Box.Left >= 0 && sum.Box.Right <= 326.1 && sum.Box.Bottom <= layout.Height).ShouldBeTrue(sum.Sum.Id);
        foreach (var (x, y) in layout.Bridges.SelectMany(bridge => bridge.Way))
            (x <= LedgerLayout.NarrowWidth && y <= layout.Height).ShouldBeTrue();
        foreach (var bridge in layout.Bridges)
        {
            string.Join(' ', bridge.Label.Select(line => line.Words)).ShouldBe(bridge.Bridge.Title);
            bridge.Label.ShouldAllBe(line => line.Box.Left >= 0 && line.Box.Right < bridge.X && line.Box.Bottom <= layout.Height);
        }

        layout.Rows.SelectMany(row => row.Lanes).SelectMany(lane => lane.Sums).SelectMany(sum => sum.Words)
            .Concat(layout.Bridges.SelectMany(bridge => bridge.Label)).ShouldStandApartWithin(layout.Width, layout.Height);
    }

    [Fact]
    public void A_wide_drawing_of_many_years_keeps_within_its_width()
    {
        var layout = Wide([Owner(Dated("a", 1, "2020"), Dated("b", 2, "2025"), Open("c", 3, 3), Open("d", 4, 3), Open("e", 4, null))]);
        layout.Rows[0].Lanes.SelectMany(lane => lane.Sums).Max(x => x.Box.Right).ShouldBeLessThanOrEqualTo(LedgerLayout.FullWidth);
    }

    private static LedgerLayout Wide(IReadOnlyList<LedgerOwner> owners, params LedgerBridge[] bridges) =>
        LedgerLayout.Of(owners, bridges, Words, LedgerLayout.FullWidth);

    private static double Height(PlacedSum sum) => Math.Round(sum.Box.Bottom - sum.Box.Top, 6);

    private static LedgerOwner Owner(params LedgerSum[] sums) => new("Somebody", null, sums);

    private static LedgerSum Dated(string id, double amount, string year)
    {
        var of = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
        return new(id, amount, new(of, 1, 1), new(of, 12, 31), 1, BarFill.Solid, $"{amount}", [], "", null, []);
    }

    private static LedgerSum Open(string id, double amount, double? years) =>
        new(id, amount, null, null, years, BarFill.Announced, $"{amount}", [], "", null, []);
}
