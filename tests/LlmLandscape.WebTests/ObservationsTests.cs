using System.Text.Json.Nodes;

namespace LlmLandscape.WebTests;

/// <summary>Figures, events, statements and disputes in the shapes that the reference promises.</summary>
[Collection(nameof(Site))]
public sealed class ObservationsTests(Site site)
{
    [Fact]
    public async Task Events_are_narrowed_by_time()
    {
        var all = Items(await site.JsonAsync("/api/v1/events"));
        var of2024 = Items(await site.JsonAsync("/api/v1/events?from=2024&to=2024"));
        of2024.Count.ShouldBeInRange(1, all.Count - 2);
        of2024.ShouldAllBe(x => string.CompareOrdinal(Text(x, "date", "to"), "2024-01-01") >= 0
            && string.CompareOrdinal(Text(x, "date", "from"), "2024-12-31") <= 0);
        all.ShouldContain(x => string.CompareOrdinal(Text(x, "date", "to"), "2024-01-01") < 0);
        all.ShouldContain(x => string.CompareOrdinal(Text(x, "date", "from"), "2024-12-31") > 0);
    }

    [Fact]
    public async Task A_statement_of_the_market_names_the_market()
    {
        var trends = Items(await site.JsonAsync("/api/v1/statements?kind=trend&market=llm"));
        trends.ShouldNotBeEmpty();
        trends.ShouldAllBe(x => Text(x, "subject", "kind") == "market" && x["kind"]!.GetValue<string>() == "trend"
            && x["citations"]!.AsArray().Count > 0);
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
