using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>An address is a view: whoever opens it sees the same, and so does whoever reads the other language.</summary>
[Collection(nameof(Site))]
public sealed class ViewsTests(Site site)
{
    /// <summary>Every view with filters, an order, a selection or a zoom.</summary>
    public static TheoryData<string> Addresses =>
    [
        "vendors?strategy=open-source&strategy=price-war&match=any&sort=facts",
        "vendors?group=six-tigers&openness=not-stated&sort=strategies&view=cards",
        "models?kind=model&openness=open&sort=-release",
        "compare?v=moonshot&v=bytedance&v=deepseek",
        "compare?v=openai&v=alibaba&differences=1",
        "timeline?vendor=alibaba&kind=launch",
        "timeline?lane=strategy&from=2025&to=2025",
        "timeline?lane=kind&from=2025-03&to=2025-03",
        "metrics/users",
        "disputes",
        "disputes?kind=period&vendor=alibaba",
        "search?q=deepseek&kind=statement",
        "homogenization/data?panel=openai&panel=google&asof=2026-01-31&records=raw",
        "homogenization/data?pair=openai&pair=deepseek",
        "models?vendor=zhipu&capability=reasoning&by=records&sort=-output-price",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_gives_the_same_view_again_and_in_the_other_language(string address)
    {
        var first = await Seen($"/en/{address}");
        first.Links.Count.ShouldBeGreaterThan(3);
        var again = await Seen($"/en/{address}");
        again.Links.ShouldBe(first.Links);

        using var other = await site.PageAsync($"/en/{address}");
        var chinese = await Seen(other.QuerySelector("[data-language]")!.GetAttribute("href")!);
        // What stands in an order of names, or is put into a sentence, is in another order there.
        chinese.Links.Distinct().ShouldBe(first.Links.Distinct(), ignoreOrder: true);
        chinese.Active.ShouldBe(first.Active, ignoreOrder: true);
    }

    [Fact]
    public async Task Columns_and_events_keep_their_order_in_the_other_language()
    {
        foreach (var (address, rows) in new[] { ("compare?v=moonshot&v=bytedance&v=deepseek", ".compare thead a[href^='vendors/']"),
            ("timeline?vendor=alibaba", ".events a[href^='facts/']") })
        {
            using var english = await site.PageAsync($"/en/{address}");
            using var chinese = await site.PageAsync($"/zh/{address}");
            static IEnumerable<string?> Rows(IDocument page, string rows) =>
                page.QuerySelectorAll(rows).Select(link => link.GetAttribute("href"));
            Rows(english, rows).Count().ShouldBeGreaterThan(2, address);
            Rows(chinese, rows).ShouldBe(Rows(english, rows), address);
        }
    }

    /// <summary>What the view shows, by where it leads; what is chosen in it, by what would undo it.</summary>
    private async Task<(IReadOnlyList<string> Links, IReadOnlyList<string> Active)> Seen(string address)
    {
        using var page = await site.PageAsync(address);
        var main = page.QuerySelector("main")!;
        foreach (var around in main.QuerySelectorAll(".prose, .chart-files").ToList()) around.Remove();
        return (
            [.. main.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.StartsWith('/'))
                .Select(href => href.Split('#')[0])],
            [.. page.QuerySelectorAll("main [aria-current]").Select(link => link.GetAttribute("href")!)]);
    }
}
