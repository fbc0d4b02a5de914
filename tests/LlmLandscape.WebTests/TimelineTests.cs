namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class TimelineTests(Site site)
{
    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        var page = await site.PageAsync("/en/timeline?kind=ranking");
        var links = page.QuerySelectorAll(".facet-value[href]").Where(link => !link.HasAttribute("aria-current") && !link.GetAttribute("href")!.Contains("kind=ranking&kind", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBeGreaterThan(3);
        foreach (var link in links.Where(link => link.Closest("section")!.QuerySelector("#facet-kind") is null))
            (await EventsAsync("/en/" + link.GetAttribute("href"))).Count.ShouldBe(int.Parse(link.QuerySelector(".count")!.TextContent, null), link.GetAttribute("href"));
    }

    [Fact]
    public async Task The_page_and_the_API_tell_the_same_events()
    {
        foreach (var filter in new[] { "", "?vendor=moonshot", "?strategy=open-source", "?kind=launch&from=2025" })
        {
            var events = (await site.JsonAsync($"/api/v1/events{filter}"))["items"]!.AsArray().Select(x => x!["id"]!.GetValue<string>());
            (await EventsAsync($"/en/timeline{filter}")).ShouldBe(events);
        }
    }

    [Fact]
    public async Task An_inferred_year_is_said_to_be_inferred()
    {
        var line = (await site.PageAsync("/en/timeline")).GetElementById("qwq-32b-released-nk")!;
        line.QuerySelector("time")!.TextContent.ShouldBe("6 March 2025*(year inferred)");
    }

    private async Task<List<string?>> EventsAsync(string address) => [.. (await site.PageAsync(address)).QuerySelectorAll(".events > li").Select(line => line.Id)];
}
