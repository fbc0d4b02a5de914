namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class VendorsTests(Site site)
{
    /// <summary>Read off the articles by hand: who opens models (NK p5 p26 p62, FW p14 p33, OB p43), who cuts prices (FM p17, OB p27 p40 p43).</summary>
    private static readonly string[] OpenSource = ["alibaba", "baidu", "deepseek", "meta", "minimax", "stepfun"];

    private static readonly string[] PriceWar = ["alibaba", "deepseek", "zhipu"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Vendors_are_filtered_by_strategy(string language)
    {
        (await Rows($"/{language}/vendors?strategy=open-source")).ShouldBe(OpenSource, ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=price-war")).ShouldBe(PriceWar, ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=any")).ShouldBe(OpenSource.Union(PriceWar), ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=all")).ShouldBe(OpenSource.Intersect(PriceWar), ignoreOrder: true);
    }

    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        // Asking for all, a further strategy narrows like every other value.
        var page = await site.PageAsync("/en/vendors?strategy=open-source&strategy=price-war&match=all");
        foreach (var link in page.QuerySelectorAll(".facet-value[href]").Where(link => !link.HasAttribute("aria-current")))
        {
            var count = int.Parse(link.QuerySelector(".count")!.TextContent, null);
            (await Rows("/en/" + link.GetAttribute("href"))).Count.ShouldBe(count, link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_regions_and_those_not_stated_add_up_to_all()
    {
        var all = (await Rows("/en/vendors")).Count;
        var page = await site.PageAsync("/en/vendors");
        var region = page.QuerySelectorAll(".facet").Single(facet => facet.QuerySelector("h2")!.TextContent == "Region");
        region.QuerySelectorAll(".count").Sum(count => int.Parse(count.TextContent, null)).ShouldBe(all);
        (await Rows("/en/vendors?region=not-stated")).ShouldBe(["01-ai", "baichuan"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_filter_can_be_taken_away_again()
    {
        var page = await site.PageAsync("/en/vendors?group=five&strategy=open-source");
        var chips = page.QuerySelectorAll(".chip-active").Select(chip => chip.GetAttribute("href")).ToList();
        chips.ShouldBe(["vendors?group=five", "vendors?strategy=open-source"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_view_without_vendors_says_so_and_offers_a_way_out()
    {
        var page = await site.PageAsync("/en/vendors?strategy=agent&strategy=traffic-buying&match=all");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("No vendor has all of this");
        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("vendors");
    }

    [Fact]
    public async Task A_profile_shows_what_the_sources_do_not_say()
    {
        var page = await site.PageAsync("/en/vendors/01-ai");
        page.QuerySelector("#silence")!.ParentElement!.TextContent.ShouldContain("Where it is at home.");
        page.QuerySelectorAll(".identity .unknown").Length.ShouldBeGreaterThan(0);
    }

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];
}
