using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>Drawings as a browser lays them out: what no guess of a word's width can promise.</summary>
[Collection(nameof(Chromium))]
public sealed class DrawingsTests(Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "/", "/strategies", "/topics/money", "/topics/price", "/topics/reach", "/topics/performance", "/metrics/daily-tokens",
        "/homogenization", "/homogenization/data", "/homogenization/data?vendor=openai", "/compare?v=deepseek&v=openai",
        "/compare?v=deepseek&v=openai&v=alibaba&v=bytedance", "/vendors/bytedance", "/timeline",
    ];

    /// <summary>
    /// What is wrong with the words of the drawings that are seen: words over words, words outside of their figure, words too small.
    /// Of a word counts what its letters cover, turned as it is.
    /// </summary>
    private const string Faults = """
        () => {
          const faults = [];
          const apart = (a, b) => [[a, b], [b, a]].some(([one, other]) => one.some(([x, y], i) => {
            const [u, v] = one[(i + 1) % 4];
            const along = corners => corners.map(([p, q]) => p * (y - v) + q * (u - x));
            return Math.max(...along(one)) <= Math.min(...along(other)) || Math.max(...along(other)) <= Math.min(...along(one));
          }));
          for (const drawing of document.querySelectorAll('figure.chart svg, svg.spark')) {
            if (drawing.parentElement.closest('svg') || drawing.classList.contains('mark-glyph')) continue;
            const frame = drawing.getBoundingClientRect();
            if (!frame.width || !frame.height) continue;
            const figure = (drawing.closest('.scroll') ?? drawing.closest('figure') ?? drawing).getBoundingClientRect();
            const isScrolled = drawing.closest('.scroll') !== null;
            const name = drawing.closest('figure')?.id ?? 'spark';
            const words = [...drawing.querySelectorAll('text')].filter(x => x.textContent.trim() && x.getClientRects().length).map(x => {
              const [box, at] = [x.getBBox(), x.getScreenCTM()];
              const size = parseFloat(getComputedStyle(x).fontSize) * Math.hypot(at.a, at.b);
              const [left, right, top, bottom] =
                [box.x + 0.5, box.x + box.width - 0.5, box.y + 0.18 * box.height, box.y + 0.84 * box.height];
              const corners = [[left, top], [right, top], [right, bottom], [left, bottom]]
                .map(([p, q]) => [at.a * p + at.c * q + at.e, at.b * p + at.d * q + at.f]);
              return { said: x.textContent.trim(), size, corners };
            });
            words.forEach((one, i) => {
              if (one.size < 10.9) faults.push(`${name}: ${one.said} is ${one.size.toFixed(1)} px`);
              const isOut = one.corners.some(([x, y]) => y < frame.top - 1 || y > frame.bottom + 1
                || (isScrolled ? x < frame.left - 2 || x > frame.right + 2 : x < figure.left - 2 || x > figure.right + 2));
              if (isOut) faults.push(`${name}: ${one.said} is outside`);
              for (const other of words.slice(i + 1))
                if (!apart(one.corners, other.corners)) faults.push(`${name}: ${one.said} × ${other.said}`);
            });
          }
          return faults;
        }
        """;

    [Theory]
    [InlineData(1440)]
    [InlineData(1280)]
    [InlineData(1024)]
    [InlineData(768)]
    [InlineData(600)]
    [InlineData(500)]
    [InlineData(360)]
    public async Task No_words_of_a_drawing_meet_leave_it_or_are_too_small(int width)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        List<string> faults = [];
        foreach (var page in ((string[])["en", "zh"]).SelectMany(language => Pages.Select(page => $"/{language}{page}")))
        {
            await visitor.GoAsync(page);
            var found = await visitor.Page.EvaluateAsync<string[]>(Faults);
            faults.AddRange(found.Select(fault => $"{page}: {fault}"));
            (await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"))
                .ShouldBeLessThanOrEqualTo(width, page);
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_pointed_at_is_inked_in_every_drawing_and_the_others_are_pale()
    {
        await using var visitor = await chromium.VisitorAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        await visitor.GoAsync("/en/homogenization/data");
        var price = visitor.Page.Locator("#prices a[data-who=openai]").First;
        await price.HoverAsync();
        await OpacityAsync(visitor, "#prices a[data-who=openai]", "1");
        await OpacityAsync(visitor, "#prices a[data-who=google]", "0.2");
        await OpacityAsync(visitor, "#matrix a[data-who=google]", "0.2");
        await OpacityAsync(visitor, "#likeness a[data-who~=openai]", "1");
        await visitor.Page.Locator("h1").HoverAsync();
        await OpacityAsync(visitor, "#prices a[data-who=google]", "1");

        // The same by keyboard.
        await visitor.Page.Locator("#matrix a[data-who=google]").First.FocusAsync();
        await OpacityAsync(visitor, "#matrix a[data-who=openai]", "0.2");
        await OpacityAsync(visitor, "#prices a[data-who=google]", "1");
        await visitor.Page.Locator("#bets .mark-legend a").First.FocusAsync();
        await OpacityAsync(visitor, "#matrix a[data-who=openai]", "1");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_script_one_vendor_is_inked_by_a_link_that_keeps_it_in_the_address()
    {
        await using var visitor = await chromium.VisitorAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync("/en/homogenization/data");
        await visitor.Page.Locator("#bets .mark-legend a", new() { HasText = "OpenAI" }).ClickAsync();
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/homogenization/data?vendor=openai#bets");
        await Assertions.Expect(visitor.Page.Locator("#bets figcaption b")).ToContainTextAsync("OpenAI");
        (await visitor.Page.Locator("#bets use").CountAsync()).ShouldBeGreaterThan(3);
        await Assertions.Expect(visitor.Page.Locator("#bets .mark-legend a[aria-current]")).ToHaveTextAsync("OpenAI");
    }

    private static Task OpacityAsync(Visitor visitor, string marks, string opacity) =>
        Assertions.Expect(visitor.Page.Locator(marks).First).ToHaveCSSAsync("opacity", opacity);
}
