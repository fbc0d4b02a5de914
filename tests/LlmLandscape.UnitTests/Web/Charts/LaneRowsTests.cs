using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>On an axis where 2024 and 2025 have a pixel a day, from 0 to 731.</summary>
public sealed class LaneRowsTests
{
    private static readonly TimeScale Time = new(new(2024, 1, 1), new(2025, 12, 31), 0, 731);

    [Theory]
    [InlineData("2024-02-01", "2024-02-01", 31.5, 31.5)]
    [InlineData("2024-02-01", "2024-02-29", 31, 60)]
    [InlineData("2024-04-01", "2024-06-30", 91, 182)]
    [InlineData("2024-01-01", "2024-12-31", 0, 366)]
    public void A_day_is_a_point_and_anything_looser_a_bar_as_wide_as_it_may_mean(string from, string to, double left, double right)
    {
        var mark = Rows(("a", from, to)).Marks.Single();
        (mark.Left, mark.Right, mark.IsBar).ShouldBe((left, right, right > left));
        mark.Middle.ShouldBeInRange(left, right);
    }

    [Fact]
    public void What_is_partly_out_of_sight_keeps_its_width_and_shows_its_form_in_sight()
    {
        var mark = Rows(("a", "2023-01-01", "2024-01-31")).Marks.Single();
        mark.Left.ShouldBe(-365);
        mark.Middle.ShouldBe(15.5);
    }

    [Fact]
    public void What_is_out_of_sight_is_left_out() =>
        Rows(("a", "2023-05-01", "2023-05-01"), ("b", "2026-01-01", "2026-12-31")).Count.ShouldBe(0);

    [Fact]
    public void Marks_far_apart_share_a_row_and_near_ones_do_not()
    {
        var rows = Rows(("far", "2024-01-10", "2024-01-10"), ("near", "2024-01-20", "2024-01-20"), ("away", "2024-09-01", "2024-09-01"));
        rows.Marks.Select(mark => mark.Y).ShouldBe([12, 36, 12]);
        rows.Count.ShouldBe(2);
    }

    [Fact]
    public void A_label_goes_before_its_mark_where_there_is_no_room_after()
    {
        var mark = Rows(("a label that is long enough", "2025-12-01", "2025-12-01")).Marks.Single();
        mark.LabelBefore.ShouldBeTrue();
        mark.To.ShouldBeLessThanOrEqualTo(731 + LaneRows.Half);
    }

    [Fact]
    public void A_label_stands_in_a_bar_wide_enough()
    {
        var mark = Rows(("short", "2024-01-01", "2024-12-31")).Marks.Single();
        mark.IsWithin.ShouldBeTrue();
        (mark.From, mark.To).ShouldBe((0, 366));
    }

    /// <summary>
    /// At 12 px a Latin letter is taken to be 6.96 px wide: 60 of them are 417.6, which is more than the longest that is asked for
    /// at first.
    /// </summary>
    [Theory]
    [InlineData("2024-01-10", null, 60)]
    [InlineData("2025-12-20", null, 60)]
    [InlineData("2024-01-10", "2025-05-01", 60)]
    [InlineData("2024-01-10", "2025-01-20", 49)]
    public void A_label_takes_what_room_its_row_has_left(string day, string? next, int letters)
    {
        var title = new string('a', 60);
        (string, string, string)[] marks = next is null ? [(title, day, day)] : [(title, day, day), ("b", next, next)];
        var rows = Rows(marks);
        rows.Count.ShouldBe(1);
        rows.Marks[0].Label!.TrimEnd('…').Length.ShouldBe(letters);
        if (next is not null) rows.Marks[0].To.ShouldBeLessThanOrEqualTo(rows.Marks[1].From);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 0)]
    [InlineData(40, 33)]
    [InlineData(400, 393)]
    public void On_a_dense_day_as_many_are_shown_as_there_are_rows_and_the_rest_counted(int events, int counted)
    {
        var rows = Rows([.. Enumerable.Repeat(("a rather long title of an event", "2024-06-15", "2024-06-15"), events)]);
        rows.Counts.Sum(count => count.Marks.Count).ShouldBe(counted);
        (rows.Marks.Count + counted).ShouldBe(events);
        rows.Count.ShouldBe(Math.Min(events, 7) + (counted > 0 ? 1 : 0));
    }

    [Fact]
    public void Nothing_overlaps_in_a_year_of_events_every_other_day()
    {
        var rows = Rows(
            [.. Enumerable.Range(0, 365).Select(i => ($"event number {i} of many", Day(2 * i % 700), Day(2 * i % 700 + i % 5 / 4 * 30)))]);
        foreach (var row in rows.Marks.GroupBy(mark => mark.Y))
            foreach (var (first, second) in row.OrderBy(mark => mark.From).Zip(row.OrderBy(mark => mark.From).Skip(1)))
                second.From.ShouldBeGreaterThanOrEqualTo(first.To);
        rows.Counts.Select(count => count.X).ShouldBeUnique();
        (rows.Marks.Count + rows.Counts.Sum(count => count.Marks.Count)).ShouldBe(365);
    }

    private static string Day(int days) => $"{new DateOnly(2024, 1, 1).AddDays(days):yyyy-MM-dd}";

    private static LaneRows Rows(params (string Label, string From, string To)[] marks) =>
        LaneRows.Of([
            .. marks.Select(x =>
                new SwimlaneMark(DateOnly.Parse(x.From, null), DateOnly.Parse(x.To, null), MarkShape.Disc, 0, x.Label, "", ""))], Time);
}
