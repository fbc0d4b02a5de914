using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>Whatever is drawn leads somewhere, and says where without being seen.</summary>
[Collection(nameof(Site))]
public sealed partial class MarksTests(Site site)
{
    public static readonly TheoryData<string> Pages =
    [
        "", "strategies", "topics/money", "topics/price", "topics/performance", "metrics/daily-tokens", "homogenization",
        "homogenization/data", "homogenization/data?vendor=openai", "compare?v=deepseek&v=openai",
        "compare?v=deepseek&v=openai&v=alibaba&v=bytedance", "vendors/bytedance", "timeline",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_mark_of_every_drawing_is_a_link_with_a_name(string page)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var document = await site.PageAsync($"/{language}/{page}");
            var marks = document.QuerySelectorAll("figure.chart svg *, svg.spark *").Where(IsMark).ToList();
            marks.Count.ShouldBeGreaterThan(0, page);
            foreach (var mark in marks)
            {
                var link = mark.Closest("a[href]").ShouldNotBeNull($"{language}/{page}: {mark.OuterHtml}");
                link.TextContent.Trim().ShouldNotBeEmpty(link.OuterHtml);
            }
        }
    }

    /// <summary>The marks of a vendor have one name in all drawings: whoever points at one inks them all.</summary>
    [Theory]
    [InlineData("en/", "deepseek")]
    [InlineData("zh/homogenization/data", "openai")]
    [InlineData("en/compare?v=deepseek&v=openai", "openai")]
    [InlineData("en/topics/money", "alibaba")]
    [InlineData("en/topics/performance", "anthropic")]
    [InlineData("zh/timeline", "moonshot")]
    public async Task The_marks_of_a_vendor_say_whose_they_are(string page, string vendor)
    {
        var document = await site.PageAsync($"/{page}");
        foreach (var drawing in document.QuerySelectorAll($"figure.chart:has(svg a[href^='vendors/{vendor}'])"))
            drawing.QuerySelectorAll($"[data-who~={vendor}]").ShouldNotBeEmpty(drawing.Id);
        document.QuerySelectorAll($"figure.chart[data-module] svg [data-who~={vendor}]").Length.ShouldBeGreaterThan(0);
        foreach (var who in document.QuerySelectorAll("[data-who]").SelectMany(x => x.GetAttribute("data-who")!.Split(' ')).Distinct())
            who.ShouldMatch("^[a-z0-9-]+$");
    }

    private static bool IsMark(IElement element) =>
        element.LocalName is "circle" or "rect" or "path" or "use" && element.Closest("defs, .chart-key, figcaption, ul") is null
        && element.ClassList.Any(name => MarkName().IsMatch(name));

    /// <summary>The classes of marks; lines, grids and bands have others.</summary>
    [GeneratedRegex("^(hue-[0-9]+|chart-(bar|outline|dot|ringed|some-day|hollow|shade-[0-9]|unknown)|bets-(accent|ink|quiet)"
        + "|lane-(day|bar|ring|tick)|ledger-(ink|hatched|outline|flat|sign)|spark-(bar|dot))$")]
    private static partial Regex MarkName();
}
