using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class HomeTests(Site site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Every_topic_is_answered_in_a_sentence_as_its_page_does_and_leads_there(string language)
    {
        var answers = (await site.PageAsync($"/{language}/")).QuerySelectorAll(".questions h3 a");
        var topics = (await site.JsonAsync($"/{language}/api/v1/topics"))["items"]!.AsArray();
        topics.Count.ShouldBeGreaterThanOrEqualTo(4);
        answers.Select(x => (x.GetAttribute("href"), x.TextContent))
            .ShouldBe(topics.Select(x => ((string?)$"topics/{x!["id"]}", $"{x["finding"]}")));
    }

    [Fact]
    public async Task What_is_newest_of_records_and_of_articles_stands_with_how_far_each_goes()
    {
        var home = await site.PageAsync("/en/");
        var newest = home.QuerySelector("section[aria-labelledby=newest]")!;
        Facts(newest).Count.ShouldBe(4);
        Facts(newest).ShouldBe(Facts((await site.PageAsync("/en/timeline")).DocumentElement).Take(4), ignoreOrder: true);
        var releases = newest.QuerySelectorAll("a[href^='releases/']").Select(link => link.GetAttribute("href")).ToList();
        var known = (await site.JsonAsync("/api/v1/releases?limit=1000"))["items"]!.AsArray()
            .Where(x => x!["doubt"] is null).OrderByDescending(x => $"{x!["released"]!["to"]}").Take(4).ToList();
        releases.ShouldBe(known.Select(x => $"releases/{x!["id"]}"), ignoreOrder: true);
        newest.QuerySelectorAll("h3")[0].TextContent.ShouldStartWith("Releases, to 13 June 2026");
        newest.QuerySelectorAll("h3")[1].TextContent.ShouldBe("Facts in the articles, to 7 March 2025");
    }

    [Fact]
    public async Task The_three_weightiest_disputes_are_those_that_lead_their_list()
    {
        var ranked = (await site.PageAsync("/en/disputes")).QuerySelectorAll(".dispute");
        var disputes = (await site.PageAsync("/en/")).QuerySelectorAll(".open-disputes > li");
        disputes.Select(x => x.QuerySelector("h3 a")!.GetAttribute("href")).ShouldBe(ranked.Take(3).Select(x => $"disputes#{x.Id}"));
        disputes.ShouldAllBe(x => x.QuerySelector("p")!.TextContent.Length > 20);
    }

    [Fact]
    public async Task The_catalogue_says_how_fresh_it_is()
    {
        var version = (await site.JsonAsync("/api/v1/vendors?limit=1"))["catalogue"]!["version"]!.GetValue<string>();
        (await site.PageAsync("/en/")).QuerySelector("section[aria-labelledby=state] code")!.TextContent.ShouldBe(version[..8]);
    }

    [Fact]
    public async Task What_changed_is_told_in_short_at_home_and_whole_on_its_page()
    {
        var all = (await site.JsonAsync("/zh/api/v1/changes"))["items"]!.AsArray().Select(change => change!["text"]!.GetValue<string>())
            .ToList();
        all.Count.ShouldBeGreaterThan(3);
        Sentences(await site.PageAsync("/zh/changes")).ShouldBe(all);
        Sentences(await site.PageAsync("/zh/")).ShouldBe(all.Take(3));

        static List<string> Sentences(IDocument page) =>
            [.. page.QuerySelectorAll(".changes > li > span").Select(line => line.ChildNodes[0].TextContent.Trim())];
    }

    /// <summary>Of two strategies whose vendors the API lists, home names those on both lists; links alone lead there.</summary>
    [Fact]
    public async Task Two_strategies_are_chosen_by_links_and_who_does_both_is_named()
    {
        var first = Link(await site.PageAsync("/en/"), "Choose: Open source");
        var second = Link(await site.PageAsync($"/en/{first.GetAttribute("href")}"), "Choose: Free of charge");
        second.GetAttribute("href").ShouldBe("?strategy=free-tier&strategy=open-source");
        var chosen = await site.PageAsync($"/en/{second.GetAttribute("href")}");

        var both = (await site.JsonAsync("/api/v1/vendors?strategy=open-source&strategy=free-tier&match=all"))["items"]!.AsArray()
            .Select(x => $"{x!["name"]}").ToList();
        both.Count.ShouldBe(4);
        chosen.QuerySelector("h1")!.TextContent.ShouldStartWith($"{both.Count} vendors do both, open source and free of charge: ");
        foreach (var name in both) chosen.QuerySelector("h1")!.TextContent.ShouldContain(name);
        chosen.QuerySelectorAll(".chart-full .bets-join").Length.ShouldBe(both.Count);
        chosen.QuerySelectorAll(".bets-chips .chip").Length.ShouldBe(2);
        chosen.QuerySelectorAll(".chart-full a").Count(x => x.TextContent.Contains("No longer choose")).ShouldBe(2);

        static IElement Link(IDocument page, string title) =>
            page.QuerySelectorAll(".chart-full a").Single(x => x.QuerySelector("title")?.TextContent == title);
    }

    [Fact]
    public async Task Every_vendor_with_a_bet_stands_in_the_map_once_and_the_others_are_named_below()
    {
        var page = await site.PageAsync("/en/");
        var drawn = page.QuerySelectorAll(".chart-full .bets-name").Select(x => x.TextContent).ToList();
        drawn.ShouldBeUnique();
        var all = (await site.JsonAsync("/api/v1/vendors?limit=1000"))["items"]!.AsArray();
        var without = (await site.JsonAsync("/api/v1/vendors?strategy=not-stated"))["items"]!.AsArray()
            .Select(x => $"{x!["name"]}").ToList();
        drawn.Count.ShouldBe(all.Count - without.Count);
        drawn.Intersect(without).ShouldBeEmpty();
        var note = page.QuerySelectorAll(".bets .note").Select(x => x.TextContent)
            .Single(x => x.StartsWith("No bet on record", StringComparison.Ordinal));
        foreach (var name in without) note.ShouldContain(name);
    }

    [Theory]
    [InlineData("?strategy=nothing")]
    [InlineData("strategies?kind=2")]
    public async Task What_is_no_strategy_or_no_parameter_is_refused(string address)
    {
        using var response = await site.GetAsync($"/en/{address}");
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    private static List<string?> Facts(IElement part) =>
        [.. part.QuerySelectorAll("li a.plain[href^='facts/']").Select(link => link.GetAttribute("href"))];
}
