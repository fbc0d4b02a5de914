using System.Net;

namespace LlmLandscape.WebTests;

/// <summary>Views that may stand within other people's pages.</summary>
[Collection(nameof(Site))]
public sealed class EmbedTests(Site site)
{
    public static TheoryData<string> Embeds =>
        ["compare?v=deepseek&v=alibaba", "timeline?vendor=alibaba", "metrics/users", "topics/money", "homogenization/data?chart=trend"];

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task An_embedded_view_may_be_framed_by_anybody_and_leads_back(string view)
    {
        using var response = await site.GetAsync($"/zh/embed/{view}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors *");
        var page = await site.PageAsync($"/zh/embed/{view}");
        page.QuerySelectorAll("header.site-header").Length.ShouldBe(0);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector(".embed-source a")!.GetAttribute("href").ShouldBe(view);
        page.QuerySelector("base")!.GetAttribute("target").ShouldBe("_blank", "what it links to may not be framed");
    }

    [Theory]
    [InlineData("/en/embed/timeline?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/zh/embed/nothing", HttpStatusCode.NotFound)]
    public async Task What_is_wrong_with_an_embedded_view_is_said_in_its_frame(string address, HttpStatusCode status)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors *");
    }

    [Theory]
    [MemberData(nameof(Embeds))]
    public async Task Its_page_may_not_be_framed_and_says_how_to_embed_it(string view)
    {
        using var response = await site.GetAsync($"/en/{view}");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'self'");
        var page = await site.PageAsync($"/en/{view}");
        page.QuerySelector("base")!.HasAttribute("target").ShouldBeFalse();
        page.QuerySelectorAll(".chart-share")
            .ShouldContain(share =>
                share.TextContent.Contains("/en/embed/" + view.Replace("&", "&amp;", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_embedded_view_with_a_mistake_in_its_address_is_an_error_that_may_not_be_framed()
    {
        using var response = await site.GetAsync("/en/embed/compare?v=nobody&v=alibaba");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
