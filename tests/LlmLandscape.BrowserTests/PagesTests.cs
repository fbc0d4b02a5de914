using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

[Collection(nameof(Chromium))]
public sealed class PagesTests(Chromium chromium)
{
    private static readonly string[] Pages =
        [
            "", "vendors", "vendors?view=cards", "vendors?strategy=agent&strategy=traffic-buying&match=all", "vendors/bytedance",
            "strategies", "strategies/open-source", "models", "models/doubao", "vendors?strategy=model-sales&tick=openai&tick=deepseek",
            "disputes?kind=attribution",
            "sources", "sources/five-foundation-models", "sources/free-wave/14", "homogenization", "about",
            "topics", "topics/money", "topics/price", "embed/topics/money",
            "metrics", "metrics/users",
            "facts/doubao-tokens-may-2024-fm", "disputes", "market", "changes",
            "timeline?lane=kind&from=2025-03&to=2025-03", "timeline", "compare", "compare?v=bytedance&v=moonshot&v=alibaba&v=deepseek",
            "search?q=doubao%20token&kind=statement", "search?q=deepseak", "embed/timeline?vendor=alibaba",
            "embed/compare?v=deepseek&v=alibaba", "embed/metrics/users",
            "homogenization/data?pair=openai&pair=deepseek", "methods", "models?by=both&by=records",
            "models/deepseek-r1", "releases/google/gemini-2.5-pro",
            "embed/homogenization/data?chart=ladder",
        ];

    /// <summary>Half of all looks, chosen so that every language meets every theme and every width, and every theme every width.</summary>
    public static TheoryData<string, ColorScheme, int> Looks => new()
    {
        { "en", ColorScheme.Light, 1280 },
        { "en", ColorScheme.Dark, 360 },
        { "zh", ColorScheme.Dark, 1280 },
        { "zh", ColorScheme.Light, 360 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_nothing_complains_nothing_overflows_nothing_leaves_the_machine_and_nothing_is_Blazors(
        string language, ColorScheme scheme, int width)
    {
        await using var visitor =
            await chromium.VisitorAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        List<string> faults = [];
        foreach (var page in Pages)
        {
            await visitor.GoAsync($"/{language}/{page}");
            faults.AddRange((await Axe.FindAsync(visitor.Page)).Select(found => $"{page}: {found}"));
            var over = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (over > 0) faults.Add($"{page}: {over} px wider than the window");
        }

        faults.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
        visitor.Requests.ShouldAllBe(url => url.StartsWith(chromium.Address) || url.StartsWith("data:"));
        visitor.Requests.ShouldNotContain(url => url.Contains("_framework") || url.Contains("_blazor") || url.Contains("_content"));
        visitor.Circuits.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/en/vendors?strategy=price-war&view=cards", "/zh/vendors?strategy=price-war&view=cards")]
    [InlineData("/zh/sources/free-wave", "/en/sources/free-wave")]
    public async Task The_language_switch_keeps_the_page(string from, string to)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync(from);
        await visitor.Page.Locator("[data-language]").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + to);

        await visitor.GoAsync("/");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + to[..4]);
    }

    [Fact]
    public async Task A_citation_leads_to_its_paragraph_which_is_marked()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await visitor.GoAsync("/en/models/kimi");
        await visitor.Page.Locator(".cite a[href='sources/no-king-of-ai#p41']").First.ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/sources/no-king-of-ai#p41");
        var paragraph = visitor.Page.Locator("#p41");
        (await paragraph.EvaluateAsync<bool>("paragraph => paragraph.matches(':target')")).ShouldBeTrue();
        await Expect(paragraph).ToBeInViewportAsync();

        // With the article's text beside them, which this reader does not have, the facts keep the width of the text.
        await paragraph.EvaluateAsync("""
            paragraph => {
              paragraph.parentElement.classList.add('with-text');
              paragraph.firstElementChild.insertAdjacentHTML('afterend', '<p class="paragraph-text">文</p>');
            }
            """);
        (await paragraph.Locator("> div").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(240);

        // Where there is room, they stand side by side.
        await visitor.Page.SetViewportSizeAsync(1280, 900);
        var (text, facts) = ((await paragraph.Locator(".paragraph-text").BoundingBoxAsync())!,
            (await paragraph.Locator("> div").BoundingBoxAsync())!);
        (text.X + text.Width).ShouldBeLessThanOrEqualTo(facts.X);
        facts.Y.ShouldBe(text.Y, 8);
        facts.Width.ShouldBeGreaterThan(text.Width);
    }

