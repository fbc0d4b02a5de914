using System.Net;
using AngleSharp.Dom;
using LlmLandscape.Catalogue;

namespace LlmLandscape.WebTests;

[Collection(nameof(SampleSite))]
public sealed class PagesTests(SampleSite site)
{
    public static TheoryData<string> Pages =>
    [
        "", "vendors", "vendors?view=cards", "vendors/alpha", "vendors/beta", "strategies", "strategies/open-source", "models",
        "models?vendor=alpha&sort=-release", "models/alpha-one", "models/orphan", "sources", "sources/paper", "homogenization", "about",
        "topics", "topics/money",
        "metrics", "metrics/spending", "metrics/growth", "facts/alpha-spending-2024", "facts/alpha-one-released", "disputes", "timeline",
        "timeline?vendor=alpha&kind=launch", "timeline?lane=strategy&from=2025&to=2025", "market", "changes", "search",
        "search?q=price", "search?q=alphq", "homogenization/data", "homogenization/data?pair=alpha&pair=beta", "methods",
        "models?by=both&by=records&sort=input-price", "releases/alpha/one-1", "compare", "compare?v=alpha", "compare?v=alpha&v=beta",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_stands_in_both_languages_and_each_leads_to_the_other(string page)
    {
        foreach (var (segment, tag, other) in new[] { ("en", "en", "zh"), ("zh", "zh-Hans", "en") })
        {
            var document = await site.PageAsync($"/{segment}/{page}");
            document.DocumentElement.GetAttribute("lang").ShouldBe(tag);
            document.QuerySelectorAll("h1").Length.ShouldBe(1);
            document.Title.ShouldNotBeNullOrWhiteSpace();
            document.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace();
            document.QuerySelector("[data-language]")!.GetAttribute("href").ShouldBe($"/{other}/{page}");
            document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href"))
                .ShouldBe([$"http://localhost/en/{page}", $"http://localhost/zh/{page}", $"http://localhost/{page}"]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_mixes_the_languages(string page)
    {
        foreach (var text in (await site.PageAsync($"/en/{page}")).OwnTexts()) text.Any(HanCharacter.Is).ShouldBeFalse(text);
        foreach (var text in (await site.PageAsync($"/zh/{page}")).OwnTexts()) text.ShouldNotMatch(PageTexts.EnglishWords);
    }

    [Fact]
    public async Task A_mark_holds_on_to_its_word_and_what_follows_on_to_the_mark()
    {
        var marks = (await site.PageAsync("/zh/homogenization")).QuerySelectorAll(".cites").ToList();
        marks.ShouldAllBe(of => of.FirstElementChild!.ClassName == "cite");
        var two = marks.First(of => of.QuerySelectorAll(".cite").Length == 2);
        two.Children.Select(child => child.LocalName).ShouldBe(["span", "span"], "no line breaks between the last two");
        marks.ShouldAllBe(of => of.TextContent.StartsWith('\u2060'));
        (await site.PageAsync("/zh/homogenization")).QuerySelectorAll(".prose .cites").Select(of => of.NextSibling?.TextContent[0])
            .Where(after => after is '\u2060' or '。' or '，' or '；').ToHashSet().ShouldBe(['\u2060']);
    }

    /// <summary>A full-width mark has its own room: a space after it would be a second.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_space_follows_a_Chinese_mark(string page) =>
        (await site.PageAsync($"/zh/{page}")).Source.Text.ShouldNotMatch(@"[。！？；：，、]\s+<a ");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_the_same_bytes_twice_and_nothing_in_it_is_Blazors(string page)
    {
        var once = (await site.PageAsync($"/zh/{page}")).Source.Text;
        (await site.PageAsync($"/zh/{page}")).Source.Text.ShouldBe(once);
        once.ShouldNotContain("blazor", Case.Insensitive);
    }

    /// <summary>Razor's own element stands for nothing in code, but where markup is expected it is sent as it stands.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_element_of_Razors_own_is_sent_to_a_browser(string page) =>
        (await site.PageAsync($"/en/{page}")).QuerySelectorAll("text").Where(element => element.Closest("svg") is null).ShouldBeEmpty();

    [Theory]
    [InlineData("/en/desk")]
    [InlineData("/zh/_blazor")]
    public async Task Where_the_desk_is_closed_there_is_neither_it_nor_anything_to_connect_to(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_script_the_finder_is_a_form_to_the_vendor_list()
    {
        var form = (await site.PageAsync("/zh/vendors")).QuerySelector(".finder form")!;
        form.GetAttribute("action").ShouldBe("vendors");
        form.GetAttribute("method").ShouldBe("get");
        (await Rows("/zh/vendors?q=豆子")).ShouldBe(["alpha"]);
    }

    private async Task<IEnumerable<string?>> Rows(string address) =>
        (await site.PageAsync(address)).QuerySelectorAll("table.list tbody tr").Select(row => row.Id);
}
