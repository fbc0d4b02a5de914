using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class HomeTests(Site site)
{
    [Fact]
    public async Task Five_figures_stand_with_period_and_mark_each_of_another_vendor_and_metric()
    {
        var figures = (await site.PageAsync("/en/")).QuerySelectorAll(".telling li");
        figures.Length.ShouldBe(5);
        foreach (var figure in figures)
        {
            figure.QuerySelector(".figure")!.TextContent.ShouldNotBeEmpty();
            figure.QuerySelectorAll(".cite > a").Length.ShouldBeGreaterThan(0);
            (figure.QuerySelector(".period") is not null || figure.TextContent.Contains("no period stated", StringComparison.Ordinal))
                .ShouldBeTrue(figure.TextContent);
        }

        figures.Select(figure => figure.QuerySelector("a[href^='vendors/']")!.GetAttribute("href")).Distinct().Count().ShouldBe(5);
        figures.Select(figure => figure.QuerySelector("a[href^='metrics/']")!.GetAttribute("href")).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task The_latest_events_are_the_timelines_first()
    {
        var home = Events(await site.PageAsync("/en/"));
        home.Count.ShouldBe(8);
        home.ShouldBe(Events(await site.PageAsync("/en/timeline")).Take(8), ignoreOrder: true);
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

    private static List<string?> Events(IDocument page) =>
        [.. page.QuerySelectorAll(".events > li > a.plain[href^='facts/']").Select(link => link.GetAttribute("href"))];
}
