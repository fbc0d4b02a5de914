using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>What readers type, in either language, leads to what the shipped seeds mean by it.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
[Collection(nameof(Site))]
public sealed class ShippedSearchTests(Site site)
{
    [Theory]
    [InlineData("价格战", "topics/price")]
    [InlineData("價格戰", "topics/price")]
    [InlineData("price war", "topics/price")]
    [InlineData("PRICE-WAR", "topics/price")]
    [InlineData("降价", "metrics/price-cut")]
    [InlineData("豆包", "models/doubao")]
    [InlineData("Doubao", "models/doubao")]
    [InlineData("ｄｏｕｂａｏ", "models/doubao")]
    [InlineData("字节", "vendors/bytedance")]
    [InlineData("字節跳動", "vendors/bytedance")]
    [InlineData("byte dance", "vendors/bytedance")]
    [InlineData("deepseek", "vendors/deepseek")]
    [InlineData("gpt-4.1", "releases/openai/gpt-4.1")]
    [InlineData("百万级上下文", "models?capability=context-1m")]
    [InlineData("開源", "strategies/open-source")]
    public async Task What_is_called_so_comes_first_in_either_language(string typed, string first)
    {
        foreach (var language in new[] { "en", "zh" })
            (await ResultsAsync(language, typed))[0].ShouldBe(first, $"{language} {typed}");
    }

    [Theory]
    [InlineData("capex", "topics/money")]
    [InlineData("烧钱", "topics/money")]
    [InlineData("燒錢", "topics/money")]
    [InlineData("who spends most", "topics/money")]
    [InlineData("Who spends most?", "topics/money")]
    [InlineData("谁花钱最多", "topics/money")]
    [InlineData("投入", "topics/money")]
    [InlineData("prices", "topics/price")]
    [InlineData("users", "topics/reach")]
    [InlineData("用户", "topics/reach")]
    [InlineData("benchmark", "topics/performance")]
    [InlineData("跑分", "topics/performance")]
    public async Task A_question_leads_to_its_topic_first_among_results_and_suggestions(string typed, string topic)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            (await ResultsAsync(language, typed))[0].ShouldBe(topic, $"{language} {typed}");
            (await SuggestionsAsync(language, typed))[0].ShouldBe($"/{language}/{topic}", $"{language} {typed}");
        }
    }

    [Theory]
    [InlineData("capex", "metrics/capex")]
    [InlineData("capex", "metrics/ai-capex")]
    [InlineData("日活", "metrics/daily-active-users")]
    [InlineData("价格战", "strategies/price-war")]
    [InlineData("降价", "strategies/price-war")]
    [InlineData("price cut", "strategies/price-war")]
    [InlineData("豆包发布", "facts/doubao-model-launched-fm")]
    [InlineData("发布 doubao", "facts/doubao-model-launched-fm")]
    [InlineData("doubao token", "facts/doubao-tokens-may-2024-fm")]
    [InlineData("豆包 token", "facts/doubao-tokens-may-2024-fm")]
    [InlineData("免", "strategies/free-tier")]
    [InlineData("Colin", "sources/five-foundation-models")]
    [InlineData("成本", "homogenization#cost")]
    [InlineData("Doubao", "vendors/bytedance")]
    public async Task What_has_to_do_with_it_is_found_too(string typed, string address)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var all = (await site.JsonAsync($"/{language}/api/v1/search?limit=1000&q={Uri.EscapeDataString(typed)}"))["items"]!.AsArray();
            all.Select(item => item!["address"]!.GetValue<string>()).ShouldContain($"/{language}/{address}", typed);
        }
    }

    [Theory]
    [InlineData("deepseak", "DeepSeek", "vendors/deepseek")]
    [InlineData("字节跳功", "字节跳动", "vendors/bytedance")]
    [InlineData("deepseak licensing", "DeepSeek licensing", "vendors/deepseek")]
    public async Task A_misspelling_is_answered_by_what_may_be_meant(string typed, string meant, string found)
    {
        var page = await PageAsync("zh", typed);
        var link = page.QuerySelector(".meant a")!;
        link.TextContent.ShouldBe(meant);
        Results(await site.PageAsync($"/zh/{link.GetAttribute("href")}&kind=vendor")).ShouldContain(found);
    }

    [Theory]
    [InlineData("zh", "字", "/zh/vendors/bytedance")]
    [InlineData("en", "dou", "/en/models/doubao")]
    [InlineData("en", "gpt4", "/en/models/gpt-4")]
    [InlineData("zh", "price w", "/zh/topics/price")]
    [InlineData("en", "deepseak", "/en/vendors/deepseek")]
    public async Task Names_are_suggested_from_the_first_characters(string language, string typed, string first)
    {
        var suggestions = await SuggestionsAsync(language, typed);
        suggestions.Count.ShouldBeInRange(1, 8);
        suggestions[0].ShouldBe(first);
    }

    [Fact]
    public async Task A_suggestion_has_to_do_with_what_is_typed_and_does_not_only_mention_it()
    {
        var suggestions = await SuggestionsAsync("en", "豆包");
        suggestions.ShouldContain("/en/vendors/bytedance", "its maker");
        suggestions.ShouldNotContain("/en/vendors/baidu", "compared with it");
    }

    [Fact]
    public async Task Vendors_alone_are_suggested_by_their_models_names_too()
    {
        const string Vendors = "/zh/api/v1/suggestions?kind=vendor&q=";
        (await site.JsonAsync(Vendors + "doubao"))["items"]!.AsArray()
            .Select(item => $"{item!["kind"]} {item["name"]} {item["spelling"]} {item["address"]}")
            .ShouldBe(["vendor 字节跳动 Doubao /zh/vendors/bytedance"]);
    }

    private Task<IDocument> PageAsync(string language, string typed) =>
        site.PageAsync($"/{language}/search?q={Uri.EscapeDataString(typed)}");

    private async Task<List<string>> ResultsAsync(string language, string typed) => Results(await PageAsync(language, typed));

    private static List<string> Results(IDocument page) =>
        [.. page.QuerySelectorAll(".result h2 a").Select(link => link.GetAttribute("href")!)];

    private async Task<List<string>> SuggestionsAsync(string language, string typed) =>
        [.. (await site.JsonAsync($"/{language}/api/v1/suggestions?q={Uri.EscapeDataString(typed)}"))["items"]!.AsArray()
            .Select(item => item!["address"]!.GetValue<string>())];
}
