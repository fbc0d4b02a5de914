using LlmLandscape.Catalogue.Entities;
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
    public void The_time_shown_is_the_one_asked_for_or_whole_quarters(string? from, string? to, string first, string last)
    {
        var filter = new EventFilter { From = Date(from), To = Date(to) };
        (TimelineZoom.First(View, filter), TimelineZoom.Last(View, filter)).ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
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
        (TimelineZoom.Shown(filter), TimelineZoom.Months(filter).Count).ShouldBe((shown, months));
        TimelineZoom.Years(View).ShouldBe(["2023", "2024", "2025"]);
    }

    private static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out var date) ? date : null;
}
