using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

public sealed class CompareTests(CompareTests.SevenVendors site) : IClassFixture<CompareTests.SevenVendors>
{
    private const string Two = "compare?v=beta&v=alpha", Four = "compare?v=extra-0&v=beta&v=alpha&v=extra-1";

    [Theory]
    [InlineData("en", "Side by side: Beta, Alpha", "Both: China")]
    [InlineData("zh", "并列对照：贝塔、阿尔法", "两者一致：中国")]
    public async Task Vendors_stand_in_the_order_of_the_address_and_what_all_share_is_folded(string language, string title, string region)
    {
        var page = await site.PageAsync($"/{language}/{Two}");
        page.QuerySelector(".kicker")!.TextContent.ShouldStartWith(title);
        page.QuerySelectorAll("thead th a[href^='vendors/']").Select(link => link.GetAttribute("href"))
            .ShouldBe(["vendors/beta", "vendors/alpha"]);
        var folded = page.QuerySelectorAll("#region td").ShouldHaveSingleItem();
        folded.TextContent.ShouldStartWith(region);
        folded.GetAttribute("colspan").ShouldBe("2");
        page.QuerySelector("[data-language]")!.GetAttribute("href").ShouldEndWith(Two);
    }

    [Fact]
    public async Task Every_cell_is_cited_or_says_that_it_is_not_known()
    {
        foreach (var cell in (await site.PageAsync($"/en/{Four}")).QuerySelectorAll(".compare tr[id] > td"))
            (cell.QuerySelector(".cite") is not null ^ cell.QuerySelector(".unknown") is not null)
                .ShouldBeTrue(cell.ParentElement!.Id + ": " + cell.TextContent);
    }

    [Fact]
    public async Task Differences_leave_out_what_all_share_and_what_is_known_of_nobody()
    {
        var all = await site.PageAsync("/en/compare?v=alpha&v=extra-0&v=extra-1");
        var folded = all.QuerySelectorAll("tr.alike, tr.not-stated").Select(row => row.Id).ToList();
        folded.ShouldContain("strategy-price-war");
        folded.ShouldContain("openness");
        all.QuerySelector("#openness td")!.TextContent.ShouldBe("All three: not stated");
        var differences = await site.PageAsync("/en/compare?v=alpha&v=extra-0&v=extra-1&differences=1");
        Rows(differences).ShouldBe(Rows(all).Except(folded), ignoreOrder: true);
        differences.QuerySelector("[role=status]")!.TextContent.ShouldStartWith($"{Rows(differences).Count} of {Rows(all).Count} rows");
    }

    [Fact]
    public async Task Among_differences_those_for_certain_come_before_what_is_stated_of_some_only()
    {
        var page = await site.PageAsync("/en/compare?v=alpha&v=beta&differences=1");
        page.QuerySelectorAll(".compare tr.different").ShouldContain(row => row.Closest("details") == null);
        var folded = page.QuerySelectorAll(".compare tr.of-some").ToList();
        folded.ShouldNotBeEmpty();
        foreach (var row in folded.Where(row => !row.Id!.StartsWith("capability", StringComparison.Ordinal)))
        {
            row.Closest("details")!.QuerySelector("summary")!.TextContent.ShouldStartWith("Said of Alpha alone: ");
            row.QuerySelectorAll("td").Length.ShouldBe(1, "the other has nothing to say");
        }
    }

    [Fact]
    public async Task Figures_of_different_periods_bases_or_scopes_say_so_in_their_row()
    {
        var page = await site.PageAsync($"/en/{Two}");
        page.QuerySelector("#metric-spending .caveat")!.TextContent
            .ShouldBe("Not directly comparable: different periods; different bases");
        page.QuerySelectorAll("#metric-growth .caveat").ShouldBeEmpty("only one of the two has a value");
    }

