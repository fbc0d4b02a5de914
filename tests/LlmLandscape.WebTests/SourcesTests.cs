using AngleSharp;
using AngleSharp.Dom;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;

namespace LlmLandscape.WebTests;

[Collection(nameof(SampleSite))]
public sealed class SourcesTests(SampleSite site)
{
    [Fact]
    public async Task Each_paragraph_has_its_facts_or_the_reason_why_nothing_was_taken()
    {
        var page = await site.PageAsync("/en/sources/paper");
        for (var number = 1; number <= 10; number++)
        {
            var line = page.GetElementById($"p{number}")!.Closest(".paragraphs > li")!;
            var nothing = line.TextContent.Contains("Nothing taken: rhetoric", StringComparison.Ordinal);
            nothing.ShouldBe(number >= 9, $"p{number}");
            (line.QuerySelectorAll(".facts > li").Length > 0).ShouldBe(!nothing, $"p{number}");
        }

        page.GetElementById("p11").ShouldBeNull();
    }

    [Theory]
    [InlineData("en", "The paper", "Paragraph 5: ")]
    [InlineData("zh", "文章", "第 5 段：")]
    public async Task A_paragraph_has_a_page_of_its_own_with_all_that_is_taken_from_it(string language, string title, string heading)
    {
        var whole = (await site.PageAsync($"/{language}/sources/paper")).GetElementById("p5")!.QuerySelectorAll(".facts > li");
        var page = await site.PageAsync($"/{language}/sources/paper/5");
        page.QuerySelector("h1")!.TextContent.ShouldStartWith(heading);
        var lens = page.QuerySelector("article.lens")!;
        lens.QuerySelector(".lens-title")!.TextContent.ShouldContain("PA 5");
        lens.QuerySelector(".lens-title a")!.TextContent.ShouldBe(title);
        lens.QuerySelector(".lens-title a")!.GetAttribute("href").ShouldBe("sources/paper#p5");
        lens.QuerySelectorAll(".facts > li").Select(x => x.TextContent).ShouldBe(whole.Select(x => x.TextContent));
        lens.QuerySelectorAll("[id]").ShouldBeEmpty("it is shown within other pages");
        page.QuerySelectorAll("a[href*='/api/']").ShouldBeEmpty("the API has no twin of it");
        page.QuerySelector("[rel=prev]")!.GetAttribute("href").ShouldBe("sources/paper/4");
        page.QuerySelector("[rel=next]")!.GetAttribute("href").ShouldBe("sources/paper/6");
    }

    [Fact]
    public async Task The_strip_has_a_tick_for_each_paragraph_that_leads_there_and_the_lens_lights_its_own()
    {
        var source = await site.PageAsync("/en/sources/paper");
        foreach (var strip in source.QuerySelectorAll(".strip-nav svg"))
        {
            var ticks = strip.QuerySelectorAll("a");
            ticks.Select(x => x.GetAttribute("href")).ShouldBe(Enumerable.Range(1, 10).Select(number => $"sources/paper#p{number}"));
            ticks.ShouldAllBe(x => x.QuerySelector("title")!.TextContent.StartsWith("Paragraph "));
        }

        source.QuerySelectorAll(".strip-nav svg").Length.ShouldBe(2);
        var lens = await site.PageAsync("/en/sources/paper/5");
        lens.QuerySelectorAll(".strip .lit").Select(x => x.GetAttribute("href")).ShouldBe(["sources/paper#p5"]);
        lens.QuerySelectorAll(".strip a").ShouldAllBe(x => x.GetAttribute("tabindex") == "-1");
    }

    [Theory]
    [InlineData("/en/sources/paper/0")]
    [InlineData("/en/sources/paper/11")]
    [InlineData("/en/sources/paper/05")]
    [InlineData("/en/sources/paper/five")]
    [InlineData("/en/sources/nothing/1")]
    public async Task There_is_no_page_of_a_paragraph_that_does_not_exist(string address) =>
        await site.PageAsync(address, System.Net.HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/en/sources/paper/5?page=2")]
    [InlineData("/en/sources/paper/5?lens=1")]
    public async Task Nothing_else_can_be_asked_of_it(string address) =>
        await site.PageAsync(address, System.Net.HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_follows_an_article_is_said_not_to_be_part_of_it() =>
        (await site.PageAsync("/en/sources/paper")).QuerySelector(".paragraphs + .note")!.TextContent.ShouldContain("Paragraphs 11 to 12");

    [Fact]
    public async Task A_number_that_is_no_figure_is_named_with_the_reason()
    {
        var left = (await site.PageAsync("/en/sources/paper")).GetElementById("p8")!.QuerySelector(".left-numbers")!.TextContent;
        left.ShouldContain("三款");
        left.ShouldContain("counts what the text then lists");
    }

    [Fact]
    public async Task Without_the_texts_the_page_says_how_to_turn_them_on()
    {
        var page = await site.PageAsync("/en/sources/paper");
        page.QuerySelectorAll(".paragraph-text").Length.ShouldBe(0);
        page.Body!.TextContent.ShouldContain("set Sources:Folder to the folder that holds them");
        (await site.PageAsync("/en/sources/paper/4")).QuerySelectorAll(".paragraph-text").Length.ShouldBe(0);
    }

    [Fact]
    public async Task With_the_texts_each_paragraph_stands_beside_its_facts_with_the_printed_figure_marked()
    {
        using var seeds = new SampleSeeds();
        await using var app = new WithTexts { SeedsFolder = seeds.Folder, Articles = seeds.Articles };
        using var client = app.CreateClient();
        var html = await client.GetStringAsync(new Uri("/en/sources/paper", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await BrowsingContext.New(Configuration.Default)
            .OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);

        page.QuerySelectorAll(".paragraph-text").Length.ShouldBe(10, "the lines after the article are not part of it");
        page.GetElementById("p4")!.QuerySelector(".paragraph-text")!.TextContent.ShouldBe("支出達 80億元。");
        page.GetElementById("p4")!.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["80億元"]);
        page.GetElementById("p5")!.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["3月6日", "１６０億元", "翻倍"]);
        page.GetElementById("p9")!.TextContent.ShouldContain("第九段。");

        // So does the lens, and nothing else: data never carries a text on.
        (await GetAsync("/en/sources/paper/4")).ShouldContain("<mark>80億元</mark>");
        foreach (var address in new[]
            { "/api/v1/sources/paper", "/api/v1/sources.csv", "/api/v1/statements", "/en/sources", "/en/vendors/alpha" })
            (await GetAsync(address)).ShouldNotContain("支出達", Case.Sensitive, address);

        Task<string> GetAsync(string address) =>
            client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private sealed class WithTexts : LandscapeApp
    {
        public required string Articles { get; init; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Sources:Folder", Articles);
        }
    }
}
