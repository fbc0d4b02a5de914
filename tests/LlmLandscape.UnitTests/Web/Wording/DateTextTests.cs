using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Wording;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024-Q2..2025-Q1", "Q2 2024 – Q1 2025", "2024 年第二季度至 2025 年第一季度")]
    [InlineData("2024-06-01..2024-06-10", "1–10 June 2024", "2024 年 6 月 1–10 日")]
    [InlineData("2024-04..2024-05", "April–May 2024", "2024 年 4–5 月")]
    [InlineData("2024-Q1..2024-Q2", "Q1 2024 – Q2 2024", "2024 年第一季度至 2024 年第二季度")]
    [InlineData("2024-05..2024-12-15", "May 2024 – 15 December 2024", "2024 年 5 月至 2024 年 12 月 15 日")]
    [InlineData("2025", "2025", "2025 年")]
    [InlineData("2024-H1", "first half of 2024", "2024 年上半年")]
    [InlineData("2024-H2", "second half of 2024", "2024 年下半年")]
    [InlineData("2025-Q1", "Q1 2025", "2025 年第一季度")]
    [InlineData("2024-Q3", "Q3 2024", "2024 年第三季度")]
    [InlineData("2024-Q4", "Q4 2024", "2024 年第四季度")]
    [InlineData("2025-03", "March 2025", "2025 年 3 月")]
    [InlineData("2025-03-06", "6 March 2025", "2025 年 3 月 6 日")]
    public void A_date_is_as_precise_as_it_is_and_no_more(string date, string english, string chinese)
    {
        PartialDate.TryParse(date, out var partial).ShouldBeTrue();
        DateText.Of(partial!, Language.English).ShouldBe(english);
        DateText.Of(partial!, Language.Chinese).ShouldBe(chinese);
    }
}
