namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class VendorsTests(Site site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Of_two_strategies_one_is_enough_or_both_are_asked_for(string language)
    {
        var one = await Rows($"/{language}/vendors?strategy=open-source");
        var other = await Rows($"/{language}/vendors?strategy=price-war");
        (one.Count, other.Count).ShouldNotBe((0, 0));
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=any"))
            .ShouldBe(one.Union(other), ignoreOrder: true);
        (await Rows($"/{language}/vendors?strategy=open-source&strategy=price-war&match=all"))
            .ShouldBe(one.Intersect(other), ignoreOrder: true);
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
    }

    [Fact]
    public async Task A_filter_can_be_taken_away_again()
    {
        var page = await site.PageAsync("/en/vendors?group=five&strategy=open-source");
        var chips = page.QuerySelectorAll(".chip-active").Select(chip => chip.GetAttribute("href")).ToList();
        chips.ShouldBe(["vendors?group=five", "vendors?strategy=open-source"], ignoreOrder: true);
    }

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];
}
