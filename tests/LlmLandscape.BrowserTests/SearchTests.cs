using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

[Collection(nameof(Chromium))]
public sealed class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("/en/about", "字節", "ByteDance", "/en/vendors/bytedance")]
    [InlineData("/zh/metrics/users", "price w", "价格", "/zh/topics/price")]
    [InlineData("/en/", "deepseak", "DeepSeek", "/en/vendors/deepseek")]
    public async Task Names_are_suggested_while_one_types_and_the_keyboard_takes_one(string page, string typed, string name, string to)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync(page);
        var box = await TypeAsync(visitor, typed);
        await Expect(Option(visitor, 0)).ToContainTextAsync(name);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new System.Text.RegularExpressions.Regex("."));

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await Option(visitor, 0).GetAttributeAsync("id"))!);
        await Expect(Option(visitor, 0)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + to);
        visitor.Complaints.ShouldBeEmpty();
        visitor.Circuits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Arrows_go_around_Escape_closes_and_Enter_without_a_choice_searches()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/about");
        var box = await TypeAsync(visitor, "doubao");
        await Expect(Option(visitor, 2)).ToBeVisibleAsync();
        (await visitor.Page.GetByRole(AriaRole.Option).CountAsync()).ShouldBeLessThanOrEqualTo(8);
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(visitor.Page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(visitor.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(box).ToHaveValueAsync("doubao");

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/search?q=doubao");
        await Expect(visitor.Page.Locator(".result").First).ToContainTextAsync("Doubao");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_open_list_fits_and_axe_finds_nothing(int width)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.GoAsync("/en/about");
        await TypeAsync(visitor, "d");
        await Expect(Option(visitor, 0)).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        (await Axe.FindAsync(visitor.Page)).ShouldBeEmpty();
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_click_takes_a_suggestion()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/about");
        await TypeAsync(visitor, "zhipu");
        await Option(visitor, 0).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/zhipu");
    }

    [Fact]
    public async Task Without_a_script_the_box_is_a_form()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/zh/about");
        await visitor.Page.FillAsync("#site-search", "降价");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".result mark").First).ToHaveTextAsync("降价");
        await visitor.Page.Locator(".facet-value", new() { HasText = "策略" }).ClickAsync();
        await Expect(visitor.Page.Locator(".result h2")).ToHaveTextAsync(["价格战"]);
    }

    private static ILocator Option(Visitor visitor, int at) => visitor.Page.GetByRole(AriaRole.Option).Nth(at);

    private static async Task<ILocator> TypeAsync(Visitor visitor, string text)
    {
        var box = visitor.Page.Locator("#site-search");
        await box.FocusAsync();
        await Expect(box).ToHaveRoleAsync(AriaRole.Combobox); // the script comes after the page
        await visitor.Page.Keyboard.TypeAsync(text);
        // To all of it, not to its first letters.
        await Expect(visitor.Page.Locator(".search-box ul")).ToHaveAttributeAsync("data-answers", text);
        return box;
    }
}
