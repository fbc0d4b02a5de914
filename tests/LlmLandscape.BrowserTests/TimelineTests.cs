using System.Text.RegularExpressions;
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
        await GoAsync(visitor, "/en/timeline");
        var mark = visitor.Page.Locator(".chart-full a[href$='#a16z-list-mar-2025-nk']");
        await mark.FocusAsync();
        await Expect(mark).ToHaveAttributeAsync("aria-label", new Regex("^7 March 2025, ranking: a16z publishes"));
        var card = visitor.Page.Locator(".mark-card");
        await Expect(card).ToContainTextAsync("a16z publishes its 2025 list");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".events li:target")).ToContainTextAsync("a16z publishes its 2025 list");
        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_keyboard_one_looks_closer_and_moves_and_the_focus_stays_in_the_drawing()
    {
        await using var visitor = await chromium.VisitorAsync();
        await GoAsync(visitor, "/en/timeline?kind=launch&kind=ranking");
        var drawing = visitor.Page.Locator(".timeline-stage");
        await drawing.FocusAsync();
        foreach (var (key, step) in new[] { ("+", "closer"), ("+", "closer"), ("ArrowRight", "later"), ("-", "wider") })
        {
            var to = (await drawing.GetAttributeAsync($"data-{step}"))!.Split('/');
            await visitor.Page.Keyboard.PressAsync(key);
            await Expect(visitor.Page).ToHaveURLAsync(new Regex($"kind=launch&kind=ranking&from={to[0]}&to={to[1]}$"));
            await Expect(drawing).ToBeFocusedAsync();
        }

        await visitor.Page.Keyboard.PressAsync("0");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/timeline?kind=launch&kind=ranking");
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("from=.*&to="));
        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_month_of_the_axis_leads_to_its_days()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/timeline");
        await visitor.Page.Locator(".chart-full a[href$='from=2025-02&to=2025-02#drawing']").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/timeline?from=2025-02&to=2025-02#drawing");
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
    public async Task On_a_phone_there_is_a_narrow_drawing()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await visitor.GoAsync("/en/timeline");
        await Expect(visitor.Page.Locator(".swimlanes .chart-full")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".swimlanes .chart-narrow")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".events li").First).ToBeVisibleAsync();
    }

    /// <summary>The script comes after the page.</summary>
    private static async Task GoAsync(Visitor visitor, string path)
    {
        await visitor.GoAsync(path);
        await Expect(visitor.Page.Locator(".timeline-stage[data-listens]")).ToHaveCountAsync(1);
    }
}
