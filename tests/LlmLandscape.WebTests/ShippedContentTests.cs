using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>
/// What the shipped seeds say, read off the articles by hand and found again on the pages. A change of the seeds may ask for a
/// change here and in the classes beside whose names begin with Shipped, and in no other.
/// </summary>
[Collection(nameof(Site))]
public sealed class ShippedContentTests(Site site)
{
    /// <summary>The columns of the table of models that records fill, but for the day.</summary>
    private static readonly string[] Recorded = ["Context", "Price in", "Price out", "Openness", "Epoch index"];

    /// <summary>Who opens models (NK p5 p26 p62, FW p14 p33, OB p43), who cuts prices (FM p17, OB p27 p40 p43).</summary>
    private static readonly string[] OpenSource = ["alibaba", "baidu", "deepseek", "meta", "minimax", "stepfun"];

    private static readonly string[] PriceWar = ["zhipu"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Vendors_are_filtered_by_strategy(string language)
    {
        (await Rows($"/{language}/vendors?strategy=open-source")).ShouldBe(OpenSource, ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=price-war")).ShouldBe(PriceWar, ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=any"))
            .ShouldBe(OpenSource.Union(PriceWar), ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=all"))
            .ShouldBe(OpenSource.Intersect(PriceWar), ignoreOrder: true);
    }

    [Fact]
    public async Task Two_vendors_are_at_home_nowhere_in_the_sources() =>
        (await Rows("/en/vendors?region=not-stated")).ShouldBe(["01-ai", "baichuan"], ignoreOrder: true);

    [Fact]
    public async Task A_view_without_vendors_says_so_and_offers_a_way_out()
    {
        var page = await site.PageAsync("/en/vendors?strategy=agent&strategy=traffic-buying&match=all");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("No vendor has all of this");
        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("vendors");
    }

    [Fact]
    public async Task A_profile_shows_what_the_sources_do_not_say()
    {
        var page = await site.PageAsync("/en/vendors/01-ai");
        page.QuerySelector("#silence")!.TextContent.ShouldBe(
            "The sources do not say where it is at home, whether it opens its models, which strategy it pursues or where it stands on any "
            + "of the dimensions, nor do they name a strength, a risk, a figure, a dated event or a model or app of its own.");
        page.QuerySelectorAll(".vendor .unknown").ShouldBeEmpty("once is enough");
        (await site.PageAsync("/en/vendors/bytedance")).QuerySelector("#silence")!.TextContent
            .ShouldBe("The sources do not say whether it opens its models.");
    }

    [Fact]
    public async Task Home_shows_the_dispute_over_the_greatest_sums() =>
        (await site.PageAsync("/en/")).QuerySelectorAll(".open-disputes h3 a").Select(link => link.GetAttribute("href"))
            .ShouldContain("disputes#ninety-and-seventy-billion");

    /// <summary>Read off the articles by hand: GLM-4-Plus has a price (FM p17), Manus a day (NK p11), Claude neither.</summary>
    [Fact]
    public async Task What_articles_say_of_release_and_price_stands_in_the_table_with_its_marks_or_is_not_stated()
    {
        var page = await site.PageAsync("/en/models");
        Cell(page, "glm-4-plus", "Price").QuerySelector("a.plain")!.TextContent.ShouldBe("¥5");
        Cell(page, "glm-4-plus", "Price").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0);
        Released(page, "manus").TextContent.ShouldContain("6 March 2025*");
        Released(page, "manus").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0);
        Released(page, "claude").QuerySelector(".unknown").ShouldNotBeNull();
        foreach (var column in Recorded)
            Cell(page, "claude", column).QuerySelector(".unknown").ShouldNotBeNull(column);
        foreach (var cell in page.QuerySelectorAll("table.list tbody td:not(:has(a))")) cell.TextContent.Trim().ShouldNotBeEmpty();
    }

    /// <summary>
    /// By the seeds: an editor ties Claude 3.5 Sonnet of the articles to the release of June 2024, GPT-4o to the first of two, o3-mini
    /// to a price list, DeepSeek-R1 to scores alone. Each is one row; the second GPT-4o is a row of records.
    /// </summary>
    [Theory]
    [InlineData("claude-3-5-sonnet", "20 June 2024", "200,000", "3.00", "15.00", "closed", "130.0", "releases/anthropic/")]
    [InlineData("gpt-4o", "13 May 2024", "128,000", "5.00", "15.00", "closed", "128.9", "releases/openai/gpt-4o-2024-05-13")]
    [InlineData("openai/gpt-4o-2024-08-06", "6 August 2024", "128,000", "2.50", "10.00", "closed", "129.3", "releases/openai/")]
    [InlineData("o3-mini", "20 December 2024", "–", "1.10", "4.40", "–", "141.6", "price-histories/openai/o3-mini")]
    [InlineData("deepseek-r1", "20 January 2025", "–", "–", "–", "–", "139.8", "models/deepseek-r1#scores")]
    public async Task A_model_of_the_articles_and_its_record_are_one_row(
        string id, string released, string context, string input, string output, string openness, string score, string record)
    {
        var page = await site.PageAsync("/en/models");
        Released(page, id).TextContent.ShouldContain(released);
        Released(page, id).QuerySelector(".cite a")!.GetAttribute("href")!.ShouldStartWith(record);
        Recorded.Select(column => Cell(page, id, column).TextContent.Trim().Replace("not stated", "", StringComparison.Ordinal))
            .ShouldBe([context, input, output, openness, score]);
        page.QuerySelectorAll("tr[id='anthropic/claude-3-5-sonnet-20240620'], tr[id='openai/gpt-4o-2024-05-13']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_models_page_says_what_records_know_and_not_that_nobody_does()
    {
        var identity = (await site.PageAsync("/en/models/deepseek-r1")).QuerySelector(".identity")!;
        identity.TextContent.ShouldContain("20 January 2025");
        identity.TextContent.ShouldContain("139.8");
        var silence = (await site.PageAsync("/en/models/deepseek-r1")).QuerySelector("#silence")!.ParentElement!.TextContent;
        silence.ShouldContain("What neither articles nor records say");
        silence.ShouldNotContain("When it came out.");
        silence.ShouldContain("What it costs its users.");
        var versions = (await site.PageAsync("/en/models/gpt-4o")).QuerySelector(".identity")!.TextContent;
        versions.ShouldContain("5 / 15");
        versions.ShouldContain("2.5 / 10");
    }

    /// <summary>
    /// Read off the articles by hand: the Step series handles four named modalities (FM p18), Kling films (FM p32), Gemini is called
    /// multimodal (OB p39).
    /// </summary>
    [Theory]
    [InlineData("three-dimensional", "step-series")]
    [InlineData("video", "kling", "step-series")]
    [InlineData("multimodal", "ernie-bot", "gemini", "stepfun-world-model")]
    [InlineData("audio", "doubao-realtime-voice")]
    public async Task Models_are_found_by_what_they_take_in_or_give_out(string modality, params string[] models)
    {
        (await Rows($"/en/models?by=articles&modality={modality}")).ShouldBe(models, ignoreOrder: true);
        var page = await site.PageAsync($"/en/models?by=articles&modality={modality}&modality=not-stated");
        foreach (var model in models) Cell(page, model, "Modalities").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0, model);
        Cell(page, "manus", "Modalities").QuerySelector(".unknown").ShouldNotBeNull();
        page.QuerySelectorAll("tr[id=claude]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_models_page_holds_everything_that_is_said_of_it()
    {
        var item = (await site.JsonAsync("/api/v1/models/doubao-model"))["item"]!;
        var page = await site.PageAsync("/en/models/doubao-model");
        page.QuerySelector("h1")!.TextContent.Trim().ShouldStartWith(item["model"]!["name"]!.GetValue<string>());
        var figures = item["facts"]!.AsArray().Where(fact => fact!["kind"]!.GetValue<string>() == "observation")
            .Select(fact => $"facts/{fact!["id"]}").ToList();
        figures.Count.ShouldBeGreaterThan(3);
        page.QuerySelectorAll(".observations td.number a.plain").Select(link => link.GetAttribute("href"))
            .ShouldBe(figures, ignoreOrder: true);
        page.QuerySelectorAll(".events a.plain").Select(link => link.GetAttribute("href"))
            .ShouldBe(item["events"]!.AsArray().Select(x => $"facts/{x!["id"]}"));
        page.QuerySelector("#disputes").ShouldNotBeNull();
        page.QuerySelector("#silence")!.ParentElement!.TextContent.ShouldContain("What it costs its users.");
        page.QuerySelectorAll(".crumbs a").Select(link => link.GetAttribute("href")).ShouldBe(["", "models", "models?vendor=bytedance"]);
        page.QuerySelector(".identity")!.TextContent.ShouldContain("May 2024");
    }

    [Theory]
    [InlineData("vendors/bytedance", ".models")]
    [InlineData("timeline", ".events")]
    [InlineData("sources/five-foundation-models", ".about")]
    [InlineData("metrics/daily-tokens", ".observations")]
    public async Task Whoever_names_a_model_links_to_its_page(string page, string within) =>
        (await site.PageAsync($"/en/{page}")).QuerySelectorAll($"{within} a[href='models/doubao-model']").Length.ShouldBeGreaterThan(0);

    /// <summary>Those that a reader of the articles trips over; found by hand.</summary>
    [Theory]
    [InlineData("alibaba-ai-infrastructure-plan-fm", "alibaba-investment-past-three-years-fm")]
    [InlineData("alibaba-compute-purchases-past-three-years-fm", "bytedance-compute-purchases-2025-nk")]
    [InlineData("doubao-tokens-december-2024-fm", "bytedance-daily-token-capacity-fm")]
    [InlineData("doubao-user-growth-first-half-2024-fm", "doubao-users-november-2024-fm")]
    [InlineData("deepseek-a16z-rank-mar-2025-nk", "deepseek-a16z-mobile-rank-mar-2025-nk")]
    [InlineData("china-generative-ai-market-size-2023-nk", null)]
    [InlineData("kimi-k1-5-performance-lead-nk", null)]
    public async Task What_does_not_agree_stands_side_by_side(string one, string? other)
    {
        var page = await site.PageAsync("/en/disputes");
        page.QuerySelectorAll(".dispute").ShouldContain(dispute => Holds(dispute, one) && (other == null || Holds(dispute, other)));
    }

    [Fact]
    public async Task A_sentence_that_repeats_a_disputed_figure_is_marked_as_well()
    {
        var profile = await site.PageAsync("/en/vendors/alibaba");
        profile.QuerySelectorAll(".evidence li").Where(line => line.TextContent.Contains("380 billion", StringComparison.Ordinal))
            .ShouldAllBe(line => line.QuerySelector(".disputed") != null);
    }

    [Fact]
    public async Task A_claim_shows_its_calculation_and_verdict()
    {
        var claims = (await site.PageAsync("/en/disputes")).QuerySelectorAll(".claims > div");
        claims.ShouldContain(claim =>
            claim.TextContent.Contains("4 tn tokens a day ÷ 120 bn tokens a day = 33.3×", StringComparison.Ordinal)
                && claim.QuerySelector(".verdict-holds") != null);
        claims.ShouldContain(claim => claim.TextContent.Contains("− 1 = 32.3×", StringComparison.Ordinal)
            && claim.QuerySelector(".verdict-holds-after-rounding") != null);
        claims.ShouldContain(claim => claim.QuerySelector(".verdict-cannot-be-checked") != null
            && claim.TextContent.Contains("Missing:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Four_times_one_thing_is_given_to_two() =>
        (await site.PageAsync("/en/disputes?kind=attribution")).QuerySelectorAll(".dispute").Length.ShouldBe(4);

    /// <summary>
    /// Read off the paragraph by hand: about 120 billion tokens a day in May 2024, over 4 trillion on 15 December 2024, over 33 times.
    /// </summary>
    [Fact]
    public async Task A_paragraphs_figures_come_in_base_units()
    {
        var found = Items(await site.JsonAsync("/api/v1/observations?source=five-foundation-models&paragraph=8"));
        found.Select(x =>
            (Text(x, "metric", "id"), x["value"]!.ToJsonString(), x["unit"]!.GetValue<string>(), x["qualifier"]!.GetValue<string>()))
                .ShouldBe(
        [
            ("daily-tokens", "120000000000", "tokens-per-day", "about"),
            ("daily-tokens", "4000000000000", "tokens-per-day", "over"),
            ("growth-multiple", "33", "ratio", "over"),
        ]);
        var (may, december) = (found[0], found[1]);
        (Text(may, "period", "from"), Text(may, "period", "to")).ShouldBe(("2024-05-01", "2024-05-31"));
        (Text(december, "period", "from"), Text(december, "period", "to")).ShouldBe(("2024-12-15", "2024-12-15"));
        Text(may, "subject", "id").ShouldBe("doubao-model");
        var citation = may["citations"]!.AsArray().ShouldHaveSingleItem()!;
        (citation["source"]!.GetValue<string>(), citation["paragraph"]!.GetValue<int>(), citation["printed"]!.GetValue<string>())
            .ShouldBe(("five-foundation-models", 8, "約1200億"));
        may["valueHigh"].ShouldBeNull();
    }

    [Theory]
    [InlineData("subject=doubao-model&metric=daily-tokens", 2)]
    [InlineData("metric=ai-capex&vendor=bytedance", 1)]
    [InlineData("metric=ai-capex&period=2023", 0)]
    [InlineData("metric=ai-capex&period=2024-06", 1)]
    public async Task Observations_are_narrowed(string filter, int count) =>
        (await site.JsonAsync($"/api/v1/observations?{filter}"))["total"]!.GetValue<int>().ShouldBe(count);

    [Fact]
    public async Task An_event_says_what_when_and_who()
    {
        var released = Items(await site.JsonAsync("/api/v1/events?vendor=alibaba&kind=launch"))
            .Single(x => x["id"]!.GetValue<string>() == "qwq-32b-released-nk");
        released["date"]!.ToJsonString().ShouldBe("""{"from":"2025-03-06","to":"2025-03-06","text":"2025-03-06"}""");
        released["vendors"]!.ToJsonString().ShouldBe("""["alibaba"]""");
        released["models"]!.ToJsonString().ShouldBe("""["qwq-32b"]""");
        released["title"]!.GetValue<string>().ShouldContain("QwQ-32B");
        released["yearInferred"]!.GetValue<bool>().ShouldBeTrue("the article leaves the year out");
    }

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];

    private static IElement Cell(IDocument page, string model, string column) =>
        page.QuerySelector($"tr[id='{model}'] td[data-label='{column}']")!;

    private static IElement Released(IDocument page, string model) => page.QuerySelector($"tr[id='{model}'] td.short")!;

    private static bool Holds(IElement dispute, string fact) => dispute.QuerySelector($"a[href='facts/{fact}']") is not null;

    private static List<JsonNode> Items(JsonNode page) => [.. page["items"]!.AsArray().Select(item => item!)];

    private static string Text(JsonNode item, string outer, string inner) => item[outer]![inner]!.GetValue<string>();
}
