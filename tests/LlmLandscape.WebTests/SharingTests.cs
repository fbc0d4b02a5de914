using System.Net;
using NetVips;

namespace LlmLandscape.WebTests;

/// <summary>What a page says of itself where its link is shared, and where it stands among the others.</summary>
[Collection(nameof(Site))]
public sealed class SharingTests(Site site)
{
    [Theory]
    [MemberData(nameof(ShippedPagesTests.Pages), MemberType = typeof(ShippedPagesTests))]
    public async Task A_page_names_its_address_title_and_drawing(string page)
    {
        var document = await site.PageAsync($"/zh/{page}");
        document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"http://localhost/zh/{page}");
        foreach (var property in new[] { "og:title", "og:description", "og:url", "og:image", "og:locale" })
            document.QuerySelector($"meta[property='{property}']")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace(property);
        document.QuerySelector("meta[name='twitter:card']").ShouldNotBeNull();

        await ShouldBePreviewAsync(new Uri(document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).PathAndQuery);
        document.QuerySelector("meta[property='og:image:type']")!.GetAttribute("content").ShouldBe("image/png");
    }

    [Theory]
    [InlineData("", "strategies/bets.png")]
    [InlineData("?strategy=free-tier&strategy=open-source", "strategies/bets.png?strategy=free-tier&strategy=open-source")]
    [InlineData("strategies?strategy=multimodal", "strategies/bets.png?strategy=multimodal")]
    [InlineData("strategies/open-source", "strategies/bets.png?strategy=open-source")]
    [InlineData("vendors", "strategies/bets.png")]
    [InlineData("vendors/bytedance", "og/vendors/bytedance.png")]
    [InlineData("timeline?lane=strategy&from=2025&to=2025", "timeline.png?from=2025&to=2025&lane=strategy")]
    [InlineData("topics/money", "topics/money.png")]
    [InlineData("topics/reach", "metrics/daily-tokens/1.png")]
    [InlineData("metrics/users", "metrics/users/1.png")]
    [InlineData("metrics/rank", "strategies/bets.png")]
    [InlineData("homogenization", "homogenization/data/gap.png")]
    [InlineData("homogenization/data?asof=2026-06-01", "homogenization/data/gap.png?asof=2026-06-01")]
    [InlineData("compare?v=openai&v=deepseek", "compare.png?v=openai&v=deepseek")]
    public async Task A_page_names_the_drawing_that_it_is_about_as_it_is_filtered(string page, string preview)
    {
        foreach (var language in new[] { "en", "zh" })
            (await site.PageAsync($"/{language}/{page}")).QuerySelector("meta[property='og:image']")!.GetAttribute("content")
                .ShouldBe($"http://localhost/{language}/{preview}");
    }

    [Fact]
    public async Task Every_drawing_is_also_a_picture_with_something_on_it()
    {
        foreach (var language in new[] { "en", "zh" })
            foreach (var drawing in Drawn.All(site.Catalogue))
                await ShouldBePreviewAsync($"/{language}/{drawing.Address("png")}");
    }

    [Theory]
    [InlineData("strategies/bets.png?strategy=nothing")]
    [InlineData("timeline.png?colour=red")]
    [InlineData("topics/money.png?x=1")]
    [InlineData("og/vendors/bytedance.png?x=1")]
    [InlineData("homogenization/data/gap.png?asof=2999-01-01")]
    public async Task A_picture_with_a_bad_parameter_is_refused(string address)
    {
        using var response = await site.GetAsync($"/en/{address}");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Titles_are_told_apart()
    {
        List<string?> titles = [];
        foreach (var page in ShippedPagesTests.Pages.Select(row => row.Data).Where(page => !page.Contains('?')))
            titles.Add((await site.PageAsync($"/en/{page}")).Title);
        titles.ShouldBeUnique();
    }

    [Fact]
    public async Task Nobody_is_drawn_who_is_not_there()
    {
        foreach (var address in new[] { "og/vendors/nobody.png", "og/vendors/bytedance.gif", "strategies/bets.gif", "topics/nothing.png" })
        {
            using var response = await site.GetAsync($"/en/{address}");
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_claims_no_address()
    {
        var page = await site.PageAsync("/en/vendors/nobody", HttpStatusCode.NotFound);
        page.QuerySelector("link[rel=canonical]").ShouldBeNull();
        page.QuerySelector("meta[property='og:url']").ShouldBeNull();
        page.QuerySelector("footer a[href*='/api/']").ShouldBeNull();
    }

    [Theory]
    [InlineData("vendors/bytedance", "vendors")]
    [InlineData("models/manus", "models", "models?vendor=manus")]
    [InlineData("strategies/open-source", "strategies")]
    [InlineData("metrics/users", "metrics")]
    [InlineData("sources/free-wave", "sources")]
    [InlineData("facts/doubao-tokens-may-2024-fm", "models", "models/doubao-model")]
    public async Task A_detail_says_where_it_stands(string page, params string[] above) =>
        (await site.PageAsync($"/en/{page}")).QuerySelectorAll("nav.crumbs a").Select(link => link.GetAttribute("href"))
            .ShouldBe([.. above.Prepend("")]);

    private async Task ShouldBePreviewAsync(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png", address);
        using var picture = Image.PngloadBuffer(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        (picture.Width, picture.Height).ShouldBe((1200, 630), address);
        picture.Getpoint(600, 6)[..3].ShouldBe([0x0a, 0x6b, 0x6b], address + ", the line at its top");
        picture.Getpoint(600, 620)[..3].ShouldBe([0xfc, 0xfc, 0xfa], address + ", the paper");
        using var middle = picture.Crop(0, 40, 1200, 520);
        middle.Deviate().ShouldBeGreaterThan(5, address + ", what it shows"); // of a blank card it is 0
    }
}
