using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>
/// The five questions that people come with: each is answered by a sentence and a drawing at most two clicks away from home, in both
/// languages, whether or not scripts run.
/// </summary>
[Collection(nameof(Chromium))]
public sealed class QuestionsTests(Chromium chromium)
{
    /// <summary>The way from home, the address it ends at, a part of the sentence, and what must be drawn there.</summary>
    public static TheoryData<string, string[], string, string, string> Questions => new()
    {
        // Who spends most?
        { "en", ["#questions ~ .questions a[href='topics/money']"], "/en/topics/money",
            "The most in one year (forecast) is ByteDance", LedgerBar },
        { "zh", ["#questions ~ .questions a[href='topics/money']"], "/zh/topics/money", "单年最高的是字节跳动（预计）", LedgerBar },
        // Who is open source, and who in a price war?
        { "en", [Choice("open-source"), Choice("price-war")], "/en/?strategy=open-source&strategy=price-war",
            "No vendor is shown to do both, open source and price war", "#bets a:has(circle)" },
        { "zh", [Choice("open-source"), Choice("price-war")], "/zh/?strategy=open-source&strategy=price-war", "开源", "#bets a:has(circle)" },
        // How do DeepSeek and OpenAI differ?
        { "en", [Nav("compare"), "main a[href*='v=deepseek'][href*='v=openai']"], "/en/compare?v=deepseek&v=openai",
            "Both bet on selling the model; DeepSeek alone on cost efficiency", "figure.fingerprint a" },
        { "zh", [Nav("compare"), "main a[href*='v=deepseek'][href*='v=openai']"], "/zh/compare?v=deepseek&v=openai",
            "DeepSeek", "figure.fingerprint a" },
        // What happened in February 2025?
        { "en", [Nav("timeline")], "/en/timeline", "February 2025", "figure a" },
        { "zh", [Nav("timeline")], "/zh/timeline", "2025 年 2 月", "figure a" },
        // Are they all the same?
        { "en", [Nav("homogenization")], "/en/homogenization", "Near the top, yes", "figure a" },
        { "zh", [Nav("homogenization")], "/zh/homogenization", "最前面几家，差不多", "figure a" },
    };

    private const string LedgerBar = "figure a:has(rect, path)";

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Is_answered_by_a_sentence_and_a_drawing(
        string language, string[] clicks, string address, string sentence, string mark)
    {
        clicks.Length.ShouldBeLessThanOrEqualTo(2);
        foreach (var scripts in (bool[])[true, false])
        {
            await using var visitor = await chromium.VisitorAsync(
                new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 } });
            await visitor.GoAsync($"/{language}/");
            foreach (var click in clicks) await visitor.Page.Locator(click).First.ClickAsync();
            await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(
                "^" + System.Text.RegularExpressions.Regex.Escape(chromium.Address + address)));
            await Expect(visitor.Page.Locator("main")).ToContainTextAsync(sentence);
            await Expect(visitor.Page.Locator(mark).First).ToBeVisibleAsync();
            visitor.Complaints.ShouldBeEmpty();
        }
    }

    private static string Nav(string page) => $"header nav a[href='{page}']";

    private static string Choice(string strategy) => $"#bets svg.chart-full a[href*='strategy={strategy}']";
}
