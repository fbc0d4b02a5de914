using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class CompareTests(Site site)
{
    private const string Four = "compare?v=moonshot&v=deepseek&v=alibaba&v=bytedance";

    [Theory]
    [InlineData("en", "Side by side: Moonshot AI, DeepSeek, Alibaba, ByteDance", "All four: China")]
    [InlineData("zh", "并列对照：月之暗面、DeepSeek、阿里巴巴、字节跳动", "四家一致：中国")]
    public async Task Vendors_stand_in_the_order_of_the_address_and_what_all_share_is_folded(string language, string title, string region)
    {
        var page = await site.PageAsync($"/{language}/{Four}");
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelectorAll("thead th a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["vendors/moonshot", "vendors/deepseek", "vendors/alibaba", "vendors/bytedance"]);
        var folded = page.QuerySelectorAll("#region td").ShouldHaveSingleItem();
        folded.TextContent.ShouldStartWith(region);
        folded.GetAttribute("colspan").ShouldBe("4");
        page.QuerySelector("[data-language]")!.GetAttribute("href").ShouldEndWith(Four);
    }

    [Fact]
    public async Task Every_cell_is_cited_or_says_that_it_is_not_known()
    {
        foreach (var cell in (await site.PageAsync($"/en/{Four}")).QuerySelectorAll(".compare tbody td"))
            (cell.QuerySelector(".cite") is not null ^ cell.QuerySelector(".unknown") is not null)
                .ShouldBeTrue(cell.ParentElement!.Id + ": " + cell.TextContent);
    }

    [Fact]
    public async Task Differences_leave_out_what_all_share_and_what_is_known_of_nobody()
    {
        var all = await site.PageAsync("/en/compare?v=manus&v=meitu&v=iflytek");
        var folded = all.QuerySelectorAll("tr.alike, tr.not-stated").Select(row => row.Id).ToList();
        folded.ShouldContain("region");
        folded.ShouldContain("openness");
        all.QuerySelector("#openness td")!.TextContent.ShouldBe("All three: not stated");
        var differences = await site.PageAsync("/en/compare?v=manus&v=meitu&v=iflytek&differences=1");
        Rows(differences).ShouldBe(Rows(all).Except(folded), ignoreOrder: true);
        differences.QuerySelector("[role=status]")!.TextContent.ShouldStartWith($"{Rows(differences).Count} of {Rows(all).Count} rows");
    }

    [Fact]
    public async Task Among_differences_those_for_certain_come_before_what_is_stated_of_some_only()
    {
        var page = await site.PageAsync($"/en/{Four}&differences=1");
        var mixed = 0;
        foreach (var part in page.QuerySelectorAll(".compare tbody"))
        {
            var kinds = part.QuerySelectorAll("tr[id]").Select(row => row.ClassName).ToList();
            kinds.ShouldBe(kinds.OrderBy(kind => kind == "of-some"));
            if (!kinds.Contains("of-some")) continue;
            part.QuerySelectorAll(".of-some-head").ShouldHaveSingleItem().TextContent
                .ShouldEndWith($"({kinds.Count(kind => kind == "of-some")})");
            if (kinds.Contains("different")) mixed++;
        }

        mixed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Figures_of_different_periods_bases_or_scopes_say_so_in_their_row()
    {
        var page = await site.PageAsync("/en/compare?v=alibaba&v=bytedance");
        page.QuerySelector("#metric-compute-purchases .caveat")!.TextContent
            .ShouldBe("Not directly comparable: different periods; different bases; different scopes");
        page.QuerySelectorAll("#metric-daily-tokens .caveat").ShouldBeEmpty("only one of the two has a value");
    }

    [Theory]
    [InlineData("v=moonshot&v=deepseek&v=alibaba&v=bytedance")]
    [InlineData("v=deepseek&v=meta&differences=1")]
    [InlineData("v=deepseek")]
    public async Task The_page_the_API_and_the_CSV_have_the_same_rows(string query)
    {
        var page = await site.PageAsync($"/zh/compare?{query}");
        var items = (await site.JsonAsync($"/zh/api/v1/compare?{query}"))["items"]!.AsArray();
        items.Select(item => item!["id"]!.GetValue<string>()).ShouldBe(Rows(page)!);
        foreach (var item in items)
        {
            item!["name"]!.GetValue<string>().ShouldBe(Name(page.GetElementById(item["id"]!.GetValue<string>())!));
            Unknown(item)
                .ShouldBe(page.GetElementById(item["id"]!.GetValue<string>())!.QuerySelectorAll("td[data-label] .unknown").Length,
                    item.ToJsonString());
        }

        using var response = await site.GetAsync($"/zh/api/v1/compare.csv?{query}");
        using var csv = new CsvHelper.CsvReader(
            new StringReader(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            CultureInfo.InvariantCulture);
        List<string> ids = [];
        if (csv.Read() && items.Count > 0) csv.ReadHeader();
        while (csv.Read()) ids.Add(csv.GetField("id")!);
        ids.ShouldBe(Rows(page)!);
    }

    [Theory]
    [InlineData("v=deepseek&v=nobody", "v")]
    [InlineData("v=deepseek&v=alibaba&v=baidu&v=meta&v=xai&v=google&v=openai", "v")]
    [InlineData("v=deepseek&v=alibaba&differences=maybe", "differences")]
    [InlineData("v=deepseek&v=alibaba&colour=red", "colour")]
    public async Task What_cannot_be_compared_is_refused_by_page_and_API(string query, string parameter)
    {
        await site.PageAsync($"/en/compare?{query}", HttpStatusCode.BadRequest);
        (await site.JsonAsync($"/api/v1/compare?{query}", HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe(parameter);
    }

    [Fact]
    public async Task Columns_are_moved_and_removed_by_links_and_added_by_a_form()
    {
        var page = await site.PageAsync("/en/compare?v=meta&v=xai&v=baidu&differences=1");
        page.QuerySelectorAll(".columns li a").Select(link => $"{link.GetAttribute("aria-label")}: {link.GetAttribute("href")}").ShouldBe(
        [
            "Move Meta right: compare?v=xai&v=meta&v=baidu&differences=1",
            "Remove Meta: compare?v=xai&v=baidu&differences=1",
            "Move xAI left: compare?v=xai&v=meta&v=baidu&differences=1",
            "Move xAI right: compare?v=meta&v=baidu&v=xai&differences=1",
            "Remove xAI: compare?v=meta&v=baidu&differences=1",
            "Move Baidu left: compare?v=meta&v=baidu&v=xai&differences=1",
            "Remove Baidu: compare?v=meta&v=xai&differences=1",
        ]);
        var form = page.QuerySelector(".picker form")!;
        form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
            .ShouldBe(["v=meta", "v=xai", "v=baidu", "differences=1"]);
        form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")).ShouldNotContain("meta");
        form.QuerySelectorAll("option").Length.ShouldBe(1 + 22 - 3);
    }

    [Fact]
    public async Task Six_is_the_most()
    {
        var page = await site.PageAsync("/en/compare?v=deepseek&v=alibaba&v=baidu&v=meta&v=xai&v=google");
        page.QuerySelectorAll(".picker form").ShouldBeEmpty();
        page.QuerySelector(".columns .note")!.TextContent.ShouldContain("Six is the most");
    }

    [Fact]
    public async Task With_nobody_to_compare_the_page_offers_groups_rivals_and_everybody()
    {
        var page = await site.PageAsync("/en/compare");
        var offered = page.QuerySelectorAll(".suggested a").Select(link => link.GetAttribute("href")).ToList();
        offered.ShouldContain("compare?v=alibaba&v=bytedance&v=deepseek&v=stepfun&v=zhipu");
        offered.ShouldContain("compare?v=anthropic&v=google&v=meta&v=openai&v=xai");
        page.QuerySelectorAll("#rivals ~ .suggested a").Length.ShouldBe(3);
        page.QuerySelectorAll(".choose input[name=v]").Length.ShouldBe(22);

        var one = await site.PageAsync("/en/compare?v=zhipu");
        one.QuerySelectorAll(".choose input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("zhipu");
        one.QuerySelectorAll("#rivals ~ .suggested a").Select(link => link.GetAttribute("href")!)
            .ShouldAllBe(href => href.StartsWith("compare?v=zhipu&v=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_vendor_list_has_a_tick_box_for_each_in_a_plain_form()
    {
        foreach (var view in new[] { "table", "cards" })
        {
            var page = await site.PageAsync($"/zh/vendors?strategy=price-war&view={view}");
            var form = page.GetElementById("compare-ticked")!;
            (form.GetAttribute("action"), form.GetAttribute("method")).ShouldBe(("compare", "get"));
            page.QuerySelectorAll("input[type=checkbox][name=v][form=compare-ticked]").Select(box => box.GetAttribute("value"))
                .ShouldBe(["zhipu", "alibaba", "deepseek"], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task A_profile_names_the_nearest_rivals_and_how_that_is_reckoned()
    {
        var page = await site.PageAsync("/en/vendors/zhipu");
        var shares = page.QuerySelectorAll(".rivals .count").Select(count => count.TextContent.Split(' '))
            .Select(words => double.Parse(words[0], CultureInfo.InvariantCulture) / double.Parse(words[2], CultureInfo.InvariantCulture))
            .ToList();
        shares.Count.ShouldBe(4);
        shares.ShouldBeInOrder(SortDirection.Descending);
        page.QuerySelector(".glance")!.TextContent.ShouldContain("divided by");
        page.QuerySelectorAll(".pick-one option").Length.ShouldBe(22);
    }

    private static List<string?> Rows(IDocument page) => [.. page.QuerySelectorAll(".compare tr[id]").Select(row => row.Id)];

    private static string Name(IElement row) =>
        row.QuerySelector("th")!.ChildNodes.First(node => node.TextContent.Trim().Length > 0).TextContent.Trim();

    /// <summary>A row of which nothing is known says so once, for all.</summary>
    private static int Unknown(JsonNode item) =>
        item["likeness"]!.GetValue<string>() == "not-stated" ? 0 : item["vendors"]!.AsObject().Count(cell => cell.Value!["text"] is null);
}
