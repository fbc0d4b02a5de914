using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Prints;

namespace LlmLandscape.UnitTests.Prints;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("2024年", 2024, null, null)]
    [InlineData("2024年8月", 2024, 8, null)]
    [InlineData("２０２５年２月１０日", 2025, 2, 10)]
    [InlineData("3月7日", null, 3, 7)]
    [InlineData("1月20號", null, 1, 20)]
    [InlineData("2月份", null, 2, null)]
    [InlineData("今年2月", null, 2, null)]
    public void What_is_a_date_is_read_as_far_as_it_says_one(string printed, int? year, int? month, int? day) =>
        PrintedDate.Of(printed).ShouldBe(new(year, month, day));

    [Theory]
    [InlineData("")]
    [InlineData("今年")]
    [InlineData("3年")]
    [InlineData("2024年Q3")]
    [InlineData("從6月底的2751萬")]
    [InlineData("8月月均")]
    public void What_has_anything_beside_it_is_none(string printed) => PrintedDate.Of(printed).ShouldBeNull();

    [Theory]
    [InlineData("3月7日", "2025-03-07", true)]
    [InlineData("3月7日", "2025-03-06", false)]
    [InlineData("3月7日", "2025-03", true)]
    [InlineData("3月7日", "2025-Q2", false)]
    [InlineData("2024年", "2024-12-15", true)]
    [InlineData("2024年", "2025-01-15", false)]
    [InlineData("2024年", "2023..2025", true)]
    [InlineData("2月", "2024-Q3..2025-02", true)]
    public void A_date_means_it_where_one_of_its_days_does(string printed, string date, bool means)
    {
        PartialDate.TryParse(date, out var read).ShouldBeTrue();
        PrintedDate.Of(printed)!.IsIn(read!).ShouldBe(means);
    }
}
