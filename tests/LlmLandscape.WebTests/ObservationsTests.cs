using System.Text.Json.Nodes;

namespace LlmLandscape.WebTests;

/// <summary>Figures, events, statements and disputes in the shapes that the reference promises.</summary>
[Collection(nameof(Site))]
public sealed class ObservationsTests(Site site)
{
    /// <summary>Read off the paragraph by hand: about 120 billion tokens a day in May 2024, over 4 trillion on 15 December 2024, over 33 times.</summary>
    [Fact]
    public async Task A_paragraphs_figures_come_in_base_units()
    {
        var found = Items(await site.JsonAsync("/api/v1/observations?source=five-foundation-models&paragraph=8"));
        found.Select(x => (Text(x, "metric", "id"), x["value"]!.ToJsonString(), x["unit"]!.GetValue<string>(), x["qualifier"]!.GetValue<string>())).ShouldBe(
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
        (citation["source"]!.GetValue<string>(), citation["paragraph"]!.GetValue<int>(), citation["printed"]!.GetValue<string>()).ShouldBe(("five-foundation-models", 8, "1200億"));
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
        var released = Items(await site.JsonAsync("/api/v1/events?vendor=alibaba&kind=launch")).Single(x => x["id"]!.GetValue<string>() == "qwq-32b-released-nk");
        released["date"]!.ToJsonString().ShouldBe("""{"from":"2025-03-06","to":"2025-03-06","text":"2025-03-06"}""");
        released["vendors"]!.ToJsonString().ShouldBe("""["alibaba"]""");
        released["models"]!.ToJsonString().ShouldBe("""["qwq-32b"]""");
        released["title"]!.GetValue<string>().ShouldContain("QwQ-32B");
        released["yearInferred"]!.GetValue<bool>().ShouldBeTrue("the article leaves the year out");
    }

    [Fact]
    public async Task Events_are_narrowed_by_time()
    {
        var all = Items(await site.JsonAsync("/api/v1/events"));
        var of2024 = Items(await site.JsonAsync("/api/v1/events?from=2024&to=2024"));
        of2024.Count.ShouldBeInRange(1, all.Count - 2);
        of2024.ShouldAllBe(x => string.CompareOrdinal(Text(x, "date", "to"), "2024-01-01") >= 0 && string.CompareOrdinal(Text(x, "date", "from"), "2024-12-31") <= 0);
        all.ShouldContain(x => string.CompareOrdinal(Text(x, "date", "to"), "2024-01-01") < 0);
        all.ShouldContain(x => string.CompareOrdinal(Text(x, "date", "from"), "2024-12-31") > 0);
    }

    [Fact]
    public async Task A_statement_of_the_market_names_the_market()
    {
        var trends = Items(await site.JsonAsync("/api/v1/statements?kind=trend&market=llm"));
        trends.Count.ShouldBeGreaterThan(3);
        trends.ShouldAllBe(x => Text(x, "subject", "kind") == "market" && x["kind"]!.GetValue<string>() == "trend" && x["citations"]!.AsArray().Count > 0);
    }

    /// <summary>Nothing uncited, whichever way one asks.</summary>
    [Theory]
    [InlineData("observations")]
    [InlineData("events")]
    [InlineData("statements")]
    public async Task Nothing_stands_uncited(string list) =>
        Items(await site.JsonAsync($"/api/v1/{list}?limit=1000")).ShouldAllBe(x => x["citations"]!.AsArray().Count > 0);

    private static List<JsonNode> Items(JsonNode page) => [.. page["items"]!.AsArray().Select(item => item!)];

    private static string Text(JsonNode item, string outer, string inner) => item[outer]![inner]!.GetValue<string>();
}
