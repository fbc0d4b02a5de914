using System.Text.RegularExpressions;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>The lens of a citation mark, and the strip of an article's paragraphs.</summary>
[Collection(nameof(Chromium))]
public sealed class LensTests(Chromium chromium)
{
    private const string Source = "sources/five-foundation-models";

    [Fact]
    public async Task Hover_opens_it_with_what_the_page_uses_tinted_and_it_stays_while_the_pointer_is_in_it()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync("/en/vendors/zhipu");
        var mark = Mark(visitor, $"{Source}#p17");
        await mark.HoverAsync();
        var lens = visitor.Page.Locator(".lens-box");
        await Expect(lens).ToContainTextAsync("Five foundation-model firms and their five paths");
        await Expect(lens).ToContainTextAsync("Paragraph 17");
        await Expect(lens).ToHaveAccessibleNameAsync(new Regex("^FM.17: Five foundation-model firms"));
        (await lens.Locator(".facts > li").CountAsync()).ShouldBeGreaterThan(3);

        var others = await OthersAsync(visitor, 17);
        others.ShouldNotBeEmpty();
        (await TicksAsync(lens, "lit")).ShouldBe([17]);
        (await TicksAsync(lens, "used")).ShouldBe(others);
        await Expect(lens.Locator(".lens-also")).ToHaveTextAsync($"this page cites {others.Count} others");

