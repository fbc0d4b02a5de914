using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LlmLandscape.Catalogue;

namespace LlmLandscape.WebTests;

/// <summary>The shipped texts on pages of all kinds: each in its language, and vendors under all of their names.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
[Collection(nameof(Site))]
public sealed class ShippedPagesTests(Site site)
{
    public static TheoryData<string> Pages =>
        ["", "?strategy=free-tier&strategy=open-source", "vendors", "vendors?view=cards", "vendors/bytedance", "vendors/xai",
            "strategies", "strategies?strategy=multimodal", "strategies/open-source", "models",
            "models?vendor=alibaba&sort=-release", "models/glm-4-plus", "models/manus", "sources", "sources/five-foundation-models",
            "sources/free-wave/14", "homogenization", "about", "topics", "topics/money", "topics/price", "topics/reach",
            "topics/performance", "metrics", "metrics/users", "metrics/rank", "facts/doubao-tokens-may-2024-fm",
            "facts/qwq-32b-released-nk", "disputes", "timeline", "timeline?vendor=alibaba&kind=launch",
            "timeline?lane=strategy&from=2025&to=2025", "market", "changes", "search", "search?q=price", "search?q=deepseak",
            "homogenization/data", "homogenization/data?pair=openai&pair=deepseek", "methods", "models?vendor=xai&by=both&by=records",
            "models/deepseek-r1", "models/gpt-4o", "releases/openai/gpt-4.1", "compare", "compare?v=openai",
            "compare?v=bytedance&v=moonshot&v=alibaba&v=deepseek&v=kuaishou&v=openai"];

    /// <summary>Where a value or a sentence meets the next.</summary>
    [Theory]
    [InlineData("vendors")]
    [InlineData("vendors/bytedance")]
    [InlineData("vendors/deepseek")]
    [InlineData("disputes")]
    [InlineData("models")]
    [InlineData("models/gpt-4o")]
    [InlineData("timeline")]
    [InlineData("compare?v=openai&v=deepseek")]
    public async Task Chinese_has_no_space_between_Han_nor_after_its_stops(string page)
    {
        foreach (var text in (await site.PageAsync($"/zh/{page}")).OwnTexts())
            text.ShouldNotMatch(@"[\u4e00-\u9fff] [\u4e00-\u9fff]|[，。：；、] \S");
    }

    /// <summary>Nor where two texts meet, each in an element of its own: full-width punctuation brings its own space.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Chinese_has_no_space_after_a_stop_within_a_paragraph(string page)
    {
        (await site.PageAsync($"/zh/{page}")).Paragraphs().Where(text => Regex.IsMatch(text, @"[，。：；！？、] [^\u2060·—]")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_mixes_the_languages(string page)
    {
        foreach (var text in (await site.PageAsync($"/en/{page}")).OwnTexts()) text.Any(HanCharacter.Is).ShouldBeFalse(text);
        foreach (var text in (await site.PageAsync($"/zh/{page}")).OwnTexts()) text.ShouldNotMatch(PageTexts.EnglishWords);
    }

    [Theory]
    [InlineData("豆包")]
    [InlineData("字节")]
    [InlineData("字節")]
    [InlineData("Doubao")]
    [InlineData("byte")]
    [InlineData("BYTE DANCE")]
    public async Task ByteDance_is_found_by_any_of_its_names(string name) =>
        (await Rows($"/en/vendors?q={Uri.EscapeDataString(name)}")).ShouldContain("bytedance");

    private async Task<IEnumerable<string?>> Rows(string address) =>
        (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id);
}
