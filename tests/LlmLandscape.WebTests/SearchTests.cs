using System.Net;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>Search over the shipped seeds: what readers type, in either language, leads to what they mean.</summary>
[Collection(nameof(Site))]
public sealed class SearchTests(Site site)
{
    private static readonly string[] Nasty =
    [
        "\"", "\"\"", "'", "*", "a*", "^a", "a AND", "AND", "OR NOT", "NEAR(a b, 5)", "names : a", "{names} : a", "a\"b", "(", ")", "((",
        "-", "--", "a-b", "+", ";", "%", "_", "\\", "\0", "\u200b",
        "😀", "\ufffd", "𠮷", "価格", "한국", "ｄｏｕｂａｏ", "<script>alert(1)</script>", "'; drop table search; --", "...", "a\tb", "１２３",
    ];

    [Theory]
    [InlineData("价格战", "strategies/price-war")]
    [InlineData("價格戰", "strategies/price-war")]
    [InlineData("price war", "strategies/price-war")]
    [InlineData("PRICE-WAR", "strategies/price-war")]
    [InlineData("降价", "metrics/price-cut")]
    [InlineData("豆包", "models/doubao")]
    [InlineData("Doubao", "models/doubao")]
    [InlineData("ｄｏｕｂａｏ", "models/doubao")]
    [InlineData("字节", "vendors/bytedance")]
    [InlineData("字節跳動", "vendors/bytedance")]
    [InlineData("byte dance", "vendors/bytedance")]
    [InlineData("deepseek", "vendors/deepseek")]
    [InlineData("gpt-4.1", "releases/openai/gpt-4.1")]
    [InlineData("百万级上下文", "releases?capability=context-1m")]
    [InlineData("開源", "strategies/open-source")]
    public async Task What_is_called_so_comes_first_in_either_language(string typed, string first)
    {
        foreach (var language in new[] { "en", "zh" })
            (await ResultsAsync(language, typed))[0].ShouldBe(first, $"{language} {typed}");
    }

    [Theory]
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
    [InlineData("deepseak price", "DeepSeek price", "vendors/deepseek")]
    public async Task A_misspelling_is_answered_by_what_may_be_meant(string typed, string meant, string found)
    {
        var page = await PageAsync("zh", typed);
        var link = page.QuerySelector(".meant a")!;
        link.TextContent.ShouldBe(meant);
        Results(await site.PageAsync($"/zh/{link.GetAttribute("href")}&kind=vendor")).ShouldContain(found);
    }

    [Fact]
    public async Task Names_come_before_titles_and_titles_before_texts()
    {
        var kinds = (await site.JsonAsync("/api/v1/search?limit=1000&q=price"))["items"]!.AsArray()
            .Select(item => item!["kind"]!.GetValue<string>()).ToList();
        kinds.TakeWhile(kind => kind is "strategy" or "metric").Count().ShouldBeGreaterThanOrEqualTo(3);
        var titled = (await site.PageAsync("/en/search?q=price")).QuerySelectorAll(".result")
            .Select(result => result.QuerySelector("h2 mark") is not null).ToList();
        titled.SkipWhile(title => title).ShouldAllBe(title => !title);
    }

