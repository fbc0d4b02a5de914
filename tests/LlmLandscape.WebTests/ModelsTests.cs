using System.Globalization;

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
    [InlineData("release", "descending", "-release")]
    [InlineData("-release", "ascending", "release")]
    [InlineData("name", "ascending", "-name")]
    [InlineData("facts", "descending", "-facts")]
    public async Task The_head_of_a_column_sorts_keeps_the_filters_and_says_so(string sort, string direction, string reverse)
    {
        var page = await site.PageAsync($"/en/models?kind=model&kind=app&sort={sort}");
        var head = page.QuerySelectorAll("th[aria-sort]").ShouldHaveSingleItem();
        head.GetAttribute("aria-sort").ShouldBe(direction);
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe($"models?kind=app&kind=model&sort={reverse}");
        page.QuerySelectorAll("thead th a").Length.ShouldBe(6);
        foreach (var link in page.QuerySelectorAll("thead th a")) link.GetAttribute("href")!.ShouldStartWith("models?kind=app&kind=model");
    }

    [Theory]
    [InlineData("release")]
    [InlineData("-release")]
    public async Task What_no_source_dates_comes_last_from_either_end(string sort)
    {
        var known = (await site.JsonAsync($"/api/v1/models?limit=1000&sort={sort}"))["items"]!.AsArray()
            .Select(x => x!["release"]?["date"]!["from"]!.GetValue<string>()).ToList();
        var dated = known.TakeWhile(date => date is not null).ToList();
        dated.Count.ShouldBeGreaterThan(1);
        known.Skip(dated.Count).ShouldAllBe(date => date == null);
        dated.ShouldBe(sort[0] == '-' ? dated.Order(StringComparer.Ordinal) : dated.OrderDescending(StringComparer.Ordinal));
    }

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];
}
