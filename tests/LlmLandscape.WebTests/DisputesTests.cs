using System.Globalization;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class DisputesTests(Site site)
{
    [Fact]
    public async Task Each_dispute_has_its_sides_cited_and_a_reason()
    {
        var page = await site.PageAsync("/en/disputes");
        var disputes = page.QuerySelectorAll(".dispute");
        disputes.Length.ShouldBeGreaterThan(0);
        foreach (var dispute in disputes)
        {
            var sides = dispute.QuerySelectorAll(".sides > li");
            sides.Length.ShouldBeGreaterThan(0, dispute.Id);
            foreach (var side in sides) side.QuerySelectorAll(".cite > a").Length.ShouldBeGreaterThan(0, dispute.Id);
            dispute.QuerySelector(".reason")!.TextContent.Length.ShouldBeGreaterThan(40, dispute.Id);
        }
    }

    /// <summary>Folded, it is a line: what is in dispute, and both sides.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Each_dispute_is_a_line_with_both_sides_that_unfolds(string language)
    {
        var page = await site.PageAsync($"/{language}/disputes");
        foreach (var dispute in page.QuerySelectorAll(".dispute"))
        {
            dispute.LocalName.ShouldBe("details");
            dispute.HasAttribute("open").ShouldBeFalse(dispute.Id);
            var line = dispute.QuerySelector("summary")!;
            line.QuerySelector(".dispute-title")!.TextContent.Length.ShouldBeInRange(5, 90, dispute.Id);
            line.QuerySelector(".both-sides")!.TextContent.Length.ShouldBeInRange(5, 120, dispute.Id);
            line.QuerySelectorAll(".disputed").Length.ShouldBe(1, dispute.Id);
            line.QuerySelectorAll("a[href]").ShouldBeEmpty("a link within would be pressed in place of the line");
        }
    }

    [Fact]
    public async Task Opposite_judgements_are_marked_more_quietly_than_values()
    {
        (await site.PageAsync("/en/disputes?kind=opposite-judgement")).QuerySelectorAll(".dispute > summary > .disputed")
            .ShouldAllBe(mark => mark.ClassList.Contains("disputed-judgement"));
        (await site.PageAsync("/en/disputes?kind=value")).QuerySelectorAll(".dispute > summary > .disputed")
            .ShouldAllBe(mark => !mark.ClassList.Contains("disputed-judgement"));
    }

    /// <summary>Every party that is a figure, wherever it is shown.</summary>
    [Fact]
    public async Task Every_page_that_shows_a_disputed_figure_marks_it()
    {
        var observations = (await site.JsonAsync("/api/v1/observations?limit=1000"))["items"]!.AsArray()
            .Where(x => x!["disputes"]!.AsArray().Count > 0).ToList();
        observations.ShouldNotBeEmpty();
        foreach (var x in observations)
        {
            var (id, metric) = (x!["id"]!.GetValue<string>(), x["metric"]!["id"]!.GetValue<string>());
            var source = x["citations"]![0]!["source"]!.GetValue<string>();
            var disputes = x["disputes"]!.AsArray().Select(dispute => dispute!.GetValue<string>()).ToList();
            var itself = await PageAsync($"facts/{id}");
            disputes.ShouldAllBe(
                dispute => itself.QuerySelector($"section[aria-labelledby=disputed] a[href='disputes#{dispute}']") != null, id);
            foreach (var page in new[] { $"facts/{id}", $"metrics/{metric}", $"sources/{source}" })
                Marks(await PageAsync(page), id, disputes).ShouldBeTrue($"{id} on {page}");
        }
    }

    private readonly Dictionary<string, IDocument> _pages = [];

    private async Task<IDocument> PageAsync(string page)
    {
        if (!_pages.TryGetValue(page, out var document)) _pages[page] = document = await site.PageAsync($"/en/{page}");
        return document;
    }

    [Fact]
    public async Task Disputes_are_narrowed_by_kind_and_by_who_is_a_party()
    {
        var all = (await site.JsonAsync("/api/v1/disputes?limit=1"))["total"]!.GetValue<int>();
        var page = await site.PageAsync("/en/disputes");
        page.QuerySelector("h1")!.TextContent.ShouldStartWith($"{all} ");
        var links = page.QuerySelectorAll(".facet-value[href*='kind='], .facet-value[href*='vendor=']").ToList();
        links.Count.ShouldBeGreaterThan(2);
        foreach (var link in links)
        {
            var count = int.Parse(link.QuerySelector(".count")!.TextContent, CultureInfo.InvariantCulture);
            var narrowed = await site.PageAsync("/en/" + link.GetAttribute("href"));
            narrowed.QuerySelectorAll(".dispute").Length.ShouldBe(count, link.GetAttribute("href"));
            narrowed.QuerySelectorAll("#claims").ShouldBeEmpty("claims are not narrowed");
            narrowed.QuerySelector("h1")!.TextContent.ShouldStartWith($"{all} ");
        }
    }

    /// <summary>
    /// One mark leads to the weightiest of them. Elsewhere than on the fact's own page, its line links to that page; a drawing writes
    /// the sign itself.
    /// </summary>
    private static bool Marks(IDocument page, string fact, List<string> disputes)
    {
        var mark = $".disputed[href='disputes#{disputes[0]}']";
        return page.QuerySelectorAll($"a[href='facts/{fact}']").Where(link => link.Closest("svg") is null)
            .All(link => Told(link.Closest("tr, li")!)) && Told(page.Body!);

        bool Told(IElement within) => within.QuerySelector(mark) is not null;
    }
}
