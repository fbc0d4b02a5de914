using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>What the pages of the five articles say of them.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
[Collection(nameof(Site))]
public sealed class ShippedSourcesTests(Site site)
{
    [Theory]
    [InlineData("homogenization-analysis", 117)]
    [InlineData("five-foundation-models", 37)]
    [InlineData("no-king-of-ai", 82)]
    [InlineData("openai-business-model", 45)]
    [InlineData("free-wave", 55)]
    public async Task Not_one_paragraph_is_left_unaccounted_for(string source, int paragraphs)
    {
        var page = await site.PageAsync($"/en/sources/{source}");
        for (var number = 1; number <= paragraphs; number++)
        {
            var line = page.GetElementById($"p{number}")!.Closest(".paragraphs > li")!;
            (line.QuerySelectorAll(".facts > li").Length > 0 || line.TextContent.Contains("Nothing taken:", StringComparison.Ordinal))
                .ShouldBeTrue($"p{number}");
        }

        page.GetElementById($"p{paragraphs + 1}").ShouldBeNull();
    }

    [Fact]
    public async Task What_follows_an_article_is_said_not_to_be_part_of_it() =>
        (await site.PageAsync("/en/sources/free-wave")).QuerySelector(".paragraphs + .note")!.TextContent
            .ShouldContain("Paragraphs 56 to 87");

    [Fact]
    public async Task A_number_that_is_no_figure_is_named_with_the_reason()
    {
        var left = (await site.PageAsync("/en/sources/five-foundation-models"))
            .GetElementById("p8")!.QuerySelector(".left-numbers")!.TextContent;
        left.ShouldContain("七個月");
        left.ShouldContain("the period of a figure that is entered");
    }
}
