using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>The map of bets, by keyboard and without a script.</summary>
[Collection(nameof(Chromium))]
public sealed class BetsMapTests(Chromium chromium)
{
    [Fact]
    public async Task Two_strategies_are_chosen_by_keyboard_and_let_go_again()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync("/en/");
        await ChooseAsync(visitor, "Choose: Open source");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("6 vendors bet on open source");
        await ChooseAsync(visitor, "Choose: Free of charge");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/?strategy=free-tier&strategy=open-source");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("4 vendors do both");
        await ChooseAsync(visitor, "No longer choose: Open source");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("9 vendors bet on free of charge");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_telephone_without_a_script_strategies_are_chosen_above_the_map_and_a_cell_leads_to_the_bets()
    {
        await using var visitor = await chromium.VisitorAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 800 } });
        await visitor.GoAsync("/zh/strategies");
        await visitor.Page.Locator(".bets-choices > summary").ClickAsync();
        await visitor.Page.Locator(".bets-choices a", new() { HasText = "多模态" }).ClickAsync();
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("4 家厂商押注多模态");
        var narrow = visitor.Page.Locator(".bets .chart-narrow");
        await Expect(narrow).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".bets .chart-full")).ToBeHiddenAsync();
        await narrow.Locator("a:has(circle)").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/zh/vendors/bytedance#multimodal$"));
    }

    private static async Task ChooseAsync(Visitor visitor, string title)
    {
        await visitor.Page.Locator($".bets .chart-full a:has(> title:text-is('{title}'))").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
    }
}
