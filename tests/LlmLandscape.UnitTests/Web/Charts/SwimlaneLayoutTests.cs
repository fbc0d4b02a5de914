using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>On an axis where 2024 and 2025 have a pixel a day, from 100 to 831; the axis is 40 px high.</summary>
public sealed class SwimlaneLayoutTests
{
    private static readonly SwimlaneForm Form = new(851, 100, 40, 4, 20);
    private static readonly StretchedTime Time = StretchedTime.Even(new(2024, 1, 1), new(2025, 12, 31), 100, 831);

    [Theory]
    [InlineData("2024-02-01", "2024-02-01", 131.5, 131.5)]
    [InlineData("2024-02-01", "2024-02-29", 131, 160)]
    [InlineData("2024-01-01", "2024-12-31", 100, 466)]
    [InlineData("2023-01-01", "2024-01-31", 100, 131)]
    public void A_day_is_a_point_and_anything_looser_a_bar_as_wide_as_it_may_mean_and_is_in_sight(
        string from, string to, double left, double right)
    {
        var mark = Laid(1, Happened("a", from, to, 0)).Marks.Single();
        (mark.Left, mark.Right, mark.IsBar, mark.X).ShouldBe((left, right, right > left, (left + right) / 2));
    }

    [Fact]
    public void What_is_out_of_sight_is_left_out() =>
        Laid(1, Happened("a", "2023-05-01", "2023-05-01", 0), Happened("b", "2026-01-01", "2026-12-31", 0)).Marks.ShouldBeEmpty();

    /// <summary>A label of a day is 14 px high: two stand beside each other or, on one day, beneath each other.</summary>
    [Theory]
    [InlineData("2024-02-01", "2024-09-01", 54, 54)]
    [InlineData("2024-02-01", "2024-02-01", 54, 70)]
    public void Marks_far_apart_stand_side_by_side_and_near_ones_beneath_each_other(string first, string second, double y, double other)
    {
        var layout = Laid(1, Happened("one", first, first, 0), Happened("other", second, second, 0));
        layout.Marks.Select(mark => mark.Y).ShouldBe([y, other]);
        layout.Marks.ShouldAllBe(mark => mark.Words.Count == 1);
        layout.Lanes[0].Top.ShouldBe(40);
    }

    /// <summary>A line of one letter is 7 px wide: it stands 4 px after the mark's 7, and before it at the right end.</summary>
    [Theory]
    [InlineData("2024-02-01", "start", 142.5)]
    [InlineData("2025-12-31", "end", 819.5)]
    public void A_label_goes_after_its_mark_and_before_it_where_there_is_no_room(string day, string anchor, double x)
    {
        var label = Laid(1, Happened("abcdef", day, day, 0)).Marks.Single().Words.Single();
        (label.Anchor, label.X).ShouldBe((anchor, x));
    }

    [Fact]
    public void What_lanes_have_in_common_stands_once_with_a_ring_in_each_and_one_label()
    {
        var layout = Laid(3, Happened("common", "2024-07-01", "2024-07-01", 0, 2));
        var mark = layout.Marks.Single();
        mark.IsJoined.ShouldBeTrue();
        mark.Heights.ShouldBe([layout.Lanes[0].Top + 14, layout.Lanes[2].Top + 14]);
        (mark.X, mark.Words.Count, mark.IsBar).ShouldBe((282.5, 1, false));
    }

    /// <summary>A bar is as wide as the time that is meant; the line joins the middles, and what else happened goes below.</summary>
    [Fact]
    public void A_loose_date_in_common_is_a_bar_in_each_of_its_lanes()
    {
        var layout = Laid(3, Happened("common", "2024-01-01", "2024-12-31", 0, 2), Happened("own", "2024-07-01", "2024-07-01", 2));
        var (mark, own) = (layout.Marks[0], layout.Marks[1]);
        (mark.Left, mark.X, mark.Right, mark.IsBar).ShouldBe((100, 283, 466, true));
        mark.Heights.ShouldBe([layout.Lanes[0].Top + 14, layout.Lanes[2].Top + 14]);
        own.Y.ShouldBe(layout.Lanes[2].Top + 30);
    }

    [Fact]
    public void A_line_goes_through_lanes_between_and_no_label_stands_on_it()
    {
        var layout = Laid(
            3, Happened("common", "2024-07-01", "2024-07-01", 0, 2), Happened("lies in the way", "2024-06-10", "2024-06-10", 1));
        layout.Marks.Single(mark => !mark.IsJoined).Words[0].Anchor.ShouldBe("end");
    }

    [Fact]
    public void Ticks_stand_at_the_foot_of_their_lane_in_order_and_never_on_each_other()
    {
        SwimlaneTick Tick(string day) => new(DateOnly.Parse(day, null), DateOnly.Parse(day, null), false, "", "");
        var lane = new SwimlaneLane("a", null, [Tick("2025-04-24"), Tick("2024-02-01"), Tick("2025-04-24"), Tick("2026-04-01")]);
        var layout = SwimlaneLayout.Of(new([lane], [], [lane], "quiet", []), Time, Form);
        layout.Lanes[0].Ticks.Select(tick => (tick.X, tick.Y)).ShouldBe([(131.5, 80), (579.5, 80), (582.5, 80)]);
        layout.Quiet[0].Ticks.Count.ShouldBe(3);
        layout.Height.ShouldBe(layout.Quiet[0].Bottom + 1);
    }

