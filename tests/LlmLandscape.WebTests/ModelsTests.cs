using System.Globalization;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class ModelsTests(Site site)
{
    [Fact]
    public async Task A_count_beside_a_value_is_what_its_link_finds()
    {
        var page = await site.PageAsync("/en/models?kind=app");
        var links = page.QuerySelectorAll(".facet-value[href]").Where(link => !link.HasAttribute("aria-current")).ToList();
        links.ShouldContain(link => link.GetAttribute("href") == "models?vendor=not-stated&kind=app");
        foreach (var link in links)
        {
            // A further kind widens the list, so its count is of that kind alone; every other value narrows the list.
            var address = link.GetAttribute("href")!;
            var alone = address.Split("kind=").Length > 2 ? address.Replace("&kind=app", "", StringComparison.Ordinal).Replace("kind=app&", "", StringComparison.Ordinal) : address;
            (await Rows("/en/" + alone)).Count.ShouldBe(int.Parse(link.QuerySelector(".count")!.TextContent, CultureInfo.InvariantCulture), alone);
        }
    }

    /// <summary>Read off the articles by hand: GLM-4-Plus has a price (FM p17), Manus a day (NK p11), Claude neither.</summary>
    [Fact]
    public async Task Release_and_price_stand_in_the_table_with_their_marks_or_are_not_stated()
    {
        var page = await site.PageAsync("/en/models");
        Cell(page, "glm-4-plus", "Price").TextContent.ShouldContain("¥5");
        Cell(page, "glm-4-plus", "Price").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0);
        Cell(page, "manus", "Release").TextContent.ShouldContain("6 March 2025*");
        Cell(page, "manus", "Release").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0);
        foreach (var column in new[] { "Price", "Release", "Openness" }) Cell(page, "claude", column).QuerySelector(".unknown").ShouldNotBeNull(column);
        foreach (var cell in page.QuerySelectorAll("table.list tbody td:not(:has(a))")) cell.TextContent.Trim().ShouldNotBeEmpty();
    }

    /// <summary>Read off the articles by hand: the Step series handles four named modalities (FM p18), Kling films (FM p32), Gemini is called multimodal (OB p39).</summary>
    [Theory]
    [InlineData("three-dimensional", "step-series")]
    [InlineData("video", "kling", "step-series")]
    [InlineData("multimodal", "ernie-bot", "gemini", "stepfun-world-model")]
    [InlineData("audio", "doubao-realtime-voice")]
    public async Task Models_are_found_by_what_they_take_in_or_give_out(string modality, params string[] models)
    {
        (await Rows($"/en/models?modality={modality}")).ShouldBe(models, ignoreOrder: true);
        var page = await site.PageAsync($"/en/models?modality={modality}&modality=not-stated");
        foreach (var model in models) Cell(page, model, "Modalities").QuerySelectorAll(".cite").Length.ShouldBeGreaterThan(0, model);
        Cell(page, "manus", "Modalities").QuerySelector(".unknown").ShouldNotBeNull();
        page.QuerySelectorAll("tr[id=claude]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("release", "descending", "-release")]
    [InlineData("-release", "ascending", "release")]
    [InlineData("name", "ascending", "-name")]
    [InlineData("facts", "descending", "-facts")]
    public async Task The_head_of_a_column_sorts_keeps_the_filters_and_says_so(string sort, string direction, string reverse)
    {
        var page = await site.PageAsync($"/en/models?kind=model&kind=app&sort={sort}");
        var head = page.QuerySelectorAll("th[aria-sort]").ShouldHaveSingleItem();
        head.GetAttribute("aria-sort").ShouldBe(direction);
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe($"models?kind=app&kind=model&sort={reverse}");
        page.QuerySelectorAll("thead th a").Length.ShouldBe(6);
        foreach (var link in page.QuerySelectorAll("thead th a")) link.GetAttribute("href")!.ShouldStartWith("models?kind=app&kind=model");
    }

    [Theory]
    [InlineData("release")]
    [InlineData("-release")]
    public async Task What_no_source_dates_comes_last_from_either_end(string sort)
    {
        var known = (await site.JsonAsync($"/api/v1/models?limit=1000&sort={sort}"))["items"]!.AsArray().Select(x => x!["release"]?["date"]!["from"]!.GetValue<string>()).ToList();
        var dated = known.TakeWhile(date => date is not null).ToList();
        dated.Count.ShouldBeGreaterThanOrEqualTo(6);
        known.Skip(dated.Count).ShouldAllBe(date => date == null);
        dated.ShouldBe(sort[0] == '-' ? dated.Order(StringComparer.Ordinal) : dated.OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_models_page_holds_everything_that_is_said_of_it()
    {
        var item = (await site.JsonAsync("/api/v1/models/doubao-model"))["item"]!;
        var page = await site.PageAsync("/en/models/doubao-model");
        page.QuerySelector("h1")!.TextContent.Trim().ShouldStartWith(item["model"]!["name"]!.GetValue<string>());
        var figures = item["facts"]!.AsArray().Where(fact => fact!["kind"]!.GetValue<string>() == "observation").Select(fact => $"facts/{fact!["id"]}").ToList();
        figures.Count.ShouldBeGreaterThan(3);
        page.QuerySelectorAll(".observations td.number a.plain").Select(link => link.GetAttribute("href")).ShouldBe(figures, ignoreOrder: true);
        page.QuerySelectorAll(".events a.plain").Select(link => link.GetAttribute("href")).ShouldBe(item["events"]!.AsArray().Select(x => $"facts/{x!["id"]}"));
        page.QuerySelector("#disputes").ShouldNotBeNull();
        page.QuerySelector("#silence")!.ParentElement!.TextContent.ShouldContain("What it costs its users.");
        page.QuerySelectorAll(".crumbs a").Select(link => link.GetAttribute("href")).ShouldBe(["", "models", "models?vendor=bytedance"]);
        page.QuerySelector(".identity")!.TextContent.ShouldContain("May 2024");
    }

    [Theory]
    [InlineData("vendors/bytedance", ".glance")]
    [InlineData("vendors/bytedance", ".models")]
    [InlineData("timeline", ".events")]
    [InlineData("sources/five-foundation-models", ".about")]
    [InlineData("metrics/daily-tokens", ".observations")]
    public async Task Whoever_names_a_model_links_to_its_page(string page, string within) =>
        (await site.PageAsync($"/en/{page}")).QuerySelectorAll($"{within} a[href='models/doubao-model']").Length.ShouldBeGreaterThan(0);

    private async Task<List<string?>> Rows(string address) =>
        [.. (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id)];

    private static IElement Cell(IDocument page, string model, string column) => page.QuerySelector($"tr[id='{model}'] td[data-label='{column}']")!;
}
