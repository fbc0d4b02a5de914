using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>The questions that readers come with, answered from what the shipped seeds hold.</summary>
[Collection(nameof(Site))]
public sealed class TopicsTests(Site site)
{
    public static TheoryData<string> Topics => ["money", "price", "reach", "performance"];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task The_page_says_the_finding_of_the_API_and_leads_to_every_metric(string topic)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var (page, item) = (await site.PageAsync($"/{language}/topics/{topic}"), await ItemAsync(language, topic));
            page.QuerySelector("h1")!.TextContent.ShouldBe(Text(item["topic"]!, "finding"));
            page.QuerySelector(".question")!.TextContent.ShouldBe(Text(item["topic"]!, "question"));
            foreach (var metric in item["metrics"]!.AsArray())
                page.QuerySelector($"section[aria-labelledby=compared] a[href='metrics/{Text(metric!, "id")}']").ShouldNotBeNull();
            var list = await site.PageAsync($"/{language}/topics");
            list.QuerySelector($"h2 a[href='topics/{topic}']")!.TextContent.ShouldBe(Text(item["topic"]!, "finding"));
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Every_figure_stands_in_the_tables_once_with_whom_it_is_of_and_its_source(string topic)
    {
        var (page, item) = (await site.PageAsync($"/en/topics/{topic}"), await ItemAsync("en", topic));
        var rows = page.QuerySelectorAll("table.observations tbody tr");
        rows.Select(row => row.QuerySelector("td.number a")!.GetAttribute("href"))
            .ShouldBe(item["observations"]!.AsArray().Select(x => $"facts/{Text(x!, "id")}"), ignoreOrder: true);
        rows.ShouldAllBe(row => row.QuerySelector("th a, th")!.TextContent.Trim().Length > 0 && row.QuerySelector(".cite a") != null);
    }

    [Fact]
    public async Task Who_spends_most_is_who_has_the_greatest_sums()
    {
        var item = await ItemAsync("en", "money");
        var marks = item["marks"]!.AsArray();
        var most = marks.Where(x => x!["aYear"] is not null).MaxBy(x => Number(x!, "aYear"))!;
        var largest = marks.MaxBy(x => Number(x!, "value"))!;
        var finding = Text(item["topic"]!, "finding");
        finding.ShouldContain($"in one year ({Text(most, "basis")}) is {Text(most, "name")}’s");
        finding.ShouldMatch($@"the largest sum \([^)]*{Text(largest, "basis")}[^)]*\) {Text(largest, "name")}’s");
        Text(item["topic"]!, "beside").ShouldContain($"¥{Number(most, "aYear") / 1e9} bn");
    }

    [Fact]
    public async Task The_cheapest_and_the_dearest_flagship_are_those_on_record()
    {
        var item = await ItemAsync("en", "price");
        var finding = Text(item["topic"]!, "finding");
        foreach (var mark in new[] { item["marks"]!.AsArray()[0]!, item["marks"]!.AsArray()[^1]! })
        {
            var release = (await site.JsonAsync($"/api/v1/releases/{mark["ids"]![0]!.GetValue<string>()}"))["item"]!;
            release.ToJsonString().ShouldContain(Number(mark, "value").ToString(CultureInfo.InvariantCulture));
            finding.ShouldContain($"${Number(mark, "value").ToString(CultureInfo.InvariantCulture)} ({Text(mark, "name")})");
        }
    }

    [Fact]
    public async Task The_best_score_is_the_first_of_the_index()
    {
        var item = await ItemAsync("en", "performance");
        var best = item["marks"]!.AsArray()[0]!;
        Text(item["topic"]!, "finding").ShouldStartWith(Text(best, "name"));
        var scores = (await site.JsonAsync($"/api/v1/scores?limit=1000&benchmark={Text(best, "unit")}"))["items"]!.AsArray();
        Number(best, "value").ShouldBe(scores.Max(x => Number(x!, "value")));
    }

    [Fact]
    public async Task The_ledger_holds_capital_sums_alone_and_every_mark_is_a_link_in_either_drawing()
    {
        var page = await site.PageAsync("/zh/topics/money");
        foreach (var drawing in page.QuerySelectorAll(".chart-two svg"))
        {
            var links = drawing.QuerySelectorAll("a").Select(x => x.GetAttribute("href")!).ToList();
            links.Where(x => x.StartsWith("facts/", StringComparison.Ordinal)).Distinct().Count().ShouldBe(9);
            links.Count(x => x.StartsWith("disputes", StringComparison.Ordinal)).ShouldBe(3);
            drawing.QuerySelectorAll("a[href^='facts/'], a[href^='disputes']").ShouldAllBe(x => x.QuerySelector("title") != null);
        }

        page.QuerySelectorAll(".chart-narrow").ShouldHaveSingleItem();
        page.QuerySelectorAll("section[aria-labelledby=sums] td a[href^='metrics/']").Select(x => x.GetAttribute("href")).Distinct()
            .ShouldNotContain("metrics/ad-spend");
        page.QuerySelectorAll("section[aria-labelledby=beside] td a[href^='metrics/']").Select(x => x.GetAttribute("href"))
            .ShouldContain("metrics/ad-spend");
    }

    [Fact]
    public async Task Why_values_cannot_be_compared_is_said_beside_the_metric()
    {
        var item = await ItemAsync("en", "money");
        var metric = item["metrics"]!.AsArray().Single(x => Text(x!, "id") == "ai-infrastructure-investment")!;
        metric["differIn"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["basis", "scope", "period"]);
        (await site.PageAsync("/en/topics/money")).QuerySelector("section[aria-labelledby=compared] li")!.TextContent
            .ShouldContain("differ in footing, in what is counted, in period");
    }

    [Fact]
    public async Task Topics_stand_in_the_navigation_and_metrics_are_reached_from_them()
    {
        var page = await site.PageAsync("/en/topics");
        page.QuerySelector(".site-header nav a[href=topics]").ShouldNotBeNull();
        page.QuerySelector(".site-header nav a[href=metrics]").ShouldBeNull();
        page.QuerySelector("main a[href=metrics]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/en/topics/nothing", HttpStatusCode.NotFound)]
    [InlineData("/zh/embed/topics/nothing", HttpStatusCode.NotFound)]
    [InlineData("/en/topics/money.svg?x=1", HttpStatusCode.BadRequest)]
    [InlineData("/en/topics/price.csv", HttpStatusCode.OK)]
    public async Task What_there_is_not_is_not_found_and_what_is_not_known_is_refused(string address, HttpStatusCode status)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(status);
    }

    private async Task<JsonNode> ItemAsync(string language, string topic) =>
        (await site.JsonAsync($"/{language}/api/v1/topics/{topic}"))["item"]!;

    private static string Text(JsonNode of, string name) => of[name]!.GetValue<string>();

    private static double Number(JsonNode of, string name) => of[name]!.GetValue<double>();
}