        await lens.Locator(".kind").First.HoverAsync();
        await Expect(mark).ToHaveAttributeAsync("aria-expanded", "true");
        await visitor.Page.Mouse.MoveAsync(4, 880);
        await Expect(lens).ToHaveCountAsync(0);
        visitor.Requests.Count(url => url.EndsWith($"{Source}/17", StringComparison.Ordinal)).ShouldBe(1);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_keyboard_the_focus_opens_it_Tab_goes_in_and_Escape_brings_the_focus_back_to_the_mark()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync("/zh/vendors/zhipu");
        var mark = Mark(visitor, $"{Source}#p17");
        await mark.FocusAsync();
        var lens = visitor.Page.Locator(".lens-box");
        await Expect(lens).ToBeVisibleAsync();
        await Expect(mark).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(lens.Locator(".lens-title a")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(lens).ToHaveCountAsync(0);
        await Expect(mark).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/zh/{Source}#p17");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_telephone_the_first_tap_opens_it_a_tap_beside_closes_it_and_its_title_leads_to_the_source()
    {
        await using var visitor = await chromium.VisitorAsync(
            new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 740 } });
        await visitor.GoAsync("/en/vendors/zhipu");
        var mark = Mark(visitor, $"{Source}#p17");
        await mark.ScrollIntoViewIfNeededAsync();
        await mark.TapAsync();
        var lens = visitor.Page.Locator(".lens-box");
        await Expect(lens).ToBeVisibleAsync();
        await visitor.Page.Locator(".site-footer p").Last.TapAsync(new() { Position = new() { X = 2, Y = 2 } });
        await Expect(lens).ToHaveCountAsync(0);
        await mark.TapAsync();
        await lens.Locator(".lens-title a").TapAsync();
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/{Source}#p17");
    }

    [Theory]
    [MemberData(nameof(PagesTests.Looks), MemberType = typeof(PagesTests))]
    public async Task While_it_is_open_axe_finds_nothing_and_it_stands_within_the_window(string language, ColorScheme scheme, int width)
    {
        await using var visitor =
            await chromium.VisitorAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 740 } });
        await visitor.GoAsync($"/{language}/vendors/bytedance");
        foreach (var mark in new[] { visitor.Page.Locator(".cite > a").First, visitor.Page.Locator(".cite > a:visible").Last })
        {
            await mark.HoverAsync();
            await Expect(mark).ToHaveAttributeAsync("aria-expanded", "true");
            (await Axe.FindAsync(visitor.Page)).ShouldBeEmpty();
            var box = (await visitor.Page.Locator(".lens-box").BoundingBoxAsync())!;
            box.X.ShouldBeGreaterThanOrEqualTo(0);
            (box.X + box.Width).ShouldBeLessThanOrEqualTo(width);
            box.Y.ShouldBeGreaterThanOrEqualTo(0);
            (box.Y + box.Height).ShouldBeLessThanOrEqualTo(740);
            (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        }
    }

    [Fact]
    public async Task Where_the_server_does_not_answer_it_says_what_the_mark_knows()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors/zhipu");
        await visitor.Page.RouteAsync($"**/{Source}/17", route => route.AbortAsync());
        await Mark(visitor, $"{Source}#p17").HoverAsync();
        await Expect(visitor.Page.Locator(".lens-box")).ToContainTextAsync("Colin");
    }

    [Fact]
    public async Task Without_a_script_a_mark_shows_its_name_and_leads_to_the_paragraph()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/vendors/zhipu");
        var mark = Mark(visitor, $"{Source}#p17");
        (await CardAsync(mark)).ShouldBe("none");
        await mark.FocusAsync();
        var card = await CardAsync(mark);
        card.ShouldContain("Paragraph 17");
        card.ShouldContain("Colin");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/{Source}#p17");
        await Expect(visitor.Page.Locator("#p17")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Whoever_has_the_texts_reads_the_paragraph_in_it_with_the_figure_marked()
    {
        using var seeds = new SampleSeeds();
        await using var app = new WithTexts { SeedsFolder = seeds.Folder, Articles = seeds.Articles };
        app.UseKestrel(0);
        app.StartServer();
        await using var visitor = await chromium.VisitorAsync(address: app.ClientOptions.BaseAddress.ToString().TrimEnd('/'));
        await visitor.GoAsync("/en/vendors/alpha");
        await Mark(visitor, "sources/paper#p4").HoverAsync();
        await Expect(visitor.Page.Locator(".lens-box .paragraph-text")).ToHaveTextAsync("支出達 80億元。");
        await Expect(visitor.Page.Locator(".lens-box mark")).ToHaveTextAsync("80億元");
    }

    [Fact]
    public async Task The_strip_stays_in_sight_and_lights_the_paragraph_that_one_reads()
    {
        await using var visitor = await chromium.VisitorAsync(
            new() { ViewportSize = new() { Width = 1280, Height = 700 }, ReducedMotion = ReducedMotion.Reduce });
        await visitor.GoAsync("/en/sources/no-king-of-ai");
        var tick = visitor.Page.Locator(".strip-wide a[href$='#p45']");
        await Expect(tick).Not.ToHaveClassAsync(new Regex("here"));
        await tick.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/sources/no-king-of-ai#p45");
        await Expect(tick).ToHaveClassAsync(new Regex("here"));
        await Expect(tick).ToBeInViewportAsync();
        await Expect(visitor.Page.Locator(".strip-wide a[href$='#p1']")).Not.ToHaveClassAsync(new Regex("here"));
        var (strip, paragraph) = ((await visitor.Page.Locator(".strip-nav").BoundingBoxAsync())!,
            (await visitor.Page.Locator("#p45").BoundingBoxAsync())!);
        paragraph.Y.ShouldBeGreaterThanOrEqualTo(strip.Y + strip.Height);
    }

    private static ILocator Mark(Visitor visitor, string href) => visitor.Page.Locator($".cite > a[href='{href}']").First;

    /// <summary>What the page's own marks say: FM 15 is one paragraph, FM 15–17 are three.</summary>
    private static async Task<IReadOnlyList<int>> OthersAsync(Visitor visitor, int but)
    {
        var marks = await visitor.Page.Locator($".cite > a[href^='{Source}#']").AllTextContentsAsync();
        return
        [
            .. marks.Select(mark => mark[3..].Split('–').Select(int.Parse).ToList())
                .SelectMany(ends => Enumerable.Range(ends[0], ends[^1] - ends[0] + 1))
                .Where(number => number != but)
                .Distinct()
                .Order(),
        ];
    }

    private static async Task<IReadOnlyList<int>> TicksAsync(ILocator lens, string css) =>
        await lens.Locator($".strip a.{css}")
            .EvaluateAllAsync<int[]>("ticks => ticks.map(tick => Number(tick.getAttribute('href').split('#p')[1]))");

    private static Task<string> CardAsync(ILocator mark) => mark.EvaluateAsync<string>("mark => getComputedStyle(mark, '::after').content");

    private sealed class WithTexts : LandscapeApp
    {
        public required string Articles { get; init; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Sources:Folder", Articles);
        }
    }
}