    [Theory]
    [InlineData("v=extra-0&v=beta&v=alpha&v=extra-1")]
    [InlineData("v=alpha&v=beta&differences=1")]
    [InlineData("v=alpha")]
    public async Task The_page_the_API_and_the_CSV_have_the_same_rows(string query)
    {
        var page = await site.PageAsync($"/zh/compare?{query}");
        var items = (await site.JsonAsync($"/zh/api/v1/compare?{query}"))["items"]!.AsArray();
        items.Select(item => item!["id"]!.GetValue<string>()).ShouldBe(Rows(page)!, ignoreOrder: true);
        foreach (var (item, row) in items.Select(item => (item!, page.GetElementById(item!["id"]!.GetValue<string>())!)))
        {
            if (row.LocalName != "tr") continue;
            item["name"]!.GetValue<string>().ShouldBe(Name(row));
            if (row.Closest("details") is null)
                Unknown(item).ShouldBe(row.QuerySelectorAll("td[data-label] .unknown").Length, item.ToJsonString());
        }

        using var response = await site.GetAsync($"/zh/api/v1/compare.csv?{query}");
        using var csv = new CsvHelper.CsvReader(
            new StringReader(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            CultureInfo.InvariantCulture);
        List<string> ids = [];
        if (csv.Read() && items.Count > 0) csv.ReadHeader();
        while (csv.Read()) ids.Add(csv.GetField("id")!);
        ids.ShouldBe(items.Select(item => item!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("en", "Both bet on a price war; Alpha alone on open source")]
    [InlineData("zh", "两家都押注价格战；只有阿尔法押注开源")]
    public async Task The_heading_says_what_all_bet_on_and_what_one_does_alone(string language, string finding)
    {
        var page = await site.PageAsync($"/{language}/{Two}");
        page.QuerySelector("h1")!.TextContent.ShouldBe(finding);
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldBe(finding);
        page.QuerySelector("#fingerprint figcaption b")!.TextContent.ShouldBe(finding);
        page.QuerySelector("meta[property='og:image']")!.GetAttribute("content").ShouldEndWith($"/{language}/compare.png?v=beta&v=alpha");
    }

    [Fact]
    public async Task Each_statement_is_a_mark_that_leads_to_it_in_both_drawings_and_stands_in_its_cell()
    {
        var page = await site.PageAsync($"/en/{Two}");
        var drawings = page.QuerySelectorAll("#fingerprint .chart-two svg").ToList();
        drawings.Count.ShouldBe(2);
        var facts = (await site.JsonAsync($"/api/v1/{Two}"))["items"]!.AsArray()
            .Where(row => row!["section"]!.GetValue<string>() == "strategies")
            .SelectMany(row => row!["vendors"]!.AsObject().SelectMany(cell => cell.Value!["facts"]!.AsArray()))
            .Select(fact => fact!.GetValue<string>()).ToList();
        facts.Count.ShouldBe(3);
        foreach (var drawing in drawings)
        {
            var marks = drawing.QuerySelectorAll("a[href^='facts/']");
            marks.Select(mark => mark.GetAttribute("href")).ShouldBe(facts.Select(fact => $"facts/{fact}"), ignoreOrder: true);
            marks.ShouldAllBe(mark => mark.QuerySelector("title")!.TextContent.Length > 10);
        }

        page.QuerySelectorAll("#strategy-price-war td").Select(cell => cell.QuerySelector(".entry")!.ChildNodes[0].TextContent.Trim())
            .ShouldBe(["Cut its price by half.", "Cut its price."]);
        page.QuerySelectorAll("#strategy-open-source td").Select(cell => cell.QuerySelector(".unknown") is not null)
            .ShouldBe([true, false]);
    }

    [Theory]
    [InlineData("compare.svg?v=beta&v=alpha", HttpStatusCode.OK)]
    [InlineData("compare.csv?v=beta&v=alpha", HttpStatusCode.OK)]
    [InlineData("compare.svg?v=beta", HttpStatusCode.NotFound)]
    [InlineData("compare.csv?m=alpha-one", HttpStatusCode.NotFound)]
    [InlineData("compare.svg?v=nobody", HttpStatusCode.BadRequest)]
    [InlineData("compare.png?v=beta&v=alpha", HttpStatusCode.OK)]
    [InlineData("compare.png?v=beta", HttpStatusCode.NotFound)]
    [InlineData("compare.png?v=beta&v=nobody", HttpStatusCode.BadRequest)]
    public async Task The_drawing_is_a_file_and_a_preview_of_two_to_six(string address, HttpStatusCode status)
    {
        using var response = await site.GetAsync($"/en/{address}");
        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task The_table_of_the_drawing_has_its_statements()
    {
        using var response = await site.GetAsync($"/en/compare.csv?v=beta&v=alpha");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        lines.Length.ShouldBe(1 + 3);
        lines[1].ShouldContain("Cut its price by half.");
    }

    [Theory]
    [InlineData("en", "Side by side: One 1, Alpha One")]
    [InlineData("zh", "并列对照：One 1、阿尔法一号")]
    public async Task Models_stand_side_by_side_by_what_records_and_articles_say(string language, string title)
    {
        const string Models = "compare?m=alpha/one-1&m=alpha-one";
        var page = await site.PageAsync($"/{language}/{Models}");
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelectorAll("thead th a[href*='/']").Select(link => link.GetAttribute("href"))
            .ShouldBe(["releases/alpha/one-1", "models/alpha-one"]);
        page.QuerySelector("#price td .entry")!.TextContent.ShouldContain("1.5 / 6");
        foreach (var cell in page.QuerySelectorAll(".compare tr[id] > td"))
            (cell.QuerySelector(".cite") is not null ^ cell.QuerySelector(".unknown") is not null)
                .ShouldBeTrue(cell.ParentElement!.Id + ": " + cell.TextContent);
        page.QuerySelectorAll(".picker input[type=hidden]").Select(input => input.GetAttribute("value"))
            .ShouldBe(["alpha/one-1", "alpha-one"]);
        var items = (await site.JsonAsync($"/{language}/api/v1/{Models}"))["items"]!.AsArray();
        items.Select(item => item!["id"]!.GetValue<string>()).ShouldBe(Rows(page)!, ignoreOrder: true);
        items.Single(item => item!["id"]!.GetValue<string>() == "context")!["models"]!["alpha/one-1"]!["text"]!.GetValue<string>()
            .ShouldContain("128,000");
    }

    [Theory]
    [InlineData("models/alpha-one")]
    [InlineData("releases/alpha/one-1")]
    public async Task A_model_leads_to_a_comparison_that_begins_with_it(string address)
    {
        var href = (await site.PageAsync($"/en/{address}")).QuerySelector("a[href^='compare?m=']")!.GetAttribute("href");
        var page = await site.PageAsync($"/en/{href}");
        page.QuerySelectorAll(".picker option").Length.ShouldBeGreaterThan(1);
        page.QuerySelectorAll(".compare").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("v=alpha&v=nobody", "v")]
    [InlineData("v=alpha&v=beta&v=extra-0&v=extra-1&v=extra-2&v=extra-3&v=extra-4", "v")]
    [InlineData("v=alpha&v=beta&differences=maybe", "differences")]
    [InlineData("v=alpha&v=beta&colour=red", "colour")]
    [InlineData("m=alpha-one&m=nothing", "m")]
    [InlineData("v=alpha&m=alpha-one", "m")]
    public async Task What_cannot_be_compared_is_refused_by_page_and_API(string query, string parameter)
    {
        await site.PageAsync($"/en/compare?{query}", HttpStatusCode.BadRequest);
        (await site.JsonAsync($"/api/v1/compare?{query}", HttpStatusCode.BadRequest))["parameter"]!.GetValue<string>().ShouldBe(parameter);
    }

    [Fact]
    public async Task Columns_are_moved_and_removed_by_links_and_added_by_a_form()
    {
        var page = await site.PageAsync("/en/compare?v=alpha&v=beta&v=extra-0&differences=1");
        page.QuerySelectorAll(".columns li a").Select(link => $"{link.GetAttribute("aria-label")}: {link.GetAttribute("href")}").ShouldBe(
        [
            "Move Alpha right: compare?v=beta&v=alpha&v=extra-0&differences=1",
            "Remove Alpha: compare?v=beta&v=extra-0&differences=1",
            "Move Beta left: compare?v=beta&v=alpha&v=extra-0&differences=1",
            "Move Beta right: compare?v=alpha&v=extra-0&v=beta&differences=1",
            "Remove Beta: compare?v=alpha&v=extra-0&differences=1",
            "Move Extra 0 left: compare?v=alpha&v=extra-0&v=beta&differences=1",
            "Remove Extra 0: compare?v=alpha&v=beta&differences=1",
        ]);
        var form = page.QuerySelector(".picker form")!;
        form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
            .ShouldBe(["v=alpha", "v=beta", "v=extra-0", "differences=1"]);
        form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")).ShouldNotContain("alpha");
        form.QuerySelectorAll("option").Length.ShouldBe(1 + 7 - 3);
    }

    [Fact]
    public async Task Six_is_the_most()
    {
        var page = await site.PageAsync("/en/compare?v=alpha&v=beta&v=extra-0&v=extra-1&v=extra-2&v=extra-3");
        page.QuerySelectorAll(".picker form").ShouldBeEmpty();
        page.QuerySelector(".columns .note")!.TextContent.ShouldContain("Six is the most");
    }

    [Fact]
    public async Task With_nobody_to_compare_the_page_offers_groups_and_everybody_and_with_one_its_rivals()
    {
        var page = await site.PageAsync("/en/compare");
        page.QuerySelectorAll("#groups ~ .suggested a").Select(link => link.GetAttribute("href")).ShouldBe(["compare?v=alpha&v=beta"]);
        page.QuerySelectorAll("#rivals").ShouldBeEmpty("nobody shares three strategies with another");
        page.QuerySelectorAll(".choose input[name=v]").Length.ShouldBe(7);

        var one = await site.PageAsync("/en/compare?v=beta");
        one.QuerySelectorAll(".choose input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("beta");
        var rivals = one.QuerySelectorAll("#rivals ~ .suggested a").Select(link => link.GetAttribute("href")!).ToList();
        rivals.Count.ShouldBe(3);
        rivals.ShouldAllBe(href => href.StartsWith("compare?v=beta&v=extra-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_vendor_list_has_a_tick_box_for_each_in_a_plain_form()
    {
        foreach (var view in new[] { "table", "cards" })
        {
            var page = await site.PageAsync($"/zh/vendors?strategy=open-source&view={view}");
            var form = page.GetElementById("compare-ticked")!;
            (form.GetAttribute("action"), form.GetAttribute("method")).ShouldBe(("compare", "get"));
            page.QuerySelectorAll("input[type=checkbox][name=v][form=compare-ticked]").Select(box => box.GetAttribute("value"))
                .ShouldBe(["alpha"]);
        }
    }

    [Fact]
    public async Task A_profile_names_the_nearest_rivals_and_how_that_is_reckoned()
    {
        var page = await site.PageAsync("/en/vendors/alpha");
        var shares = page.QuerySelectorAll(".rivals .count").Select(count => count.TextContent.Split(' '))
            .Select(words => double.Parse(words[0], CultureInfo.InvariantCulture) / double.Parse(words[2], CultureInfo.InvariantCulture))
            .ToList();
        shares.Count.ShouldBe(4);
        shares.ShouldBeInOrder(SortDirection.Descending);
        page.QuerySelector(".glance")!.TextContent.ShouldContain("divided by");
        page.QuerySelectorAll(".pick-one option").Length.ShouldBe(7);
    }

    private static List<string?> Rows(IDocument page) => [.. page.QuerySelectorAll(".sides[id], .compare tr[id]").Select(row => row.Id)];

    private static string Name(IElement row) =>
        row.QuerySelector("th")!.ChildNodes.First(node => node.TextContent.Trim().Length > 0).TextContent.Trim();

    /// <summary>A row of which nothing is known says so once, for all.</summary>
    private static int Unknown(JsonNode item) =>
        item["likeness"]!.GetValue<string>() == "not-stated" ? 0 : item["vendors"]!.AsObject().Count(cell => cell.Value!["text"] is null);

    /// <summary>Two vendors share a region and a group, and five say the same as each other.</summary>
    public sealed class SevenVendors() : SampleSite(Seven())
    {
        private static SampleSeeds Seven()
        {
            var seeds = new SampleSeeds();
            seeds.AddVendors(5);
            seeds.Change("vendors/beta.yaml", "strategies:\n", """
                region:
                  value: CN
                  citations: [paper#p8]
                groups:
                  - id: five
                    citations: [paper#p8]
                observations:
                  - id: beta-spending-2023
                    metric: spending
                    value: 1000000000
                    basis: claimed
                    period: 2023
                    citations: [{ at: paper#p8, printed: 10亿元 }]
                strategies:

                """);
            return seeds;
        }
    }
}
