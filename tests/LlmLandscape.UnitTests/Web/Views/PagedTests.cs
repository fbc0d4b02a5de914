using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.UnitTests.Web.Views;

public sealed class PagedTests
{
    [Theory]
    [InlineData(0, 1, "", 1)]
    [InlineData(3, 1, "1,2,3", 1)]
    [InlineData(4, 1, "1,2,3", 2)]
    [InlineData(4, 2, "4", 2)]
    [InlineData(6, 2, "4,5,6", 2)]
    public void A_page_has_its_part_of_the_list(int entries, int page, string shown, int pages)
    {
        var paged = Paged.Of([.. Enumerable.Range(1, entries)], new ListPage { Number = page }, most: 3);
        string.Join(',', paged.Items).ShouldBe(shown);
        paged.Number.ShouldBe(page);
        paged.Pages.ShouldBe(pages);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    public void A_page_behind_the_end_is_refused_with_those_that_there_are(int entries, int page)
    {
        var refused = Should.Throw<BadQueryException>(() =>
            Paged.Of([.. Enumerable.Range(1, entries)], new ListPage { Number = page }, most: 3));
        refused.Parameter.ShouldBe("page");
        refused.Allowed.ShouldBe([$"1…{page - 1}"]);
    }
}
