using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The site with hundreds of vendors, thousands of events and the longest of names.</summary>
public sealed class StressTests(StressTests.World world) : IClassFixture<StressTests.World>
{
    [Theory]
    [InlineData("")]
    [InlineData("vendors")]
    [InlineData("vendors/stress-000")]
    [InlineData("models")]
    [InlineData("strategies")]
    [InlineData("strategies/open-source")]
    [InlineData("metrics/users")]
    [InlineData("timeline")]
    [InlineData("timeline?vendor=stress-003")]
    [InlineData("sources/free-wave")]
    [InlineData("homogenization")]
    [InlineData("disputes")]
    public async Task Every_list_stands_with_three_hundred_vendors_and_two_thousand_events(string page)
    {
        using var response = await world.Client.GetAsync(new Uri($"/zh/{page}", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("vendors", ".list tbody tr th a:first-of-type", 50)]
    [InlineData("models", ".list tbody tr th a:first-of-type", 150)]
    [InlineData("metrics/users", ".observations td a.plain", 200)]
    public async Task The_pages_of_a_list_have_every_entry_once_and_none_more_than_it_may(string list, string entry, int most)
    {
        List<string> seen = [];
        for (var address = list; address is not null;)
        {
            var page = await PageAsync($"/en/{address}");
            var entries = page.QuerySelectorAll(entry).Select(link => link.GetAttribute("href")!).ToList();
            entries.Count.ShouldBeInRange(1, most, address);
            seen.AddRange(entries);
            address = page.QuerySelector(".pager [rel=next]")?.GetAttribute("href");
        }

        seen.Count.ShouldBeGreaterThan(most);
        seen.ShouldBeUnique();
        using var behind = await world.Client.GetAsync(
            new Uri($"/en/{list}?page=99", UriKind.Relative), TestContext.Current.CancellationToken);
        behind.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_timeline_lists_a_page_of_events_and_every_mark_leads_to_the_page_of_its_line()
    {
        var first = await PageAsync("/en/timeline?kind=launch");
        first.QuerySelectorAll(".events > li").Length.ShouldBe(200);
        first.QuerySelector("[role=status]")!.TextContent.ShouldBe("407 of 2023 events");
        first.QuerySelector(".pager")!.TextContent.ShouldContain("Page 1 of 3");
        var marks = first.QuerySelectorAll(".chart-full a[href^='timeline?kind=launch']").Select(mark => mark.GetAttribute("href")!)
            .Where(href => !href.EndsWith("#drawing", StringComparison.Ordinal)).ToList();
        foreach (var href in new[] { marks.First(href => !href.Contains("page=", StringComparison.Ordinal)),
            marks.First(href => href.Contains("page=3", StringComparison.Ordinal)) })
            (await PageAsync($"/en/{href.Split('#')[0]}")).GetElementById(href.Split('#')[1]).ShouldNotBeNull(href);

        (await PageAsync("/en/timeline?kind=launch&page=3")).QuerySelectorAll(".events > li").Length.ShouldBe(7);
    }

    [Fact]
    public async Task A_chart_draws_the_greatest_and_says_how_many_there_are()
    {
        var chart = (await PageAsync("/en/metrics/users")).QuerySelectorAll("figure.chart")
            .Single(figure => figure.TextContent.Contains("stress", StringComparison.Ordinal));
        chart.QuerySelectorAll(".chart-full .chart-value").Length.ShouldBe(40);
        chart.TextContent.ShouldContain("The 40 greatest of 300");
        chart.QuerySelectorAll("tbody tr").Length.ShouldBe(300);
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var html = await world.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html), TestContext.Current.CancellationToken);
    }

    /// <summary>One catalogue of extremes for all of these.</summary>
    public sealed class World : IDisposable
    {
        private readonly StressSeeds _seeds = new();
        private readonly LandscapeApp _app;

        public World()
        {
            _app = new() { SeedsFolder = _seeds.Folder };
            Client = _app.CreateClient();
        }

        public HttpClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            _app.Dispose();
            _seeds.Dispose();
        }
    }
}