    [Theory]
    [InlineData("Moonshot AI", "Moonshot AI")]
    [InlineData("International Consolidated Intelligence", "International|Consolidated|Intelligence")]
    [InlineData("国际联合人工智能基础大模型研究公司和它的子公司", "国际联合人工智|能基础大模型研|究公司和它的…")]
    public void A_long_name_goes_on_in_three_lines_before_it_is_cut(string name, string lines) =>
        SwimlaneLayout.Of(new([new(name, null, [])], [], [], "", []), Time, Form).Lanes[0].Name
            .Select(line => line.Words).ShouldBe(lines.Split('|'));

    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("2026-11-22", false)]
    public void Today_is_marked_if_it_is_in_sight(string today, bool marked) =>
        SwimlaneLayout.Of(new([], [], [], "", []), Time, Form, DateOnly.Parse(today, null)).Axis.Today.HasValue.ShouldBe(marked);

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void What_has_no_room_on_a_dense_day_is_counted(int events)
    {
        var layout = Laid(1, [.. Enumerable.Repeat(Happened("a rather long title of an event", "2024-06-15", "2024-06-15", 0), events)]);
        (layout.Marks.Count + layout.Lanes[0].Counts.Sum(count => count.Number)).ShouldBe(events);
        layout.Lanes[0].Bottom.ShouldBeLessThan(420);
    }

    /// <summary>Of some hundred and more, a label in four lines would push all others down.</summary>
    [Theory]
    [InlineData(60, 2)]
    [InlineData(61, 1)]
    public void Where_there_are_many_marks_each_has_one_line_of_words(int events, int lines)
    {
        var layout = Laid(1, [.. Enumerable.Range(0, events).Select(i =>
        {
            var day = $"{new DateOnly(2024, 1, 1).AddDays(i * 12 % 720):O}";
            return Happened("a title of many words", day, day, 0);
        })]);
        layout.Marks.Max(mark => mark.Words.Count).ShouldBe(lines);
    }

    /// <summary>Three hundred vendors and two thousand events: 24 lanes and one for all others, some events of several.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_stands_on_anything_else_in_a_full_drawing(bool isWide)
    {
        var form = isWide ? SwimlaneForm.Wide : SwimlaneForm.Narrow;
        List<SwimlaneMark> marks =
        [
            .. Enumerable.Range(0, 2000).Select(i =>
            {
                var day = new DateOnly(2023, 1, 1).AddDays(i * 7 % 800);
                int[] lanes = i % 40 == 0 ? [i / 40 % 20, i / 40 % 20 + 1 + i / 40 % 4] : [i % 13 == 0 ? i % 24 : 24];
                var label = $"Event {i} of a vendor with a long name, told at length";
                return new SwimlaneMark(day, i % 9 == 0 ? day.AddDays(i % 400) : day, lanes, label, "NK 7", "", "");
            }),
        ];
        var time = TimeByWeight.Of(
            new(2023, 1, 1), new(2026, 11, 30), [.. marks.Select(x => (x.From, x.To))], [], form.Gutter, form.End, form.Band);
        SwimlaneSeries series = new([.. Enumerable.Range(0, 25).Select(i => new SwimlaneLane($"Lane {i}", null, []))], marks, [], "", []);
        var layout = SwimlaneLayout.Of(series, time, form);

        layout.Marks.Count(mark => mark.Words.Count > 0).ShouldBeGreaterThan(isWide ? 60 : 20);
        layout.Marks.Count(mark => mark.IsJoined).ShouldBeGreaterThan(20);
        (layout.Marks.Count + layout.Lanes.Sum(lane => lane.Counts.Sum(count => count.Number))).ShouldBe(2000);
        var words = layout.Marks.SelectMany((mark, i) => mark.Words.Select(line => (Owner: i, line.Box))).ToList();
        words.ShouldAllBe(x => x.Box.Left >= form.Gutter - 6 && x.Box.Right <= form.Width);
        var rings = layout.Marks.SelectMany((mark, i) => mark.Heights.Select(y => (Owner: i, Box: mark.IsBar
            ? new Box(mark.Left, y - 4, mark.Right, y + 4) : Box.Around(mark.X, y, 5))));
        var lines = layout.Marks
            .Select((mark, i) => (Owner: i, Box: new Box(mark.X - 1, mark.Heights.Min(), mark.X + 1, mark.Heights.Max())));
        var counts = layout.Lanes.SelectMany(lane => lane.Counts)
            .Select(count => (Owner: -1, Box: new Box(count.X - 17, count.Y - 9, count.X + 17, count.Y + 9)));
        foreach (var (owner, box) in words.Concat(rings).Concat(lines).Concat(counts))
            words.FindAll(x => x.Owner != owner && x.Box.Meets(box)).ShouldBeEmpty();
    }

    private static SwimlaneLayout Laid(int lanes, params IReadOnlyList<SwimlaneMark> marks) => SwimlaneLayout.Of(
        new([.. Enumerable.Range(0, lanes).Select(i => new SwimlaneLane($"{i}", null, []))], marks, [], "", []), Time, Form);

    private static SwimlaneMark Happened(string label, string from, string to, params IReadOnlyList<int> lanes) =>
        new(DateOnly.Parse(from, null), DateOnly.Parse(to, null), lanes, label, null, "", "");
}
