using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

[Collection(nameof(Chromium))]
public sealed class TimelineTests(Chromium chromium)
{
    [Fact]
    public async Task A_mark_tells_its_event_on_focus_and_leads_to_its_line()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/timeline");
        await visitor.Page.Locator(".swimlanes .chart-drawing").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        var mark = visitor.Page.Locator(".swimlanes a:focus");
        await Expect(mark).ToHaveAttributeAsync("aria-label", "July 2023, launch: Alibaba's Miaoya Camera goes online");
        var card = visitor.Page.Locator(".mark-card");
        await Expect(card).ToContainTextAsync("Miaoya Camera goes online");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".events li:target")).ToContainTextAsync("Miaoya Camera");
        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_script_lanes_and_time_are_links()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/zh/timeline");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "按策略" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "2025", Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/timeline?from=2025&to=2025&lane=strategy#drawing");
        await Expect(visitor.Page.Locator(".swimlanes svg a", new() { HasText = "开源" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_the_list_stands_alone()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await visitor.GoAsync("/en/timeline");
        await Expect(visitor.Page.Locator(".swimlanes")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".events li").First).ToBeVisibleAsync();
    }
}
