namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class VendorsTests(Site site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Of_two_strategies_one_is_enough_or_both_are_asked_for(string language)
    {
        var one = await Rows($"/{language}/vendors?strategy=open-source");
        var other = await Rows($"/{language}/vendors?strategy=price-war");
        (one.Count, other.Count).ShouldNotBe((0, 0));
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=any"))
            .ShouldBe(one.Union(other), ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=all"))
            .ShouldBe(one.Intersect(other), ignoreOrder: true);
    }

    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        // Asking for all, a further strategy narrows like every other value.
        var page = await site.PageAsync("/en/vendors?strategy=open-source&strategy=price-war&match=all");
        foreach (var link in page.QuerySelectorAll(".facet-value[href]").Where(link => !link.HasAttribute("aria-current")))
        {
            var count = int.Parse(link.QuerySelector(".count")!.TextContent, null);
            (await Rows("/en/" + link.GetAttribute("href"))).Count.ShouldBe(count, link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_regions_and_those_not_stated_add_up_to_all()
    {
        var all = (await Rows("/en/vendors")).Count;
        var page = await site.PageAsync("/en/vendors");
        var region = page.QuerySelectorAll(".facet").Single(facet => facet.QuerySelector("h2")!.TextContent == "Region");
        region.QuerySelectorAll(".count").Sum(count => int.Parse(count.TextContent, null)).ShouldBe(all);
    }

    [Fact]
    public async Task A_filter_can_be_taken_away_again()
    {
        var page = await site.PageAsync("/en/vendors?group=five&strategy=open-source");
        var chips = page.QuerySelectorAll(".chip-active").Select(chip => chip.GetAttribute("href")).ToList();
        chips.ShouldBe(["vendors?group=five", "vendors?strategy=open-source"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task The_contents_of_a_profile_are_the_parts_that_are_there_with_their_counts(string language)
    {
        foreach (var vendor in new[] { "bytedance", "01-ai", "manus", "openai" })
        {
            var page = await site.PageAsync($"/{language}/vendors/{vendor}");
            var links = page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToList();
            links.ShouldBe(page.QuerySelectorAll(".with-contents section").Select(part =>
                part.GetAttribute("aria-labelledby") ?? part.Id), vendor);
            foreach (var part in page.QuerySelectorAll(".with-contents section:not(#profile)"))
                part.QuerySelectorAll("li, tbody tr, dl > div").Length.ShouldBeGreaterThan(0, $"{vendor}: {part.TextContent}");
        }
    }

    [Fact]
    public async Task Figures_of_several_dates_share_a_row_with_a_small_line_and_each_of_its_dots_leads_to_one()
    {
        var page = await site.PageAsync("/en/vendors/bytedance");
        var trends = page.QuerySelectorAll(".figures .trend").ToList();
        trends.Count.ShouldBe(2, "tokens a day and users");
        foreach (var trend in trends)
        {
            var row = trend.Closest("tr")!;
            var values = row.QuerySelectorAll(".values a").Select(link => link.GetAttribute("href")).ToList();
            values.Count.ShouldBe(2);
            trend.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")).ShouldBe(values);
            trend.QuerySelectorAll("svg a title").ShouldAllBe(title => title.TextContent.Contains("2024"));
        }
        (await site.PageAsync("/en/vendors/01-ai")).QuerySelectorAll(".spark").ShouldBeEmpty("there is nothing to draw");
    }

    [Fact]
    public async Task A_strategy_has_a_mark_for_each_statement_that_leads_to_it()
    {
        var page = await site.PageAsync("/en/vendors/bytedance");
        var evidence = (await site.JsonAsync("/api/v1/vendors/bytedance"))["item"]!["strategies"]!.AsArray();
        page.QuerySelectorAll(".evidence-mark").Length.ShouldBe(evidence.Count);
        page.QuerySelectorAll(".bets > div").ShouldAllBe(bet =>
            bet.QuerySelectorAll(".evidence-mark").Length == bet.QuerySelectorAll(".facts > li").Length);
        page.QuerySelectorAll(".evidence-mark").ShouldAllBe(mark => mark.GetAttribute("aria-label")!.Length > 10);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_profile_tells_each_dispute_in_a_line_and_marks_a_sentence_once(string language)
    {
        foreach (var vendor in new[] { "bytedance", "alibaba", "deepseek", "openai" })
        {
            var page = await site.PageAsync($"/{language}/vendors/{vendor}");
            var lines = page.QuerySelectorAll(".dispute-lines > li");
            lines.Length.ShouldBeGreaterThan(3);
            foreach (var line in lines)
            {
                line.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith("disputes");
                line.QuerySelector(".both-sides")!.TextContent.Length.ShouldBeInRange(5, 120, line.TextContent);
            }
            page.QuerySelectorAll(".facts > li, .values, .lead").ShouldAllBe(fact => fact.QuerySelectorAll(".disputed").Length <= 1);
            var prose = page.QuerySelectorAll(".prose p").Select(p => p.TextContent);
            foreach (var sentence in prose.SelectMany(p => p.Split([". ", "。"], StringSplitOptions.None)))
                sentence.Count(character => character == '≠').ShouldBeLessThan(2, sentence);
        }
    }

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];
}
