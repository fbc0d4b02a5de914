using System.Net;
using AngleSharp.Dom;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>What readers type, in either language, leads to what they mean.</summary>
[Collection(nameof(SampleSite))]
public sealed class SearchTests(SampleSite site)
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
    [InlineData("支出", "metrics/spending")]
    [InlineData("豆子", "models/alpha-one")]
    [InlineData("Alpha One", "models/alpha-one")]
    [InlineData("ａｌｐｈａ　ｏｎｅ", "models/alpha-one")]
    [InlineData("阿尔", "vendors/alpha")]
    [InlineData("阿爾法", "vendors/alpha")]
    [InlineData("beta", "vendors/beta")]
    [InlineData("one 1", "releases/alpha/one-1")]
    [InlineData("百万级上下文", "models?capability=context-1m")]
    [InlineData("開源", "strategies/open-source")]
    public async Task What_is_called_so_comes_first_in_either_language(string typed, string first)
    {
        foreach (var language in new[] { "en", "zh" })
            (await ResultsAsync(language, typed))[0].ShouldBe(first, $"{language} {typed}");
    }

    [Theory]
    [InlineData("降价", "strategies/price-war")]
    [InlineData("price cut", "strategies/price-war")]
    [InlineData("发布 alpha", "facts/alpha-one-released")]
    [InlineData("花", "metrics/spending")]
    [InlineData("Somebody", "sources/paper")]
    [InlineData("成本", "homogenization#cost")]
    [InlineData("豆子", "vendors/alpha")]
    [InlineData("2025-03", "facts/alpha-one-released")]
    [InlineData("2025-03-06", "facts/alpha-one-released")]
    [InlineData("March 2025", "facts/alpha-one-released")]
    [InlineData("2025年3月", "facts/alpha-one-released")]
    public async Task What_has_to_do_with_it_is_found_too(string typed, string address)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var all = (await site.JsonAsync($"/{language}/api/v1/search?limit=1000&q={Uri.EscapeDataString(typed)}"))["items"]!.AsArray();
            all.Select(item => item!["address"]!.GetValue<string>()).ShouldContain($"/{language}/{address}", typed);
        }
    }

    [Theory]
    [InlineData("alphq", "Alpha", "vendors/alpha")]
    [InlineData("价格占", "价格战", "strategies/price-war")]
    [InlineData("alphq price", "Alpha price", "vendors/alpha")]
    public async Task A_misspelling_is_answered_by_what_may_be_meant(string typed, string meant, string found)
    {
        var page = await PageAsync("zh", typed);
        var link = page.QuerySelector(".meant a")!;
        link.TextContent.ShouldBe(meant);
        Results(await site.PageAsync($"/zh/{link.GetAttribute("href")}")).ShouldContain(found);
    }

    [Fact]
    public async Task Names_come_before_titles_and_titles_before_texts()
    {
        var kinds = (await site.JsonAsync("/api/v1/search?limit=1000&q=price"))["items"]!.AsArray()
            .Select(item => item!["kind"]!.GetValue<string>()).ToList();
        kinds[0].ShouldBe("strategy", "the price war is called so, and the others only speak of prices");
        kinds[^1].ShouldBe("vendor", "only a text of its says so");
        var titled = (await site.PageAsync("/en/search?q=price")).QuerySelectorAll(".result")
            .Select(result => result.QuerySelector("h2 mark") is not null).ToList();
        titled.SkipWhile(title => title).ShouldAllBe(title => !title);
    }

    [Fact]
    public async Task Words_are_marked_and_facts_are_cited()
    {
        var page = await site.PageAsync("/en/search?q=cut+price");
        var results = page.QuerySelectorAll(".result").ToList();
        results.Count.ShouldBeGreaterThan(1);
        foreach (var result in results.Where(result => result.QuerySelector("a.plain") is not null))
        {
            result.QuerySelectorAll(".cite").ShouldNotBeEmpty();
            result.QuerySelectorAll("mark").Select(mark => mark.TextContent)
                .ShouldContain(mark => mark.StartsWith("price", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_spelling_that_the_page_does_not_show_is_named_beside()
    {
        var first = (await PageAsync("en", "豆子")).QuerySelector(".result h2")!;
        first.QuerySelector("a")!.TextContent.ShouldBe("Alpha One");
        first.QuerySelector(".beside mark")!.TextContent.ShouldBe("豆子");
    }

    [Fact]
    public async Task A_count_beside_a_kind_is_what_its_link_finds_and_kinds_add_up()
    {
        var page = await PageAsync("en", "alpha");
        var links = page.QuerySelectorAll(".facet-value").ToList();
        links.Count.ShouldBeGreaterThan(2);
        foreach (var link in links)
            (await site.PageAsync("/en/" + link.GetAttribute("href"))).QuerySelector(".list-head p")!.TextContent.Split(' ')[0]
                .ShouldBe(link.QuerySelector(".count")!.TextContent);
        links.Sum(link => int.Parse(link.QuerySelector(".count")!.TextContent, null)).ShouldBe(await TotalAsync("alpha"));
    }

    [Fact]
    public async Task The_pages_of_a_long_list_hold_each_result_once()
    {
        using var seeds = new SampleSeeds();
        seeds.AddVendors(40);
        using var large = Site.Over(seeds);
        List<string> read = [];
        for (var next = "search?q=price"; next is not null;)
        {
            var page = await large.PageAsync($"/en/{next}");
            read.AddRange(Results(page));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        read.Count.ShouldBe((await large.JsonAsync("/api/v1/search?q=price"))["total"]!.GetValue<int>());
        read.Count.ShouldBeGreaterThan(40);
        read.ShouldBeUnique();
        await large.PageAsync("/en/search?q=price&page=99", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_API_walks_the_same_list_and_gives_it_as_a_table()
    {
        List<string> walked = [];
        for (var next = "/api/v1/search?q=price&limit=2"; next is not null;)
        {
            var page = await site.JsonAsync(next);
            walked.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            next = page["next"]?.GetValue<string>();
        }

        using var table = await site.GetAsync("/api/v1/search.csv?q=price");
        table.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        using var csv = new CsvHelper.CsvReader(
            new StringReader(await table.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            System.Globalization.CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<string> rows = [];
        while (csv.Read()) rows.Add(csv.GetField("id")!);
        walked.Count.ShouldBeGreaterThan(4);
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
            (await site.PageAsync(address)).QuerySelectorAll(".to-find a").Length.ShouldBe(8);
        var nothing = await PageAsync("en", "zzzzqqqq");
        nothing.QuerySelector("main [role=status]")!.TextContent.ShouldBe("Nothing found for “zzzzqqqq”");
        nothing.QuerySelectorAll(".result, .meant").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh", "阿", "/zh/vendors/alpha")]
    [InlineData("en", "bet", "/en/vendors/beta")]
    [InlineData("en", "豆", "/en/models/alpha-one")]
    [InlineData("zh", "price w", "/zh/strategies/price-war")]
    [InlineData("en", "betq", "/en/vendors/beta")]
    public async Task Names_are_suggested_from_the_first_characters(string language, string typed, string first)
    {
        var suggestions = await SuggestionsAsync(language, typed);
        suggestions.Count.ShouldBeInRange(1, 8);
        suggestions[0].ShouldBe(first);
    }

    [Fact]
    public async Task Vendors_alone_are_suggested_by_their_models_names_too_and_without_those_that_are_left_out()
    {
        const string Vendors = "/zh/api/v1/suggestions?kind=vendor&q=";
        (await site.JsonAsync(Vendors + "orphan"))["items"]!.AsArray().ShouldBeEmpty("a model that has no maker suggests none");
        (await site.JsonAsync(Vendors + "豆子"))["items"]!.AsArray()
            .Select(item => $"{item!["kind"]} {item["name"]} {item["address"]}").ShouldBe(["vendor 阿尔法 /zh/vendors/alpha"]);
        (await site.JsonAsync(Vendors + "豆子&without=alpha"))["items"]!.AsArray().ShouldBeEmpty();
        (await site.JsonAsync(Vendors + "豆子&without=beta"))["items"]!.AsArray().Count.ShouldBe(1);
        (await site.JsonAsync("/en/api/v1/suggestions?q=beta&without=beta"))["items"]!.AsArray()
            .ShouldNotContain(item => item!["address"]!.GetValue<string>() == "/en/vendors/beta");
        await site.JsonAsync(Vendors + "m&without=nobody", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/zh/vendors/alpha")]
    [InlineData("/en/metrics/spending")]
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

    private async Task<List<string>> SuggestionsAsync(string language, string typed) =>
        [.. (await site.JsonAsync($"/{language}/api/v1/suggestions?q={Uri.EscapeDataString(typed)}"))["items"]!.AsArray()
            .Select(item => item!["address"]!.GetValue<string>())];
}
