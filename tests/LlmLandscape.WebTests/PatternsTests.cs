using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class PatternsTests(Site site)
{
    [Fact]
    public async Task Visitors_find_no_patterns()
    {
        using var response = await site.GetAsync("/en/patterns");
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_chart_is_drawn_in_every_state_and_says_in_words_what_it_shows()
    {
        await using var app = new LandscapeApp();
        using var client = app.WithWebHostBuilder(builder => builder.UseEnvironment("Development")
            .UseSetting("Catalogue:Seeds", Folders.Seeds).UseSetting("Catalogue:File", app.Catalogue)).CreateClient();
        var html = await client.GetStringAsync("/en/patterns", TestContext.Current.CancellationToken);
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        page.QuerySelectorAll("figure.chart").Length.ShouldBe(38);
        page.QuerySelectorAll("figure .empty").Length.ShouldBe(7);
        page.QuerySelectorAll("figure svg[role=img]").ShouldAllBe(drawing => drawing.GetAttribute("aria-label")!.Length > 10);
        page.QuerySelectorAll("figure svg[role=group]").ShouldAllBe(drawing => drawing.GetAttribute("aria-label")!.Length > 10);
        page.QuerySelectorAll("figure svg a").ShouldAllBe(link => link.TextContent.Trim().Length > 0);
        page.QuerySelectorAll("[id]").Select(x => x.Id).ShouldBeUnique();
        html.ShouldNotContain("NaN");
        html.ShouldNotContain("Infinity");
    }
}
