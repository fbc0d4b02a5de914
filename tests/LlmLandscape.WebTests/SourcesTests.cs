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

    [Fact]
    public async Task A_paragraph_can_be_seen_alone_with_all_that_is_taken_from_it()
    {
        var whole = (await site.PageAsync("/en/sources/paper")).GetElementById("p5")!.QuerySelectorAll(".facts > li").Length;
        var alone = await site.PageAsync("/en/sources/paper?paragraph=5");
        alone.QuerySelectorAll(".paragraphs > li").Length.ShouldBe(1);
        alone.GetElementById("p5")!.QuerySelectorAll(".facts > li").Length.ShouldBe(whole);
        await site.PageAsync("/en/sources/paper?paragraph=999", System.Net.HttpStatusCode.BadRequest);
    }

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
