using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>From page to page, as the browser does it by itself.</summary>
[Collection(nameof(Chromium))]
public sealed class NavigationTests(Chromium chromium)
{
    public static TheoryData<string, string[]> Ways => new()
    {
        { "/en/vendors", [".site-footer a[href=about]"] },
        { "/en/vendors",
            ["tbody th a[href='vendors/zhipu']", "#events .events li:last-child .cite a, .events li:last-child .cite a",
                "#p31 a.plain, .paragraphs > li:last-child .facts a"] },
        { "/zh/search?q=doubao", [".result:nth-child(8) h2 a", ".site-footer a[href=changes]"] },
        { "/en/search?q=price", [".result:nth-child(9) h2 a", ".site-footer a[href=about]"] },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_click_opens_the_next_page_at_its_top_and_Back_returns_to_where_one_was(string start, string[] links)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1000, Height = 500 } });
        var page = visitor.Page;
        await visitor.GoAsync(start);
        Stack<(string Address, int Place)> been = [];
        foreach (var link in links)
        {
            var to = page.Locator(link).First;
            await to.EvaluateAsync("link => link.scrollIntoView({ block: 'center', behavior: 'instant' })");
            var place = await page.EvaluateAsync<int>("Math.round(scrollY)");
            place.ShouldBeGreaterThan(100);
            been.Push((page.Url, place));
            await page.RunAndWaitForRequestFinishedAsync(
                () => to.ClickAsync(), new() { Predicate = request => request.IsNavigationRequest });
            await page.WaitForURLAsync(address => address != been.Peek().Address);
            if (!page.Url.Contains('#')) (await page.EvaluateAsync<int>("scrollY")).ShouldBe(0);
        }

        while (been.TryPop(out var before))
        {
            await page.GoBackAsync();
            await Expect(page).ToHaveURLAsync(before.Address);
            await page.WaitForFunctionAsync("place => Math.abs(scrollY - place) < 2", before.Place);
        }

        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }
}
