using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>The list of what is on a long page, beside or above it.</summary>
[Collection(nameof(Chromium))]
public sealed class ContentsTests(Chromium chromium)
{
    [Theory]
    [InlineData("/en/vendors/bytedance", "figures")]
    [InlineData("/zh/homogenization", "claims")]
    [InlineData("/en/homogenization/data", "on-ladder")]
    [InlineData("/zh/methods", "lag")]
    public async Task Stays_in_sight_and_marks_the_part_that_is_being_read(string address, string part)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync(address);
        var marked = visitor.Page.Locator(".contents [aria-current=location]");

        await visitor.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", part);
        await Expect(marked).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex($"#{part}$"));
        await Expect(marked).ToBeInViewportAsync();

        await visitor.Page.EvaluateAsync("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
        await Expect(marked).ToHaveAttributeAsync(
            "href", (await visitor.Page.Locator(".contents a").Last.GetAttributeAsync("href"))!);
        await visitor.Page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");
        await Expect(visitor.Page.Locator($".contents [aria-current][href$='#{part}']")).ToHaveCountAsync(0);
        visitor.Complaints.ShouldBeEmpty();
    }
}
