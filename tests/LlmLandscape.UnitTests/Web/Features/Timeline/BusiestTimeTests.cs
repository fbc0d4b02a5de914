using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Features.Timeline;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Features.Timeline;

public sealed class BusiestTimeTests
{
    /// <summary>Two of four, three of five: the shortest time, and of several the latest.</summary>
    [Theory]
    [InlineData("2024-01-01 2024-03-01 2024-03-05 2024-12-31", "2024-03-01..2024-03-05")]
    [InlineData("2024-01-01 2024-01-02 2024-12-30 2024-12-31", "2024-12-30..2024-12-31")]
    [InlineData("2024-01-01 2024-06-01 2024-06-01 2024-12-31", "2024-06-01..2024-06-01")]
    [InlineData("2024-01-01 2024-02-01 2024-02-02 2024-02-09 2024-12-31", "2024-02-01..2024-02-09")]
    public void It_is_the_shortest_time_with_half_of_all_events(string dates, string found) => Found(dates).ShouldBe(found);

    /// <summary>A month is within a time only where all of it is; a year never is.</summary>
    [Theory]
    [InlineData("2024-01-01 2024-03 2024-03-20 2024-12-31", "2024-03-01..2024-03-31")]
    [InlineData("2023 2024-01-01 2024-05-01 2024-05-09", "2024-05-01..2024-05-09")]
    public void A_loose_date_counts_where_it_certainly_is(string dates, string found) => Found(dates).ShouldBe(found);

    [Theory]
    [InlineData("2024-01-01 2024-01-02 2024-12-31")]
    [InlineData("2024-01-01 2024-01-11 2024-01-21 2024-01-31")]
    [InlineData("2024 2024 2024 2024")]
    public void Few_events_and_even_ones_are_no_finding(string dates) => Found(dates).ShouldBeNull();

    [Theory]
    [InlineData(1, "one day", "一天")]
    [InlineData(13, "13 days", "13 天")]
    [InlineData(14, "2 weeks", "2 周")]
    [InlineData(47, "7 weeks", "7 周")]
    [InlineData(139, "20 weeks", "20 周")]
    [InlineData(140, "5 months", "5 个月")]
    public void A_time_is_said_in_the_unit_that_one_would_say_it_in_and_never_too_short(int days, string english, string chinese)
    {
        TimelineFinding.Length(days, Words.In(Language.English)).ShouldBe(english);
        TimelineFinding.Length(days, Words.In(Language.Chinese)).ShouldBe(chinese);
    }

    private static string? Found(string dates) => BusiestTime.Of([
        .. dates.Split(' ').Select(text =>
            PartialDate.TryParse(text, out var date) ? (date!.From, date.To) : throw new FormatException(text))])
        is { } found ? $"{found.From:yyyy-MM-dd}..{found.To:yyyy-MM-dd}" : null;
}