    [Fact]
    public async Task A_filter_is_a_link_that_works_without_a_script()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/vendors");
        await visitor.Page.Locator(".facet-value", new() { HasText = "Selling the model" }).ClickAsync();
        await visitor.Page.Locator(".facet-value", new() { HasText = "Open source" }).First.ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?strategy=model-sales&strategy=open-source");
        await Expect(visitor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(10);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "all of them" }).ClickAsync();
        await Expect(visitor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_theme_goes_round_says_what_it_is_and_stays_from_page_to_page()
    {
        await using var visitor = await chromium.VisitorAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.GoAsync("/en/");
        var root = visitor.Page.Locator("html");
        var theme = visitor.Page.Locator("[data-theme-switch]");
        await Expect(theme).ToHaveAccessibleNameAsync("Theme: as the system has it");
        await Expect(root).ToHaveAttributeAsync("data-bs-theme", "dark");
        await theme.ClickAsync();
        await Expect(theme).ToHaveAccessibleNameAsync("Theme: light");
        await Expect(root).ToHaveAttributeAsync("data-bs-theme", "light");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sources" }).First.ClickAsync();
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("sources");
        await Expect(root).ToHaveAttributeAsync("data-bs-theme", "light");
        await Expect(theme).ToHaveAccessibleNameAsync("Theme: light");
        await visitor.Page.ReloadAsync();
        await Expect(root).ToHaveAttributeAsync("data-bs-theme", "light");

        await theme.ClickAsync();
        await Expect(theme).ToHaveAccessibleNameAsync("Theme: dark");
        await theme.ClickAsync();
        await Expect(theme).ToHaveAccessibleNameAsync("Theme: as the system has it");
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(root).ToHaveAttributeAsync("data-bs-theme", "light");
    }

    [Fact]
    public async Task The_head_of_a_long_table_stays_in_sight_and_covers_no_row_that_a_link_leads_to()
    {
        await using var visitor = await chromium.VisitorAsync(
            new() { ViewportSize = new() { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        await visitor.GoAsync("/en/models#manus");
        await Expect(visitor.Page.Locator("#manus")).ToBeInViewportAsync();
        var (head, row) =
            (await visitor.Page.Locator("thead th").First.BoundingBoxAsync(), await visitor.Page.Locator("#manus").BoundingBoxAsync());
        head!.Y.ShouldBeInRange(-1, 1);
        row!.Y.ShouldBeGreaterThanOrEqualTo(head.Y + head.Height - 1);
    }

    [Fact]
    public async Task A_printed_page_keeps_its_marks_and_lists_what_they_stand_for()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors/zhipu");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visitor.Page.Locator(".site-footer li", new() { HasText = "FM" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".site-header nav")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".crumbs")).ToBeHiddenAsync();
        (await CardAsync(visitor.Page.Locator(".cite > a").First)).ShouldBe("inline \"]\"");
    }

    [Fact]
    public async Task The_keyboard_reaches_every_link_and_the_focus_is_seen()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors/xai");
        Task<int> ReachableAsync() => visitor.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], button:not([hidden]), input, select, summary, [tabindex=\"0\"]')]"
            + ".filter(e => e.checkVisibility()).length");
        HashSet<string> reached = [];
        for (var press = await ReachableAsync() + 3; press >= 0; press--)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var (at, seen) = await FocusAsync(visitor.Page);
            if (at.Length > 0) reached.Add(at);
            if (at.Length > 0) seen.ShouldBeTrue(at);
        }

        reached.Count.ShouldBe(await ReachableAsync(), "counted at the end: a script may still have been on its way at the beginning");
    }

    [Fact]
    public async Task Tab_first_offers_to_skip_to_the_content()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.Locator(".skip-link")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors#content");
    }

    /// <summary>How a mark's card is displayed, and what it says.</summary>
    private static Task<string> CardAsync(ILocator mark) =>
        mark.EvaluateAsync<string>("e => { const card = getComputedStyle(e, '::after'); return card.display + ' ' + card.content; }");

    /// <summary>Which element has the focus (its place among all), and whether an outline shows it.</summary>
    private static async Task<(string At, bool Seen)> FocusAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<string>("""
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body) return '|';
              e.reachedAs ??= window.reachedSoFar = (window.reachedSoFar ?? 0) + 1; // its place would change when a script adds something
              return e.reachedAs + '|' + (getComputedStyle(e).outlineStyle !== 'none');
            })()
            """);
        var parts = focus.Split('|');
        return (parts[0], parts[1] == "true");
    }
}
