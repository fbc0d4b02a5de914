using System.Globalization;
using Bunit;
using Bunit.Rendering;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Snapshot;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.UnitTests.Web.Components;

/// <summary>How a fact is shown: its figure, its period, where it comes from, and that it is in dispute.</summary>
public sealed class ComponentTests : BunitContext, IClassFixture<SampleCatalogue>
{
    private static readonly FigureView Spending = new(
        "spending", 8_000_000_000, null, "CNY", Qualifier.Exact, Basis.Reported, null, null, null);

    private readonly CatalogueSnapshot _snapshot;

    public ComponentTests(SampleCatalogue sample)
    {
        _snapshot = sample.Snapshot;
        Services.AddSingleton(_snapshot);
        Speak("en");
    }

    [Theory]
    [InlineData(Qualifier.Exact, "¥8 bn")]
    [InlineData(Qualifier.About, "≈\u00a0about ¥8 bn")]
    [InlineData(Qualifier.Over, ">\u00a0over ¥8 bn")]
    [InlineData(Qualifier.Under, "<\u00a0under ¥8 bn")]
    public void A_figure_says_how_exactly_it_is_stated_to_the_eye_and_to_the_ear(Qualifier qualifier, string text)
    {
        var figure = Shown(Spending with { Qualifier = qualifier });
        figure.TextContent.ShouldBe(text);
        figure.QuerySelectorAll("[aria-hidden=true]").Length
            .ShouldBe(qualifier == Qualifier.Exact ? 0 : 1, "a sign is not read out beside its word");
    }

    [Fact]
    public void A_figure_has_its_exact_value_and_its_print_in_its_title()
    {
        Shown(Spending with { ValueHigh = 8_500_000_000 }).GetAttribute("title")
            .ShouldBe("Exactly 8,000,000,000–8,500,000,000, in CNY; printed as 80亿元");
        Speak("zh-Hans");
        Shown(Spending with { Qualifier = Qualifier.About }).TextContent.ShouldBe("≈\u00a0约80 亿元");
    }

    [Theory]
    [InlineData("2024-05", null, "May 2024")]
    [InlineData("2024-05", "the spring", "May 2024 the spring")]
    [InlineData("2024-05", "since May 2024", "since May 2024")]
    [InlineData(null, "the next three years", "the next three years")]
    [InlineData(null, null, "–not stated")]
    public void A_period_is_told_by_dates_else_by_words_else_as_not_stated(string? date, string? words, string text)
    {
        var of = FactViews.Observation(Spending with { PeriodWords = words }, date: date);
        string.Join(' ', Nodes(Rendered(PeriodText.Text(of)))).ShouldBe(text);
    }

    [Fact]
    public void A_year_that_the_source_leaves_out_has_a_star_and_says_why()
    {
        var of = FactViews.Observation(Spending, date: "2025-03-06") with { YearInferred = true };
        Rendered(PeriodText.Text(of)).Find(".period").TextContent.ShouldBe("6 March 2025*(year inferred)");
    }

    [Fact]
    public void Neighbouring_paragraphs_share_a_mark_unless_one_prints_a_figure()
    {
        Marks(new("paper", 1, null), new("paper", 2, null), new("paper", 3, null), new("paper", 5, null))
            .ShouldBe(["PA\u00a01–3", "PA\u00a05"]);
        Marks(new("paper", 4, "80亿元"), new("paper", 5, null)).ShouldBe(["PA\u00a04", "PA\u00a05"]);
        Marks(new("paper", 2, null), new("paper", 1, null)).ShouldBe(["PA\u00a02", "PA\u00a01"], "the order is the editor's");
        Marks(new("paper", 4, "80亿元"), new("paper", 4, "翻倍")).ShouldBe(["PA\u00a04"]);

        List<string> Marks(params CitationView[] citations) =>
            [.. Rendered(Citations.Marks(_snapshot, citations)).FindAll(".cite > a").Select(mark => mark.TextContent)];
    }

    [Fact]
    public void A_mark_leads_to_its_first_paragraph_and_says_what_whose_and_where()
    {
        var mark = Rendered(Citations.Marks(_snapshot, [new("paper", 4, "80亿元"), new("paper", 4, "翻倍")])).Find(".cite > a");
        mark.GetAttribute("href").ShouldBe("sources/paper#p4");
        mark.GetAttribute("aria-label").ShouldBe("PA\u00a04: The paper\nSomebody, undated\nParagraph 4, printed as 80亿元; 翻倍");
    }

    [Fact]
    public void What_is_in_no_dispute_has_no_mark() => Disputes().FindAll("a").ShouldBeEmpty();

    [Fact]
    public void One_dispute_is_named_and_led_to()
    {
        var mark = Disputes("spent-or-planned").Find("a.disputed");
        (mark.TextContent, mark.GetAttribute("href"), mark.GetAttribute("aria-label"))
            .ShouldBe(("≠", "disputes#spent-or-planned", "In dispute: Spent or planned?"));
    }

