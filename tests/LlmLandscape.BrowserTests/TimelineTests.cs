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
        await visitor.Page.Locator(".swimlanes .chart-drawing").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        var mark = visitor.Page.Locator(".swimlanes a:focus");
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
        var drawing = visitor.Page.Locator(".chart-drawing");
        await drawing.FocusAsync();
        foreach (var (key, period) in new[] { ("+", "from=2023-10&to=2025-03"), ("+", "from=2024-03&to=2024-10"),
            ("ArrowRight", "from=2024-07&to=2025-02"), ("-", "from=2024-03&to=2025-06") })
        {
            await visitor.Page.Keyboard.PressAsync(key);
            await Expect(visitor.Page).ToHaveURLAsync(new Regex(Regex.Escape($"kind=launch&kind=ranking&{period}") + "$"));
            await Expect(visitor.Page.Locator(".timeline-stage")).ToHaveAttributeAsync("data-first", $"{period["from=".Length..][..7]}-01");
            await Expect(drawing).ToBeFocusedAsync();
        }

        await visitor.Page.Keyboard.PressAsync("0");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/timeline?kind=launch&kind=ranking");
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("from=2024-03&to=2025-06"));
        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_pointer_the_drawing_is_dragged_and_blown_up_and_stays_where_it_is()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await GoAsync(visitor, "/zh/timeline?from=2024&to=2024&lane=kind");
        var drawing = visitor.Page.Locator(".chart-drawing > svg");
        await visitor.Page.EvaluateAsync("scrollTo({ top: 200, behavior: 'instant' })");
        var at = (await drawing.BoundingBoxAsync())!;
        await visitor.Page.Mouse.MoveAsync(at.X + 400, at.Y + 20);
        await visitor.Page.Mouse.DownAsync();
        await visitor.Page.Mouse.MoveAsync(at.X + 480, at.Y + 24, new() { Steps = 4 });
        await Expect(visitor.Page.Locator(".timeline-stage.dragging")).ToHaveCountAsync(1);
        await visitor.Page.Mouse.UpAsync();
        // 80 of 976 px are 30 days of 366.
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/timeline?lane=kind&from=2023-12-02&to=2024-12-01");
        await Expect(visitor.Page.Locator(".timeline-stage")).ToHaveAttributeAsync("data-first", "2023-12-02");
        // The navigation is over, and what follows it.
        await Expect(visitor.Page.Locator(".timeline-stage[data-listens][data-first='2023-12-02']")).ToHaveCountAsync(1);
        (await drawing.BoundingBoxAsync())!.Y.ShouldBe(at.Y, 2);

        await visitor.Page.Mouse.DblClickAsync(at.X + 176 + 488, at.Y + 20);
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/timeline?lane=kind&from=2024-03-03&to=2024-09-01");
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

    /// <summary>The script comes after the page.</summary>
    private static async Task GoAsync(Visitor visitor, string path)
    {
        await visitor.GoAsync(path);
        await Expect(visitor.Page.Locator(".timeline-stage[data-listens]")).ToHaveCountAsync(1);
    }
}
