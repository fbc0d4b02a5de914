using System.Text.RegularExpressions;
using System.Xml.Linq;
using LlmLandscape.Web.Components;

namespace LlmLandscape.WebTests;

/// <summary>Charts as files: whoever saves one has all of it.</summary>
[Collection(nameof(Site))]
public sealed class DrawingsTests(Site site)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("/en/timeline.svg", "Half of the 23 events fall within 7 weeks, to 7 March 2025")]
    [InlineData("/zh/timeline.svg?lane=kind&from=2025", "12 个事件，有一半发生在截至 2025 年 3 月 7 日的 12 天内")]
    [InlineData("/en/compare.svg?v=minimax&v=meta", "Both bet on open source; Meta alone on free use and an ecosystem")]
    [InlineData("/zh/compare.svg?v=minimax&v=meta&v=xai", "MiniMax 和 Meta 都押注开源；只有 Meta 押注免费和生态整合；xAI 没有佐证的押注")]
    [InlineData("/en/timeline.svg?vendor=xai", "What happened when, by vendor")]
    [InlineData("/en/timeline.svg?from=0001&to=9999-12-31", "Half of the 23 events fall within 7 weeks, to 7 March 2025")]
    [InlineData("/en/metrics/daily-tokens/1.svg", "Doubao large model: Tokens called per day over time")]
    [InlineData("/zh/metrics/users/1.svg", "豆包：用户数的变化")]
    [InlineData("/en/topics/money.svg",
        "The most in one year (forecast) is ByteDance’s, the largest sum (reported / announced) Alibaba’s; all are disputed")]
    [InlineData("/zh/topics/price.svg", "旗舰模型每百万 token 输出价：最低 $0.87（DeepSeek），最高 $30（OpenAI）")]
    [InlineData("/en/homogenization/data/matrix.svg", "What vendors can do, 2 July 2026")]
    [InlineData("/zh/homogenization/data/likeness.svg", "两两之间有多相似")]
    [InlineData("/en/homogenization/data/trend.svg?panel=openai&panel=google", "How alike the same 2 vendors were, quarter by quarter")]
    [InlineData("/en/homogenization/data/ladder.svg?records=raw", "How long after the first the others had each capability on record")]
    [InlineData("/en/strategies/bets.svg", "11 vendors bet on free, open or cheap models, 7 on a way to be paid")]
    [InlineData("/zh/strategies/bets.svg?strategy=multimodal", "4 家厂商押注多模态")]
    [InlineData(
        "/en/homogenization/data/bets.svg?vendor=openai",
        "OpenAI is more alike in abilities than in bets with 3 of the 3 vendors it can be compared with")]
    [InlineData("/zh/homogenization/data/prices.svg", "旗舰模型的标价，逐个发布")]
    public async Task A_drawing_says_what_it_shows_as_it_is_filtered(string address, string title) =>
        (await StandingAloneAsync(address)).Element(Svg + "title")!.Value.ShouldBe(title);

    [Theory]
    [InlineData("en", "Source: ")]
    [InlineData("zh", "来源：")]
    public async Task Every_drawing_is_well_formed_and_stands_alone_with_title_and_source(string language, string source)
    {
        foreach (var drawn in Drawn.All(site.Catalogue))
        {
            var drawing = await StandingAloneAsync($"/{language}/{drawn.Address("svg")}");
            var title = drawing.Element(Svg + "title")!.Value;
            title.ShouldNotBeNullOrWhiteSpace(drawn.Name);
            var texts = drawing.Elements(Svg + "text").Select(x => x.Value).ToList();
            string.Concat(texts).Replace(" ", "", StringComparison.Ordinal)
                .ShouldContain(title.Replace(" ", "", StringComparison.Ordinal), Case.Sensitive, drawn.Name); // whatever its lines
            texts.ShouldContain(text => text.StartsWith(source, StringComparison.Ordinal), drawn.Name);
        }
    }

    /// <summary>What is not in the list is neither held against its approved copy nor looked at here.</summary>
    [Fact]
    public void Every_drawing_that_the_site_has_an_address_for_is_in_the_list()
    {
        var listed = Drawn.All(site.Catalogue).Select(x => "/" + x.Address("svg").Split('?')[0]).ToList();
        var patterns = site.Routes.Where(route => route.Contains(Drawings.Formats, StringComparison.Ordinal))
            .Select(route => (Route: route, Pattern: Pattern(route))).ToList();
        patterns.Count.ShouldBe(6);
        foreach (var (route, pattern) in patterns) listed.ShouldContain(address => Regex.IsMatch(address, pattern), route);

        static string Pattern(string route) =>
            $"^{Regex.Replace(route.Replace(Drawings.Formats, "svg", StringComparison.Ordinal), @"\{[^}]*\}", "[^/]+")}$";
    }

    [Theory]
    [MemberData(nameof(ShippedPagesTests.Pages), MemberType = typeof(ShippedPagesTests))]
    public async Task Every_drawing_of_a_page_can_be_had_as_a_file(string page)
    {
        foreach (var chart in (await site.PageAsync($"/en/{page}")).QuerySelectorAll("figure.chart"))
        {
            var file = chart.QuerySelector(".chart-files a[href*='.svg']").ShouldNotBeNull(chart.Id!);
            await StandingAloneAsync(new Uri(file.GetAttribute("href")!).PathAndQuery);
        }
    }

    private async Task<XElement> StandingAloneAsync(string address)
    {
        using var response = await site.GetAsync(address);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml", address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var drawing = XDocument.Parse(text).Root!;
        drawing.Name.ShouldBe(Svg + "svg");
        drawing.Element(Svg + "desc")!.Value.ShouldNotBeNullOrWhiteSpace(address);
        string.Join(' ', drawing.Descendants(Svg + "text").Select(x => x.Value)).ShouldContain("LLM Landscape", Case.Sensitive, address);
        drawing.Descendants().Where(x => x.Name.Namespace != Svg).ShouldBeEmpty(address);

        // Nothing that a page would have to bring along: variables, links, other files.
        text.ShouldNotContain("var(");
        var ids = drawing.Descendants().Attributes("id").Select(x => x.Value).ToList();
        ids.ShouldBeUnique();
        drawing.Descendants().Attributes().Where(x => x.Name.LocalName is "href" or "src").Select(x => x.Value)
            .ShouldBeSubsetOf(ids.Select(id => $"#{id}"));
        foreach (var reference in drawing.Descendants().Attributes().Select(x => x.Value)
            .Where(x => x.StartsWith("url(#", StringComparison.Ordinal)))
            ids.ShouldContain(reference[5..^1]);
        var classes = drawing.Descendants().Attributes("class").SelectMany(x => x.Value.Split(' '))
            .Where(x => x.StartsWith("chart-", StringComparison.Ordinal) || x.StartsWith("hue-", StringComparison.Ordinal)).Distinct();
        var style = drawing.Element(Svg + "style")!.Value;
        foreach (var name in classes.Except(["chart-day"])) style.ShouldContain($".{name}");
        text.ShouldNotMatch("@import|url\\((?!#)", address);
        return drawing;
    }

    [Fact]
    public async Task The_table_of_a_chart_has_exactly_its_values()
    {
        var page = await site.PageAsync("/en/metrics/daily-tokens");
        var table = page.QuerySelector(".chart-data table")!;
        using var response = await site.GetAsync("/en/" + page.QuerySelector(".chart-files a[href$='.csv']")!.GetAttribute("href"));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        lines.Length.ShouldBe(1 + table.QuerySelectorAll("tbody tr").Length);
        lines[1].ShouldContain("120000000000");
    }

    [Theory]
    [InlineData("/en/metrics/daily-tokens/9.svg")]
    [InlineData("/en/metrics/daily-tokens/0.csv")]
    [InlineData("/en/metrics/nothing/1.svg")]
    [InlineData("/en/topics/nothing.svg")]
    [InlineData("/en/topics/reach.csv")]
    public async Task A_chart_that_does_not_exist_is_not_found(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_addresses_for_sharing_lead_to_the_same_view()
    {
        var page = await site.PageAsync("/en/timeline?kind=launch&lane=strategy");
        page.QuerySelectorAll(".chart-share code").Select(code => code.TextContent).ShouldBe(
        [
            "http://localhost/en/timeline?kind=launch&lane=strategy",
            "<iframe src=\"http://localhost/en/embed/timeline?kind=launch&amp;lane=strategy\" "
            + "title=\"Half of the 7 events fall within 7 weeks, to 6 March 2025\" width=\"100%\" height=\"600\"></iframe>",
            "<a href=\"http://localhost/en/timeline?kind=launch&amp;lane=strategy\">"
            + "<img src=\"http://localhost/en/timeline.svg?kind=launch&amp;lane=strategy\" "
            + "alt=\"Half of the 7 events fall within 7 weeks, to 6 March 2025\"></a>",
        ]);
        page.QuerySelector(".chart-files a[href*='.csv']")!.GetAttribute("href").ShouldBe("api/v1/events.csv?kind=launch");
    }
}
