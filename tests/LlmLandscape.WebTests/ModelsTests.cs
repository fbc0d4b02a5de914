using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class ModelsTests(Site site)
{
    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        var page = await site.PageAsync("/en/models?kind=app");
        var links = page.QuerySelectorAll(".facet-value[href]").Where(link => !link.HasAttribute("aria-current")).ToList();
        links.ShouldContain(link => link.GetAttribute("href") == "models?vendor=not-stated&kind=app");
        foreach (var link in links)
        {
            // A further kind widens the list, so its count is of that kind alone; every other value narrows the list.
            var address = link.GetAttribute("href")!;
            var alone = address.Split("kind=").Length > 2 ? address.Replace("&kind=app", "", StringComparison.Ordinal)
                .Replace("kind=app&", "", StringComparison.Ordinal) : address;
            (await Rows("/en/" + alone)).Count
                .ShouldBe(int.Parse(link.QuerySelector(".count")!.TextContent, CultureInfo.InvariantCulture), alone);
        }
    }

    [Theory]
    [InlineData("release", "descending", "&sort=-release")]
    [InlineData("-release", "ascending", "")]
    [InlineData("name", "ascending", "&sort=-name")]
    [InlineData("context", "descending", "&sort=-context")]
    [InlineData("input-price", "ascending", "&sort=-input-price")]
    [InlineData("score", "descending", "&sort=-score")]
    [InlineData("facts", "descending", "&sort=-facts")]
    public async Task The_head_of_a_column_sorts_keeps_the_filters_and_says_so(string sort, string direction, string reverse)
    {
        var page = await site.PageAsync($"/en/models?kind=model&kind=app&sort={sort}");
        var head = page.QuerySelectorAll("th[aria-sort]").ShouldHaveSingleItem();
        head.GetAttribute("aria-sort").ShouldBe(direction);
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe($"models?kind=app&kind=model{reverse}");
        page.QuerySelectorAll("thead th a").Length.ShouldBe(9);
        foreach (var link in page.QuerySelectorAll("thead th a")) link.GetAttribute("href")!.ShouldStartWith("models?kind=app&kind=model");
    }

    [Theory]
    [InlineData("release", "release.date.from record.released.from", true)]
    [InlineData("context", "record.context", true)]
    [InlineData("input-price", "record.inputPrice", false)]
    [InlineData("output-price", "record.outputPrice", false)]
    [InlineData("score", "score.value", true)]
    public async Task What_is_not_known_comes_last_from_either_end(string sort, string columns, bool fromTheGreatest)
    {
        foreach (var reversed in new[] { false, true })
        {
            var items = (await site.JsonAsync($"/api/v1/models?limit=1000&sort={(reversed ? "-" : "")}{sort}"))["items"]!.AsArray();
            var known = items
                .Select(item => columns.Split(' ').Select(column => At(item!, column)).FirstOrDefault(x => x is not null)).ToList();
            var first = known.TakeWhile(value => value is not null).Select(Number).ToList();
            first.Count.ShouldBeInRange(10, known.Count - 1);
            known.Skip(first.Count).ShouldAllBe(value => value == null);
            first.ShouldBe(fromTheGreatest != reversed ? first.OrderDescending() : first.Order());
        }
    }

    /// <summary>Every address of the list of releases finds the same releases in the table.</summary>
    [Theory]
    [InlineData("", "models?by=both&by=records")]
    [InlineData("?vendor=xai&vendor=meta", "models?vendor=meta&vendor=xai&by=both&by=records")]
    [InlineData("?capability=reasoning&page=2", "models?capability=reasoning&by=both&by=records")]
    [InlineData("?origin=chosen", "models?by=both&by=records&origin=chosen")]
    public async Task The_list_of_releases_leads_to_the_table_for_good(string query, string to)
    {
        using var moved = await site.GetAsync($"/en/releases{query}");
        moved.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        moved.Headers.Location!.ToString().ShouldBe($"/en/{to}");
        var asked = query.TrimStart('?').Replace("&page=2", "", StringComparison.Ordinal);
        var releases = (await site.JsonAsync($"/api/v1/releases?limit=1000&{asked}"))["items"]!.AsArray()
            .Select(item => item!["id"]!.GetValue<string>()).ToList();
        releases.ShouldNotBeEmpty();
        var rows = (await site.JsonAsync($"/api/v1/{to}&limit=1000"))["items"]!.AsArray();
        // A model of the articles that is several releases has the first of them; the others have rows of their own.
        rows.Select(row => row!["record"]!["id"]!.GetValue<string>()).Intersect(releases).ShouldBe(releases, ignoreOrder: true);
        using var unknown = await site.GetAsync("/en/releases?vendor=nobody");
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_table_is_whole_on_one_page_and_small()
    {
        using var response = await site.GetAsync("/zh/models", ("Accept-Encoding", "br"));
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(40_000);
        var page = await site.PageAsync("/zh/models");
        page.QuerySelector(".pager").ShouldBeNull();
        page.QuerySelectorAll(".models-table tbody tr").Length.ShouldBeGreaterThan(100);
    }

    private static JsonNode? At(JsonNode item, string path) => path.Split('.').Aggregate((JsonNode?)item, (node, name) => node?[name]);

    /// <summary>Days are numbers too, for whoever sorts.</summary>
    private static decimal Number(JsonNode? value) => value!.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>()
        : decimal.Parse(value.GetValue<string>().Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];
}
