using System.Net;
using System.Text.Json.Nodes;

namespace LlmLandscape.WebTests;

/// <summary>What the shipped records show: the page and its twin.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
[Collection(nameof(Site))]
public sealed class ShippedMeasuresTests(Site site)
{
    private const string Data = "/en/homogenization/data";
    private static readonly string[] Charts =
        ["gap", "votes", "matching", "ability", "matrix", "likeness", "trend", "ladder", "bets", "prices"];
    private static readonly string[] Kinds = ["surely", "perhaps", "later", "notSeen"];

    [Fact]
    public async Task Page_and_API_say_the_same_number()
    {
        var all = (await Item("/api/v1/homogenization"))["all"]!;
        var page = await site.PageAsync(Data);
        page.QuerySelector(".answer")!.TextContent.ShouldContain($"agree on {all["mean"]!.GetValue<double>() * 100:0}% of capabilities");
        page.QuerySelector("#on-matrix + .subtitle")!.TextContent
            .ShouldContain(
                $"gives {all["bounds"]!["low"]!.GetValue<double>() * 100:0}–{all["bounds"]!["high"]!.GetValue<double>() * 100:0}%");
    }

    [Fact]
    public async Task Headings_say_what_the_twin_counts()
    {
        var item = await Item("/api/v1/homogenization");
        var page = await site.PageAsync(Data);
        string Heading(string id) => page.GetElementById($"on-{id}")!.TextContent;

        int Within(string kind) => item["ladders"]!.AsArray().Sum(ladder => ladder!["within"]![kind]!.GetValue<int>());
        var followers = item["ladders"]!.AsArray().Sum(ladder => ladder!["followers"]!.GetValue<int>());
        Heading("ladder").ShouldBe(
            $"Of {followers} times that a vendor was not the first, {Within("surely")} followed within half a year, "
            + $"{Within("later")} later, {Within("notSeen")} not yet; of {Within("perhaps")} the records cannot tell");

        // Both sides of a pair by one coefficient: what both have of what either has.
        var pairs = item["pairs"]!.AsArray().Where(pair => pair!["jaccard"] is not null && pair["strategies"] is not null)
            .Select(pair => (Can: pair!["jaccard"]!.GetValue<double>(), Bet: pair["strategies"]!.GetValue<double>())).ToList();
        var alike = item["pairs"]!.AsArray().Where(pair => pair!["jaccard"] is not null && pair["strategies"] is not null)
            .Where(pair => pair!["strategiesAtMost"]!.GetValue<double>() >= pair["jaccard"]!.GetValue<double>()).ToList();
        var less = alike.Count(pair => pair!["jaccard"]!.GetValue<double>() > pair["strategies"]!.GetValue<double>());
        Heading("bets").ShouldStartWith($"Of {alike.Count} pairs whose strategies are documented enough, {less} are more alike");
        page.QuerySelector(".answer")!.TextContent.ShouldContain(
            $"share {pairs.Average(pair => pair.Can) * 100:0}% of the capabilities on record and "
            + $"{pairs.Average(pair => pair.Bet) * 100:0}% of the strategies");

        var output = item["prices"]!.AsArray()
            .Single(line => line!["line"]!.GetValue<string>() == "flagship")!["quarters"]!.AsArray()[^1]!["prices"]!.AsArray()
            .Select(price => price!["output"]!.GetValue<double>()).Order().ToList();
        var without = output.Select((_, i) => output.Where((_, j) => j != i).ToList()).Select(rest => rest[^1] / rest[0]).ToList();
        Heading("prices").ShouldMatch(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $@", and {output[^1] / output[0]:0.#} times on .+ \(without \w+ {without.Min():0.#}\)$"));
    }

    /// <summary>Days on which nothing, or too little, is on record.</summary>
    [Theory]
    [InlineData("?feature=video-input&asof=2024-06-30")]
    [InlineData("?asof=2024-01-01")]
    [InlineData("?feature=reasoning&asof=2024-02-29")]
    public async Task What_cannot_be_compared_is_never_a_zero(string options)
    {
        var page = await site.PageAsync(Data + options);
        var said = page.QuerySelectorAll(".answer, main section.measure > h2, main section.measure > .subtitle").Select(x => x.TextContent)
            .ToList();
        said.Count.ShouldBeGreaterThan(8);
        foreach (var sentence in said)
        {
            sentence.ShouldNotMatch(@"share 0%|[Oo]f 0 |\b0 of 0|\b0 pairs|fell 0 times, rose 0|gives –");
        }
    }

    [Fact]
    public async Task Records_at_their_word_are_named_so_in_the_basis_and_under_each_chart()
    {
        var raw = await site.PageAsync($"{Data}?records=raw");
        raw.QuerySelector("main")!.TextContent.ShouldContain("Records are taken at their word");
        raw.QuerySelectorAll("figure.chart").ShouldAllBe(chart => chart.TextContent.Contains("records at their word"));
        (await site.PageAsync(Data)).QuerySelector("main")!.TextContent.ShouldNotContain("at their word");
    }

    [Fact]
    public async Task Who_is_asked_for_as_panel_and_is_not_on_record_is_named()
    {
        (await site.PageAsync($"{Data}?panel=baidu&panel=openai")).QuerySelector("#on-trend + .subtitle")!.TextContent
            .ShouldContain("without a release on record by then: Baidu.");
        (await site.PageAsync(Data)).QuerySelector("#on-trend + .subtitle")!.TextContent.ShouldNotContain("Asked for");
    }

    [Fact]
    public async Task Every_vendor_stands_on_every_rung_and_who_is_not_seen_is_censored_not_left_out()
    {
        var item = await Item("/api/v1/homogenization");
        var vendors = item["vendors"]!.AsArray().Count;
        vendors.ShouldBe(11);
        var ladders = item["ladders"]!.AsArray();
        ladders.Count.ShouldBe(8);
        foreach (var ladder in ladders)
        {
            var lags = ladder!["ladder"]!["lags"]!.AsArray();
            lags.Count.ShouldBe(vendors);
            var within = ladder["within"]!;
            Kinds.Sum(kind => within[kind]!.GetValue<int>()).ShouldBe(ladder["followers"]!.GetValue<int>());
            lags.Count(lag => lag!["isCensored"]!.GetValue<bool>()).ShouldBe(ladder["censored"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task Two_vendors_can_be_looked_at_closely_and_each_answer_leads_to_its_record()
    {
        var page = await site.PageAsync($"{Data}?pair=openai&pair=deepseek");
        var rows = page.QuerySelectorAll("#pair tbody tr");
        rows.Length.ShouldBe(8);
        var image = rows.Single(row => row.QuerySelector("th")!.TextContent == "Image input");
        image.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim().Split(' ', '\n')[0]).ShouldBe(["yes", "no", "differ"]);
        var record = image.QuerySelectorAll(".cite a")[1].GetAttribute("href")!;
        record.ShouldStartWith("releases/deepseek/");
        (await site.PageAsync($"/en/{record}")).QuerySelector("#image-input td")!.TextContent.Trim().ShouldBe("no");
    }

    [Theory]
    [InlineData("?panel=openai&panel=google&feature=reasoning&feature=tool-use&asof=2026-01-31&records=raw")]
    [InlineData("?dataset=without")]
    public async Task What_is_asked_is_in_the_address_and_the_other_language_answers_the_same(string query)
    {
        var english = await site.PageAsync($"{Data}{query}");
        var chinese = await site.PageAsync($"/zh/homogenization/data{query}");
        static IEnumerable<string?> Evidence(AngleSharp.Dom.IDocument page) =>
            page.QuerySelectorAll("#matrix svg a").Select(link => link.GetAttribute("href"));
        Evidence(english).ShouldNotBeEmpty();
        Evidence(chinese).ShouldBe(Evidence(english));
        english.QuerySelectorAll(".ask input:checked").Select(box => box.GetAttribute("value"))
            .ShouldBe(chinese.QuerySelectorAll(".ask input:checked").Select(box => box.GetAttribute("value")));
        english.QuerySelector("[data-language]")!.GetAttribute("href").ShouldBe($"/zh/homogenization/data{query}");
    }

    [Fact]
    public async Task The_panel_asked_for_is_the_panel_and_the_day_asked_for_hides_what_is_later()
    {
        var item = await Item("/api/v1/homogenization?panel=openai&panel=google&feature=reasoning&asof=2025-06-30");
        item["panel"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["google", "openai"]);
        item["features"]!.AsArray().Count.ShouldBe(1);
        item["vendors"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldNotContain("deepseek");
        item["trend"]!.AsArray()[0]!["end"]!.GetValue<string>().ShouldBe("2024-12-31", "both are on record by then");
    }

    [Theory]
    [InlineData("asof=2024-01-01&feature=reasoning&panel=openai")]
    [InlineData("asof=2024-01-01")]
    [InlineData("feature=audio-input")]
    [InlineData("panel=baidu")]
    [InlineData("panel=openai&panel=meta&asof=2024-06-30&records=raw")]
    [InlineData("pair=openai&pair=bytedance")]
    public async Task However_narrow_the_question_page_drawings_and_tables_answer(string query)
    {
        var html = (await site.PageAsync($"{Data}?{query}")).DocumentElement.OuterHtml;
        html.ShouldNotContain("NaN");
        html.ShouldNotContain("∞");
        foreach (var chart in Charts)
            foreach (var kind in new[] { "svg", "csv" })
            {
                using var file = await site.GetAsync($"{Data}/{chart}.{kind}?{query}");
                file.StatusCode.ShouldBe(HttpStatusCode.OK, $"{chart}.{kind}");
            }
    }

    [Fact]
    public async Task Every_verdict_says_its_figures_and_what_would_change_it_and_the_twin_says_the_same()
    {
        var claims = (await site.PageAsync("/en/homogenization")).QuerySelectorAll(".held-claim");
        var told = (await site.JsonAsync("/en/api/v1/homogenization/claims"))["items"]!.AsArray();
        told.Count.ShouldBeGreaterThanOrEqualTo(17);
        claims.Select(claim => claim.QuerySelector(".shown > p:nth-of-type(2)")!.TextContent)
            .ShouldBe(told.Select(claim => claim!["calculation"]!.GetValue<string>()));
        claims.Select(claim => claim.QuerySelector(".method > p")!.TextContent)
            .ShouldBe(told.Select(claim => claim!["rule"]!.GetValue<string>()));
        told.Select(claim => claim!["verdict"]!.GetValue<string>()).Distinct().Count().ShouldBeGreaterThan(2);
        foreach (var (claim, item) in claims.Zip(told))
        {
            claim.QuerySelector($".verdict-{item!["verdict"]}").ShouldNotBeNull();
            claim.QuerySelector(".said .cite a").ShouldNotBeNull();
            item["change"]!.GetValue<string>().Length.ShouldBeGreaterThan(20);
        }
    }

    [Fact]
    public async Task Every_section_leads_to_its_method()
    {
        var methods = await site.PageAsync("/en/methods");
        var sections = (await site.PageAsync(Data)).QuerySelectorAll(".method a").Select(link => link.GetAttribute("href")!)
            .Where(link => link.Contains('#', StringComparison.Ordinal)).ToList();
        sections.Count.ShouldBeGreaterThan(5);
        foreach (var section in sections) methods.GetElementById(section.Split('#')[1]).ShouldNotBeNull(section);
    }

    /// <summary>Read in the article no-king-of-ai: k1.5 of 20 January 2025 (p64), QwQ-32B of 6 March 2025 (p26).</summary>
    [Theory]
    [InlineData("", "facts/kimi-k1-5-released-nk", "20 January 2025")]
    [InlineData("", "facts/qwq-32b-released-nk", "6 March 2025")]
    [InlineData("?asof=2025-04-30", "facts/qwq-32b-released-nk", "6 March 2025")]
    public async Task Where_an_article_dates_an_ability_earlier_its_cell_says_so_and_leads_there(string options, string fact, string date)
    {
        var cell = (await site.PageAsync(Data + options)).QuerySelectorAll($"#matrix svg a[href='{fact}']").ShouldHaveSingleItem();
        cell.QuerySelector("title")!.TextContent.ShouldContain(date);
    }

    [Fact]
    public async Task The_numbers_of_a_chart_can_be_taken_along()
    {
        foreach (var chart in Charts)
        {
            using var response = await site.GetAsync($"{Data}/{chart}.csv");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv", chart);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n').Length
                .ShouldBeGreaterThan(3, chart);
        }

        using var none = await site.GetAsync($"{Data}/nothing.csv");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<JsonNode> Item(string address) => (await site.JsonAsync(address))["item"]!;

    /// <summary>Over the shipped catalogue: every event whose source says what a model could do.</summary>
    [Fact]
    public async Task No_cell_is_later_than_what_the_catalogue_dates_elsewhere()
    {
        var cells = (await site.JsonAsync("/api/v1/homogenization"))["item"]!["cells"]!.AsArray();
        var events = (await site.JsonAsync("/api/v1/events?limit=1000"))["items"]!.AsArray();
        var dated = 0;
        foreach (var happened in events)
            foreach (var capability in happened!["capabilities"]!.AsArray())
            {
                var vendor = happened["vendors"]![0]!.GetValue<string>();
                if (cells.FirstOrDefault(x => $"{x!["vendor"]} {x["feature"]}" == $"{vendor} {capability}") is not { } cell) continue;
                dated++;
                var (known, said) = ($"{cell["since"]!["last"]}", $"{happened["date"]!["to"]}");
                string.CompareOrdinal(known, said).ShouldBeLessThanOrEqualTo(0, $"{happened["id"]}");
            }

        dated.ShouldBeGreaterThan(0);
        var kimi = cells.Single(x => $"{x!["vendor"]} {x["feature"]}" == "moonshot reasoning")!;
        ($"{kimi["since"]!["last"]}", $"{kimi["evidence"]}").ShouldBe(("2025-01-20", "kimi-k1-5-released-nk"));
    }
}
