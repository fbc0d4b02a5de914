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
        var drawing = page.QuerySelector("svg.chart-full")!;
        drawing.QuerySelectorAll(".chart-name").Select(name => name.TextContent).ShouldContain(lane);
        var targets = drawing.QuerySelectorAll("a[href^=timeline]").Select(mark => mark.GetAttribute("href")!).ToList();
        targets.ShouldAllBe(target => target.StartsWith($"timeline{state}#", StringComparison.Ordinal)
            || target.EndsWith("#drawing", StringComparison.Ordinal));
        var lines = page.QuerySelectorAll(".events > li[id]").Select(line => line.Id).ToList();
        targets.Select(target => target.Split('#')[1]).Where(id => id != "drawing").Distinct().ShouldBe(lines, ignoreOrder: true);
        drawing.QuerySelectorAll("a").ShouldAllBe(link => link.TextContent.Trim().Length > 0);
        drawing.QuerySelectorAll("a:has(.chart-hit) > title").Length.ShouldBe(drawing.QuerySelectorAll("a:has(.chart-hit)").Length);
        page.QuerySelectorAll(".chart-narrow a[href^=timeline]").Select(mark => mark.GetAttribute("href")!.Split('#')[1])
            .Where(id => id != "drawing").Distinct().ShouldBe(lines, ignoreOrder: true);
    }

    [Fact]
    public async Task What_several_had_a_part_in_is_one_mark_with_a_ring_for_each()
    {
        var marks = (await site.PageAsync("/en/timeline")).QuerySelectorAll(".chart-full a[href$='#a16z-list-mar-2025-nk']");
        marks.Single().QuerySelectorAll(".lane-ring").Length.ShouldBe(7);
        marks.Single().QuerySelectorAll(".lane-join").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Releases_are_links_at_the_foot_of_their_lanes_and_a_list_and_can_be_left_out()
    {
        var page = await site.PageAsync("/en/timeline");
        page.QuerySelectorAll(".chart-full a[href='releases/zai/glm-5.2'] > title").Single().TextContent
            .ShouldBe("13 June 2026, release: GLM-5.2");
        page.QuerySelectorAll(".chart-full .chart-soft").Select(name => name.TextContent).ShouldContain("Anthropic");
        var list = page.QuerySelector("[aria-labelledby=records]")!;
        list.QuerySelectorAll("h3").Select(month => month.TextContent).Take(2).ShouldBe(["June 2026", "May 2026"]);
        list.QuerySelectorAll("a[href='releases/zai/glm-5.2']").Length.ShouldBe(1);

        var without = await site.PageAsync("/en/" + page.QuerySelectorAll(".drawing-choices a").Single(x => x.TextContent == "left out")
            .GetAttribute("href")!.Split('#')[0]);
        without.QuerySelectorAll("a[href^='releases/']").ShouldBeEmpty();
        without.QuerySelectorAll(".lane-out").ShouldBeEmpty();
    }

    /// <summary>Neither has a release a kind or a strategy.</summary>
    [Theory]
    [InlineData("?kind=launch")]
    [InlineData("?strategy=open-source")]
    [InlineData("?lane=kind")]
    [InlineData("?layer=events")]
    public async Task Releases_stand_in_lanes_by_vendor_alone(string state) =>
        (await site.PageAsync($"/en/timeline{state}")).QuerySelectorAll("main a[href^='releases/']").ShouldBeEmpty();

    [Theory]
    [InlineData("/en/timeline", "Half of the 23 events fall within 7 weeks, to 7 March 2025")]
    [InlineData("/zh/timeline", "23 个事件，有一半发生在截至 2025 年 3 月 7 日的 7 周内")]
    [InlineData("/en/timeline?vendor=tencent", "What happened when, by vendor")]
    public async Task The_heading_is_when_half_of_it_happened(string address, string heading) =>
        (await site.PageAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(heading);

    [Fact]
    public async Task All_of_the_time_says_what_is_drawn_larger_and_what_is_left_out()
    {
        var page = await site.PageAsync("/en/timeline");
        page.QuerySelector(".swimlanes")!.TextContent.ShouldContain("Tinted months are drawn");
        page.QuerySelectorAll(".chart-full .lane-large").Length.ShouldBe(1);
        page.QuerySelector(".chart-full")!.TextContent.ShouldContain("months left out");
        var year = await site.PageAsync("/en/timeline?from=2024&to=2024");
        year.QuerySelectorAll(".lane-large, .lane-out").ShouldBeEmpty();
    }

    /// <summary>A part of the events ends where it ends, and not where the articles do.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("?from=2025-02&to=2025-02", false)]
    [InlineData("?vendor=moonshot", false)]
    public async Task Where_the_articles_end_is_said_of_all_events_alone(string state, bool isSaid) =>
        (await site.PageAsync($"/en/timeline{state}")).QuerySelector(".lead")!.TextContent
            .Contains("nothing after 7 March 2025", StringComparison.Ordinal).ShouldBe(isSaid);

    /// <summary>Within each month precise dates come first.</summary>
    [Fact]
    public async Task A_loose_date_stands_after_the_precise_ones_of_its_time()
    {
        var dates = (await site.PageAsync("/en/timeline")).QuerySelectorAll(".events > li[id] time")
            .Select(time => time.GetAttribute("datetime")!).ToList();
        dates.IndexOf("2025-02").ShouldBeGreaterThan(dates.IndexOf("2025-02-10"));
        dates.IndexOf("2024").ShouldBeGreaterThan(dates.IndexOf("2024-05"));
    }

    [Fact]
    public async Task Lanes_of_a_filter_are_those_asked_for()
    {
        var page = await site.PageAsync("/en/timeline?vendor=alibaba&vendor=moonshot");
        page.QuerySelectorAll(".chart-full .chart-name").Select(name => name.TextContent).ShouldBe(["Alibaba", "Moonshot AI"]);
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
        [.. (await site.PageAsync(address)).QuerySelectorAll(".events > li[id]").Select(line => line.Id)];
}
