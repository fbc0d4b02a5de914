using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Facts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2025-Q1", "2025-01-01", "2025-03-31")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31")]
    [InlineData("2025-03-25", "2025-03-25", "2025-03-25")]
    [InlineData("2024-Q2..2025-Q1", "2024-04-01", "2025-03-31")]
    [InlineData("2024-06-01..2024-06-10", "2024-06-01", "2024-06-10")]
    public void A_partial_date_covers_the_days_that_it_may_mean(string text, string from, string to)
    {
        PartialDate.TryParse(text, out var date).ShouldBeTrue();
        date.ShouldBe(new PartialDate(DateOnly.Parse(from, null), DateOnly.Parse(to, null), text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("2025-02-30")]
    [InlineData("March 2025")]
    [InlineData("2025-3")]
    [InlineData("2025..2024")]
    [InlineData("2024..2024-06")]
    [InlineData("2024..")]
    [InlineData("2024..2025..2026")]
    public void What_is_no_date_is_refused(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();
}
