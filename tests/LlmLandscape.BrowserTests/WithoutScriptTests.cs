using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>Lists and measures without a script, and by keyboard alone.</summary>
[Collection(nameof(Chromium))]
public sealed class WithoutScriptTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "Facts")]
    [InlineData("zh", "事实")]
    public async Task The_models_are_sorted_and_narrowed_by_links(string language, string column)
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync($"/{language}/models");
        await visitor.Page.Locator("thead a", new() { HasText = column }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/{language}/models?sort=facts");
        await Expect(visitor.Page.Locator("th[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");
        await visitor.Page.Locator(".facet-value[href*='kind=agent']").ClickAsync();
        await Expect(visitor.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/{language}/models?kind=agent&sort=facts");
    }

    [Fact]
    public async Task The_measures_are_asked_differently_by_a_form()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/zh/homogenization/data");
        await visitor.Page.Locator(".ask > summary").ClickAsync();
        await visitor.Page.Locator("input[name=panel][value=openai]").CheckAsync();
        await visitor.Page.Locator("input[name=panel][value=google]").CheckAsync();
        await visitor.Page.Locator("select[name=records]").SelectOptionAsync("raw");
        await visitor.Page.Locator(".measure-options button").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("panel=google&panel=openai.*records=raw"));
        await Expect(visitor.Page.Locator(".ask input:checked")).ToHaveCountAsync(2);
        await Expect(visitor.Page.Locator("section[aria-labelledby=on-trend] .subtitle")).ToContainTextAsync("观察的厂商固定：谷歌、OpenAI。");
    }

    [Fact]
    public async Task A_cell_of_the_map_opens_the_two_vendors_by_keyboard()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/homogenization/data");
        var cell = visitor.Page.Locator("#likeness svg a").Nth(3);
        await cell.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("#pair")).ToBeInViewportAsync();
        await Expect(visitor.Page.Locator("#pair tbody tr")).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task By_keyboard_the_vendors_are_narrowed_and_the_count_is_announced()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync("/en/vendors");
        await visitor.Page.Locator(".facet-value[href*='strategy=government-enterprise']").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("3 of 22 vendors");
        await visitor.Page.Locator(".active-filters a").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("All 22 vendors");
    }
}
