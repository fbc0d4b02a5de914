using System.Globalization;
using System.Net;
using System.Xml.Linq;
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

        using var drawing =
            await site.GetAsync(new Uri(document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath);
        drawing.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        drawing.Content.Headers.ContentType!.MediaType
            .ShouldBe(document.QuerySelector("meta[property='og:image:type']")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("homogenization")]
    [InlineData("vendors/bytedance")]
    public async Task What_is_shown_where_a_link_is_shared_is_the_drawing_as_a_picture(string name)
    {
        using var response = await site.GetAsync($"/en/og/{name}.png");
        using var picture = Image.PngloadBuffer(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        (picture.Width, picture.Height).ShouldBe((1200, 630));
        picture.Getpoint(600, 6)[..3].ShouldBe([0x0a, 0x6b, 0x6b], "the line at its top");
        picture.Getpoint(600, 620)[..3].ShouldBe([0xfc, 0xfc, 0xfa], "the paper");

        // Where the drawing has an outline, the picture has it, in the same place.
        using var drawing = await site.GetAsync($"/en/og/{name}.svg");
        var chip = XDocument.Parse(await drawing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!.Elements()
            .First(element => element.Attribute("rx") is not null);
        picture.Getpoint((int)(Number(chip, "x") + Number(chip, "width") / 2), (int)Number(chip, "y"))[..3]
            .ShouldBe([0xc9, 0xc9, 0xc1], "the middle of its upper edge");
    }

    [Fact]
    public async Task Titles_are_told_apart()
    {
        List<string?> titles = [];
        foreach (var page in ShippedPagesTests.Pages.Select(row => row.Data).Where(page => !page.Contains('?')))
            titles.Add((await site.PageAsync($"/en/{page}")).Title);
        titles.ShouldBeUnique();
    }

    [Theory]
    [InlineData("/en/og/site.svg", "Who bets on what")]
    [InlineData("/zh/og/homogenization.svg", "它们都一样吗")]
    [InlineData("/en/og/vendors/bytedance.svg", "ByteDance")]
    [InlineData("/zh/og/vendors/bytedance.svg", "字节跳动")]
    public async Task A_drawing_is_well_formed_and_stays_within_its_frame(string address, string says)
    {
        using var response = await site.GetAsync(address);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var drawing = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        drawing.Value.ShouldContain(says);
        drawing.Attribute("viewBox")!.Value.ShouldBe("0 0 1200 630");
        foreach (var box in drawing.Elements().Where(element => element.Attribute("rx") is not null))
            (Number(box, "x") + Number(box, "width")).ShouldBeLessThanOrEqualTo(1120);
        foreach (var text in drawing.Elements().Where(element => element.Name.LocalName == "text")) Number(text, "y").ShouldBeLessThan(620);
    }

    [Fact]
    public async Task Nobody_is_drawn_who_is_not_there()
    {
        foreach (var address in new[] { "vendors/nobody.png", "vendors/nobody.svg", "vendors/bytedance.gif", "site.txt" })
        {
            using var response = await site.GetAsync($"/en/og/{address}");
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

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
