using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The site over one vendor, of whom a little is said or one fact: every page stands, and none says what cannot be said.</summary>
public sealed class LoneVendorTests
{
    /// <summary>
    /// Numbers that are none, shares of nothing, gaps that nobody filled in, one of many, and counts of nothing in sentences.
    /// </summary>
    private const string Nonsense = @"NaN|Infinity|∞|\b0 of (the )?0\b|0 个中的 0|\{\d\}|\b[Oo]f 0\b|[;:,] 0 [a-z]|between – and|在 – 到 –"
        + @"|\ball 1\b|\b1 (articles|capabilities|claims|facts|models|paragraphs|pairs|releases|sources|statements|times|values|vendors)\b";

    /// <summary>Where a drawing may have a mark or two: a timeline shows the present beside its one event.</summary>
    private static readonly string[] MayBeSparse = ["timeline"];

    [Theory]
    [InlineData(true, "en")]
    [InlineData(true, "zh")]
    [InlineData(false, "en")]
    [InlineData(false, "zh")]
    public async Task Every_page_stands_and_says_only_what_can_be_said(bool hasOneFact, string language)
    {
        using var seeds = new LoneSeeds(hasOneFact);
        using var site = Site.Over(seeds.Folder);
        List<string> faults = [];
        HashSet<string> seen = [];
        Queue<string> unread = new(
        [
            "", "compare?v=solo", "search?q=solo", "strategies?strategy=open-source",
            .. site.Routes.Where(route => !route.Contains('{')).Select(Plain),
        ]);
        while (unread.TryDequeue(out var page))
        {
            if (page.StartsWith("embed/", StringComparison.Ordinal) || page.StartsWith("api/", StringComparison.Ordinal)) continue;
            if (!seen.Add(page)) continue;
            using var response = await site.GetAsync($"/{language}/{page}");
            if ((int)response.StatusCode >= 500 || response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                if (!response.IsSuccessStatusCode && response.Headers.Location is null) faults.Add($"{page}: {(int)response.StatusCode}");
                continue;
            }

            var document = await site.PageAsync($"/{language}/{page}", response.StatusCode);
            faults.AddRange(Faults(page, document).Select(fault => $"{page}: {fault}"));
            foreach (var link in document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                if (!link.Contains(':') && !link.StartsWith('/') && !link.Contains('?')) unread.Enqueue(link);
        }

        faults.ShouldBeEmpty();
        seen.ShouldContain("vendors/solo");
        seen.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task What_is_not_drawn_is_no_page_without_a_preview()
    {
        using var seeds = new LoneSeeds(hasOneFact: true);
        using var site = Site.Over(seeds.Folder);
        foreach (var page in new[] { "", "strategies", "timeline", "topics/money", "homogenization", "vendors/solo" })
        {
            var image = (await site.PageAsync($"/en/{page}")).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            using var picture = await site.GetAsync(new Uri(image).PathAndQuery);
            picture.IsSuccessStatusCode.ShouldBeTrue(image);
        }
    }

    private static string Plain(string route) => route.TrimStart('/');

    private static IEnumerable<string> Faults(string at, IDocument page)
    {
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, caption, th[scope=col]").Where(x => x.LocalName[0] == 'h'))
            if (heading.TextContent.Trim().Length == 0) yield return $"an empty <{heading.LocalName}>";
        foreach (var section in page.QuerySelectorAll("main section").Where(x => x.QuerySelector("h2, h3") is not null))
            if (section.TextContent.Trim() == section.QuerySelector("h2, h3")!.TextContent.Trim())
                yield return $"nothing under “{section.TextContent.Trim()}”";
        foreach (var chart in page.QuerySelectorAll("figure.chart"))
            if (!MayBeSparse.Contains(at) && Marks(chart) is < 3 and var marks) yield return $"a drawing of {marks} marks: {chart.Id}";
        foreach (var list in page.QuerySelectorAll("main ul, main ol, main dl, main tbody"))
            if (list.Children.Length == 0) yield return $"an empty <{list.LocalName}> in {list.ParentElement!.ClassName}";
        foreach (var text in page.OwnTexts())
            if (Regex.IsMatch(text, Nonsense)) yield return $"“{text.Trim()}”";
    }

    /// <summary>What is pointed at, but for the names of rows that choose something.</summary>
    private static int Marks(IElement chart) => chart.QuerySelector("svg")?.QuerySelectorAll("title")
        .Count(title => title.ParentElement!.GetAttribute("href")?.Contains('?') != true) ?? 0;
}
