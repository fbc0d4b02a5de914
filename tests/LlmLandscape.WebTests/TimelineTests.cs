namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class TimelineTests(Site site)
{
    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        var page = await site.PageAsync("/en/timeline?kind=ranking");
        var links = page.QuerySelectorAll(".facet-value[href]")
            .Where(link => !link.HasAttribute("aria-current")
                && !link.GetAttribute("href")!.Contains("kind=ranking&kind", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBeGreaterThan(3);
        foreach (var link in links.Where(link => link.Closest("section")!.QuerySelector("#facet-kind") is null))
            (await EventsAsync("/en/" + link.GetAttribute("href"))).Count
                .ShouldBe(int.Parse(link.QuerySelector(".count")!.TextContent, null), link.GetAttribute("href"));
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

    [Theory]
    [InlineData("en", "", "Alibaba")]
    [InlineData("zh", "?lane=strategy", "前沿研发")]
    [InlineData("en", "?from=2025&to=2025&lane=kind", "ranking")]
    public async Task Every_mark_of_the_drawing_is_a_link_to_its_line_in_the_list(string language, string state, string lane)
    {
        var page = await site.PageAsync($"/{language}/timeline{state}");
        var drawing = page.QuerySelector(".chart-drawing svg")!;
        drawing.QuerySelectorAll(".chart-lane-name").Select(name => name.TextContent).ShouldContain(lane);
        var targets = drawing.QuerySelectorAll("a[href^=timeline]").Select(mark => mark.GetAttribute("href")!).ToList();
        targets.ShouldAllBe(target => target.StartsWith($"timeline{state}#", StringComparison.Ordinal)
            || target.EndsWith("#drawing", StringComparison.Ordinal));
        var lines = page.QuerySelectorAll(".events > li").Select(line => line.Id).ToList();
        targets.Select(target => target.Split('#')[1]).Where(id => id != "drawing").Distinct().ShouldBe(lines, ignoreOrder: true);
        drawing.QuerySelectorAll("a").ShouldAllBe(link => link.TextContent.Trim().Length > 0);
        drawing.QuerySelectorAll("a[href*='#']:has(path) > title").Length
            .ShouldBe(drawing.QuerySelectorAll("a[href*='#']:has(path)").Length);
    }

    [Fact]
    public async Task Lanes_of_a_filter_are_those_asked_for()
    {
        var page = await site.PageAsync("/en/timeline?vendor=alibaba&vendor=moonshot");
        page.QuerySelectorAll(".chart-lane-name").Select(name => name.TextContent).ShouldBe(["Alibaba", "Moonshot AI"]);
    }

    [Theory]
    [InlineData("/en/timeline", "2023", "/en/timeline?from=2023&to=2023#drawing")]
    [InlineData("/en/timeline?kind=launch&from=2025&to=2025", "Mar", "/en/timeline?kind=launch&from=2025-03&to=2025-03#drawing")]
    [InlineData("/zh/timeline?from=2025-03&to=2025-03&lane=kind", "全年", "/zh/timeline?from=2025&to=2025&lane=kind#drawing")]
    public async Task Time_is_narrowed_by_links(string address, string link, string to)
    {
        var page = await site.PageAsync(address);
        page.QuerySelectorAll(".drawing-choices a").Single(x => x.TextContent == link).GetAttribute("href").ShouldBe(to[4..]);
    }

    [Fact]
    public async Task A_lane_that_does_not_exist_is_refused()
    {
        (await site.PageAsync("/en/timeline?lane=colour", System.Net.HttpStatusCode.BadRequest)).QuerySelectorAll("main code")
            .Select(code => code.TextContent).ShouldContain("strategy");
        (await site.PageAsync("/en/timeline.svg?colour=red", System.Net.HttpStatusCode.BadRequest)).QuerySelector("h1").ShouldNotBeNull();
    }

    private async Task<List<string?>> EventsAsync(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll(".events > li").Select(line => line.Id)];
}
