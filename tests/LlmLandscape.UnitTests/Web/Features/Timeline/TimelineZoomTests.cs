using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Timeline;

namespace LlmLandscape.UnitTests.Web.Features.Timeline;

/// <summary>Events from May 2023 to March 2025.</summary>
public sealed class TimelineZoomTests
{
    private static readonly TimelineView View = new([], 0, [], new(2023, 5, 14), new(2025, 3, 7), [], new HashSet<string>());

    [Theory]
    [InlineData(null, null, "2023-04-01", "2025-03-31")]
    [InlineData("2024", null, "2024-01-01", "2025-03-31")]
    [InlineData(null, "2024-02", "2023-04-01", "2024-02-29")]
    [InlineData("2025-02-10", "2025-02-10", "2025-02-10", "2025-02-10")]
    [InlineData("2030", null, "2030-01-01", "2030-03-31")]
    [InlineData(null, "2019", "2019-01-01", "2019-12-31")]
    [InlineData("2025", "2024", "2025-01-01", "2025-03-31")]
    [InlineData("0001", "9999-12-31", "2013-05-14", "2035-03-07")]
    [InlineData("9999", null, "2035-03-07", "2035-03-31")]
    [InlineData(null, "0001", "2013-05-14", "2013-05-14")]
    public void The_time_shown_is_the_one_asked_for_or_whole_quarters_and_never_far_beyond_all_events(
        string? from, string? to, string first, string last)
    {
        var filter = new EventFilter { From = Date(from), To = Date(to) };
        (TimelineZoom.First(View, filter), TimelineZoom.Last(View, filter))
            .ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
    }

    [Theory]
    [InlineData("2024", "2024", "2024", 12)]
    [InlineData("2024-03", "2024-03", "2024-03", 12)]
    [InlineData("2024-Q1", "2024-Q1", null, 0)]
    [InlineData("2024", "2025", null, 0)]
    [InlineData(null, null, null, 0)]
    public void A_year_shows_its_months(string? from, string? to, string? shown, int months)
    {
        var filter = new EventFilter { From = Date(from), To = Date(to) };
        (TimelineZoom.Period(filter), TimelineZoom.Months(filter).Count).ShouldBe((shown, months));
        TimelineZoom.Years(View).ShouldBe(["2023", "2024", "2025"]);
    }

    /// <summary>What there is to show goes from 1 April 2023 to 31 March 2025: 731 days.</summary>
    [Theory]
    [InlineData(null, null, "2023-10..2024-09", null, null, null)]
    [InlineData("2024", "2024", "2024-04..2024-09", "2023-07..2025-03", "2023-07..2024-06", "2024-04..2025-03")]
    [InlineData("2024-03", "2024-03", "2024-03-09..2024-03-23", "2024-02-14..2024-04-15", "2024-02-14..2024-03-15",
        "2024-03-17..2024-04-16")]
    [InlineData("2024-03-01", "2024-03-14", null, "2024-02-23..2024-03-21", "2024-02-23..2024-03-07", "2024-03-08..2024-03-21")]
    [InlineData("2025-03-20", "2025-03-31", null, "2025-03-14..2025-03-31", "2025-03-14..2025-03-25", null)]
    [InlineData("2023-04", "2023-05", "2023-04-16..2023-05-15", "2023-04-01..2023-06-30", null, "2023-05-02..2023-07-01")]
    [InlineData("9999-12", null, null, "all", "all", null)]
    [InlineData(null, "0001-01", null, "all", null, "all")]
    public void One_looks_closer_and_wider_about_the_middle_and_moves_by_half_as_far_as_there_is_something(
        string? from, string? to, string? closer, string? wider, string? earlier, string? later)
    {
        var filter = new EventFilter { From = Date(from), To = Date(to) };
        Period(TimelineZoom.Closer(View, filter)).ShouldBe(closer);
        Period(TimelineZoom.Wider(View, filter)).ShouldBe(wider);
        Period(TimelineZoom.Moved(View, filter, -1)).ShouldBe(earlier);
        Period(TimelineZoom.Moved(View, filter, 1)).ShouldBe(later);
    }

    [Fact]
    public void Closer_and_closer_comes_to_an_end_and_so_does_wider_and_wider()
    {
        var filter = new EventFilter();
        var steps = 0;
        while (TimelineZoom.Closer(View, filter) is { } closer) (filter, steps) = (closer, steps + 1);
        (TimelineZoom.Last(View, filter).DayNumber - TimelineZoom.First(View, filter).DayNumber + 1).ShouldBe(TimelineZoom.Closest);
        steps.ShouldBeLessThan(10);
        while (TimelineZoom.Wider(View, filter) is { } wider) (filter, steps) = (wider, steps - 1);
        filter.ShouldBe(new EventFilter());
        steps.ShouldBeGreaterThan(-3);
    }

    private static string? Period(EventFilter? filter) =>
        filter is null ? null : filter is { From: null, To: null } ? "all" : $"{filter.From?.Text}..{filter.To?.Text}";

    private static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out var date) ? date : null;
}