    [Fact]
    public async Task Words_are_marked_and_facts_are_cited()
    {
        var page = await site.PageAsync("/en/search?q=doubao+token&kind=observation&kind=statement");
        var results = page.QuerySelectorAll(".result").ToList();
        results.Count.ShouldBeGreaterThan(3);
        foreach (var result in results)
        {
            result.QuerySelectorAll(".cite").ShouldNotBeEmpty();
            result.QuerySelectorAll("mark").Select(mark => mark.TextContent)
                .ShouldContain(mark => mark.StartsWith("token", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_spelling_that_the_page_does_not_show_is_named_beside()
    {
        var first = (await PageAsync("en", "豆包")).QuerySelector(".result h2")!;
        first.QuerySelector("a")!.TextContent.ShouldBe("Doubao");
        first.QuerySelector(".beside mark")!.TextContent.ShouldBe("豆包");
    }

    [Fact]
    public async Task A_count_beside_a_kind_is_what_its_link_finds_and_kinds_add_up()
    {
        var page = await PageAsync("en", "deepseek");
        var links = page.QuerySelectorAll(".facet-value").ToList();
        links.Count.ShouldBeGreaterThan(4);
        foreach (var link in links)
            (await site.PageAsync("/en/" + link.GetAttribute("href"))).QuerySelector(".list-head p")!.TextContent.Split(' ')[0]
                .ShouldBe(link.QuerySelector(".count")!.TextContent);
        links.Sum(link => int.Parse(link.QuerySelector(".count")!.TextContent, null)).ShouldBe(await TotalAsync("deepseek"));
    }

    [Fact]
    public async Task The_pages_of_a_long_list_hold_each_result_once()
    {
        List<string> read = [];
        for (var next = "search?q=deepseek"; next is not null;)
        {
            var page = await site.PageAsync($"/en/{next}");
            read.AddRange(Results(page));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        read.Count.ShouldBe(await TotalAsync("deepseek"));
        read.ShouldBeUnique();
        await site.PageAsync("/en/search?q=deepseek&page=99", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_API_walks_the_same_list_and_gives_it_as_a_table()
    {
        List<string> walked = [];
        for (var next = "/api/v1/search?q=deepseek&kind=event&kind=source&limit=3"; next is not null;)
        {
            var page = await site.JsonAsync(next);
            walked.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            next = page["next"]?.GetValue<string>();
        }

        using var table = await site.GetAsync("/api/v1/search.csv?q=deepseek&kind=event&kind=source");
        table.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        using var csv = new CsvHelper.CsvReader(
            new StringReader(await table.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            System.Globalization.CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<string> rows = [];
        while (csv.Read()) rows.Add(csv.GetField("id")!);
        walked.Count.ShouldBeGreaterThan(6);
        rows.ShouldBe(walked);
    }

    [Fact]
    public async Task Nothing_that_is_typed_breaks_the_search()
    {
        foreach (var typed in Nasty)
        {
            var page = await PageAsync("en", typed);
            page.QuerySelector("main .search-box input")!.GetAttribute("value").ShouldNotBeNull();
            page.QuerySelectorAll("main script").ShouldBeEmpty();
            await site.JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(typed)}");
            await site.JsonAsync($"/api/v1/suggestions?q={Uri.EscapeDataString(typed)}");
        }
    }

    [Fact]
    public async Task Without_words_the_page_says_what_can_be_found()
    {
        foreach (var address in new[] { "/en/search", "/en/search?q=", "/en/search?q=%20" })
            (await site.PageAsync(address)).QuerySelectorAll(".to-find a").Length.ShouldBe(7);
        var nothing = await PageAsync("en", "zzzzqqqq");
        nothing.QuerySelector("main [role=status]")!.TextContent.ShouldBe("Nothing found for “zzzzqqqq”");
        nothing.QuerySelectorAll(".result, .meant").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh", "字", "/zh/vendors/bytedance")]
    [InlineData("en", "dou", "/en/models/doubao")]
    [InlineData("en", "gpt4", "/en/models/gpt-4")]
    [InlineData("zh", "price w", "/zh/strategies/price-war")]
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

    [Theory]
    [InlineData("/en/")]
    [InlineData("/zh/vendors/bytedance")]
    [InlineData("/en/metrics/users")]
    public async Task Every_page_has_a_box_that_is_a_form_to_the_search_page(string address)
    {
        var form = (await site.PageAsync(address)).QuerySelector("header search form")!;
        form.GetAttribute("action").ShouldBe("search");
        form.GetAttribute("method").ShouldBe("get");
        form.QuerySelector("input[type=search]")!.GetAttribute("name").ShouldBe("q");
        form.QuerySelector("label")!.TextContent.ShouldNotBeNullOrWhiteSpace();
    }

    private Task<IDocument> PageAsync(string language, string typed) =>
        site.PageAsync($"/{language}/search?q={Uri.EscapeDataString(typed)}");

    private async Task<List<string>> ResultsAsync(string language, string typed) => Results(await PageAsync(language, typed));

    private static List<string> Results(IDocument page) =>
        [.. page.QuerySelectorAll(".result h2 a").Select(link => link.GetAttribute("href")!)];

    private async Task<int> TotalAsync(string typed) => (await site.JsonAsync($"/api/v1/search?q={typed}"))["total"]!.GetValue<int>();

    [Fact]
    public async Task Vendors_alone_are_suggested_by_their_models_names_too_and_without_those_that_are_left_out()
    {
        const string Vendors = "/zh/api/v1/suggestions?kind=vendor&q=";
        (await site.JsonAsync(Vendors + "doubao"))["items"]!.AsArray()
            .Select(item => $"{item!["kind"]} {item["name"]} {item["spelling"]} {item["address"]}")
            .ShouldBe(["vendor 字节跳动 Doubao /zh/vendors/bytedance"]);
        var all = (await site.JsonAsync(Vendors + "m"))["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).ToList();
        var others = (await site.JsonAsync($"{Vendors}m&without={all[0]}&without={all[2]}"))["items"]!.AsArray()
            .Select(item => item!["id"]!.GetValue<string>()).ToList();
        others.ShouldNotContain(all[0]);
        others.ShouldNotContain(all[2]);
        others.ShouldContain(all[1]);
        (await site.JsonAsync("/en/api/v1/suggestions?q=openai&without=openai"))["items"]!.AsArray()
            .ShouldNotContain(item => item!["address"]!.GetValue<string>() == "/en/vendors/openai");
        await site.JsonAsync(Vendors + "m&without=nobody", System.Net.HttpStatusCode.BadRequest);
    }

    private async Task<List<string>> SuggestionsAsync(string language, string typed) =>
        [.. (await site.JsonAsync($"/{language}/api/v1/suggestions?q={Uri.EscapeDataString(typed)}"))["items"]!.AsArray()
            .Select(item => item!["address"]!.GetValue<string>())];
}
