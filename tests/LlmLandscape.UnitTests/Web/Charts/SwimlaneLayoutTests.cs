using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class SwimlaneLayoutTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2025, 12, 31);

    [Fact]
    public void Lanes_stand_under_each_other_below_the_axis_and_are_as_high_as_their_rows()
    {
        var layout = SwimlaneLayout.Of([Lane(1), Lane(3), Lane(0)], [], First, Last);
        layout.Lanes.Select(lane => (lane.Top, lane.Height)).ShouldBe([(44, 34), (78, 82), (160, 34)]);
        layout.LanesBottom.ShouldBe(194);
        layout.Height.ShouldBe(194);
    }

    [Theory]
    [InlineData("2020-01-01", "2040-12-31", TimeStep.Year, 21, 0)]
    [InlineData("2020-01-01", "2029-12-31", TimeStep.Year, 10, 0)]
    [InlineData("2023-01-01", "2025-12-31", TimeStep.Quarter, 3, 12)]
    [InlineData("2024-01-01", "2025-12-31", TimeStep.Month, 2, 24)]
    [InlineData("2025-02-01", "2025-02-28", TimeStep.Day, 1, 28)]
    public void The_axis_is_as_fine_as_it_can_be_read(string first, string last, TimeStep step, int eras, int steps)
    {
        var layout = SwimlaneLayout.Of([], [], DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        (layout.Step, layout.Eras.Count, layout.Steps.Count).ShouldBe((step, eras, steps));
    }

    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("2026-11-22", false)]
    public void Today_is_marked_if_it_is_in_sight(string today, bool marked) =>
        SwimlaneLayout.Of([], [], First, Last, DateOnly.Parse(today, null)).Today.HasValue.ShouldBe(marked);

    [Fact]
    public void A_stretch_is_cut_to_what_is_in_sight_and_left_out_where_nothing_is()
    {
        var layout =
            SwimlaneLayout.Of([], [Span("2023-01-01", "2024-12-31"), Span("2022-01-01", "2022-12-31"), Span(null, null)], First, Last);
        layout.Spans.Select(span => (span.Left, Math.Round(span.Right ?? -1))).ShouldBe([(176, 665)]);
        layout.Height.ShouldBe(44 + 12 + SwimlaneLayout.SpanHeight);
    }

    /// <summary>A lane of one row has room for two lines of 14 px, one of three rows for five.</summary>
    [Theory]
    [InlineData("Moonshot AI", 1, "Moonshot AI")]
    [InlineData("International Consolidated Intelligence 7", 1, "International|Consolidated…")]
    [InlineData("International Consolidated Intelligence 7", 3, "International|Consolidated|Intelligence 7")]
    [InlineData("国际联合人工智能基础大模型研究公司", 1, "国际联合人工智能基础大|模型研究公司")]
    public void A_long_name_goes_on_in_as_many_lines_as_its_lane_has_room_for(string name, int rows, string lines) =>
        SwimlaneLayout.Of([Lane(rows) with { Label = name }], [], First, Last).Lanes[0].Label.ShouldBe(lines.Split('|'));

    private static SwimlaneSpan Span(string? from, string? to) =>
        new("", "", "", from is null ? null : DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null), null);

    private static SwimlaneSeries Lane(int marks) =>
        new("", "", null,
            [.. Enumerable.Repeat(new SwimlaneMark(new(2024, 6, 1), new(2024, 6, 1), MarkShape.Disc, 0, "label", "", ""), marks)]);
}