    [Fact]
    public void Several_disputes_are_one_mark_which_leads_to_the_weightiest()
    {
        var mark = Disputes("growth-in-doubt", "spent-or-planned").FindAll("a.disputed").ShouldHaveSingleItem();
        (mark.TextContent, mark.GetAttribute("href"), mark.GetAttribute("aria-label"))
            .ShouldBe(("≠", "disputes#spent-or-planned", "In dispute: Spent or planned?; and 1 more"));
    }

    [Theory]
    [InlineData(DisputeKind.Value, "disputed")]
    [InlineData(DisputeKind.Attribution, "disputed")]
    [InlineData(DisputeKind.Period, "disputed")]
    [InlineData(DisputeKind.OppositeJudgement, "disputed disputed-judgement")]
    public void Opposite_judgements_are_marked_more_quietly_than_values(DisputeKind kind, string css) =>
        Rendered(DisputeMarks.Sign(kind)).Find("span").ClassName.ShouldBe(css);

    /// <summary>Browsers break a line between neighbours unless a joiner holds them.</summary>
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(3, 3, 1)]
    [InlineData(5, 3, 3)]
    public void A_mark_holds_on_to_what_it_marks_and_the_last_of_several_to_the_one_before(int marks, int joiners, int breaks)
    {
        var citations = Enumerable.Range(1, marks).Select(i => new CitationView("paper", 2 * i - 1, null)).ToList();
        var markup = Citations.Marks(_snapshot, citations).Value;
        (markup.Split(Citations.Joiner).Length - 1, markup.Split("</span> <span").Length - 1).ShouldBe((joiners, breaks));
        markup.Split("</span><span").Length.ShouldBe(1, "text that is copied has a space between marks");
        markup.ShouldStartWith($"""<span class="cites">{Citations.Joiner}""");
    }

    [Fact]
    public void A_table_of_figures_leaves_nothing_to_be_guessed()
    {
        var english = _snapshot.In(Catalogue.Language.English);
        var about = english.Observations.Select(english.About).ToList();
        var rows = Render<ObservationTable>(x => x.Add(table => table.Observations, about)).FindAll("tbody tr");

        rows.Select(row => row.QuerySelector("td.number a")!.GetAttribute("href"))
            .ShouldBe(english.Observations.Select(x => $"facts/{x.Id}"));
        rows.Select(row => row.QuerySelector("[data-label=Period]")!.TextContent.Trim())
            .ShouldBe(["2024", "2025", "the next three years", "–not stated"]);
        rows.Select(row => row.QuerySelector(".basis")!.ClassName).ShouldBe(
            ["basis basis-reported", "basis basis-forecast", "basis basis-announced", "basis basis-claimed"]);
        rows.Select(row => row.QuerySelector(".disputed") is not null).ShouldBe([true, false, true, true]);
        rows[1].QuerySelector(".beside-value")!.TextContent.Trim().ShouldBe("said by The press");
        rows[3].QuerySelector(".beside-value")!.TextContent.Trim().ShouldBe("of spending");
        rows[3].QuerySelectorAll("th a").Select(link => link.GetAttribute("href")).ShouldBe(["vendors/alpha", "models/alpha-one"]);
        rows.ShouldAllBe(row => row.QuerySelectorAll(".cite > a").Length == 1);
    }

    [Fact]
    public void A_table_by_metric_names_the_metric_and_only_what_is_not_the_vendor_itself()
    {
        var english = _snapshot.In(Catalogue.Language.English);
        var about = english.Observations.Where(x => x.Id is "alpha-plan" or "alpha-growth").Select(english.About).ToList();
        var table = Render<ObservationTable>(x => x.Add(table => table.Observations, about).Add(table => table.ByMetric, true));
        table.Find("th").TextContent.ShouldBe("Metric");
        table.FindAll("tbody th").Select(head => string.Join(' ', head.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))))
            .ShouldBe(["metrics/spending", "metrics/growth models/alpha-one"]);
    }

    [Theory]
    [InlineData("\"><script>", "&quot;&gt;&lt;script&gt;")]
    [InlineData("豆包 & Co", "豆包 &amp; Co")]
    public void Whatever_fills_a_hole_of_markup_is_encoded_and_Chinese_stays_as_it_is(string text, string encoded) =>
        Markup.Of($"""<a title="{text}">{text}</a>""").Value.ShouldBe($"""<a title="{encoded}">{encoded}</a>""");

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private AngleSharp.Dom.IElement Shown(FigureView figure)
    {
        CitationView[] citations = [new("paper", 4, "80亿元"), new("paper", 5, "80亿元"), new("paper", 6, null)];
        var of = FactViews.Observation(figure) with { Citations = citations };
        return Rendered(Figure.Value(_snapshot, of)).Find(".figure");
    }

    private IRenderedComponent<ContainerFragment> Rendered(MarkupString? markup) => Render(builder => builder.AddContent(0, markup));

    private IRenderedComponent<ContainerFragment> Disputes(params string[] ids) =>
        Rendered(DisputeMarks.Marks(_snapshot, ids));

    private static IEnumerable<string> Nodes(IRenderedComponent<ContainerFragment> rendered) =>
        rendered.Nodes.Select(node => node.TextContent.Trim()).Where(text => text.Length > 0);
}
