namespace LlmLandscape.WebTests;

/// <summary>Vendors of the shipped seeds side by side.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
[Collection(nameof(Site))]
public sealed class ShippedCompareTests(Site site)
{
    private const string Four = "compare?v=moonshot&v=deepseek&v=alibaba&v=bytedance";

    [Theory]
    [InlineData("en", "Side by side: Moonshot AI, DeepSeek, Alibaba, ByteDance", "All four: China")]
    [InlineData("zh", "并列对照：月之暗面、DeepSeek、阿里巴巴、字节跳动", "四家一致：中国")]
    public async Task Vendors_stand_in_the_order_of_the_address_and_what_all_share_is_folded(string language, string title, string region)
    {
        var page = await site.PageAsync($"/{language}/{Four}");
        page.QuerySelector(".kicker")!.TextContent.ShouldStartWith(title);
        page.QuerySelectorAll("thead th a[href^='vendors/']").Select(link => link.GetAttribute("href"))
            .ShouldBe(["vendors/moonshot", "vendors/deepseek", "vendors/alibaba", "vendors/bytedance"]);
        var folded = page.QuerySelectorAll("#region td").ShouldHaveSingleItem();
        folded.TextContent.ShouldStartWith(region);
        folded.GetAttribute("colspan").ShouldBe("4");
        page.QuerySelector("[data-language]")!.GetAttribute("href").ShouldEndWith(Four);
    }

    [Fact]
    public async Task Figures_of_different_periods_bases_or_scopes_say_so_in_their_row()
    {
        var page = await site.PageAsync("/en/compare?v=alibaba&v=bytedance");
        page.QuerySelector("#metric-compute-purchases .caveat")!.TextContent
            .ShouldBe("Not directly comparable: different periods; different bases; different scopes");
        page.QuerySelectorAll("#metric-daily-tokens .caveat").ShouldBeEmpty("only one of the two has a value");
    }

    [Fact]
    public async Task With_nobody_to_compare_the_page_offers_the_groups_of_the_articles_and_the_nearest_rivals()
    {
        var page = await site.PageAsync("/en/compare");
        var offered = page.QuerySelectorAll(".suggested a").Select(link => link.GetAttribute("href")).ToList();
        offered.ShouldContain("compare?v=alibaba&v=bytedance&v=deepseek&v=stepfun&v=zhipu");
        offered.ShouldContain("compare?v=anthropic&v=google&v=meta&v=openai&v=xai");
        offered.ShouldContain("compare?v=deepseek&v=openai", "of each region whom the articles tell most of");
        page.QuerySelectorAll("#rivals ~ .suggested a").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Each_of_the_government_and_enterprise_bet_can_be_ticked()
    {
        foreach (var view in new[] { "table", "cards" })
        {
            var page = await site.PageAsync($"/zh/vendors?strategy=government-enterprise&view={view}");
            page.QuerySelectorAll("input[type=checkbox][name=v][form=compare-ticked]").Select(box => box.GetAttribute("value"))
                .ShouldBe(["alibaba", "bytedance", "zhipu"], ignoreOrder: true);
        }
    }
}
