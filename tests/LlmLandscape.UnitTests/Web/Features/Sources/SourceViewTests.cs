using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.UnitTests.Snapshot;
using LlmLandscape.Web.Features.Sources;

namespace LlmLandscape.UnitTests.Web.Features.Sources;

/// <summary>The sample's paper: ten paragraphs, the last two of them rhetoric.</summary>
public sealed class SourceViewTests(SampleCatalogue sample) : IClassFixture<SampleCatalogue>
{
    private readonly CatalogueSnapshot _snapshot = sample.Snapshot;

    [Fact]
    public void Each_paragraph_stands_by_itself_and_the_silent_ones_in_runs()
    {
        var view = View(text: null);
        view.Each.Select(x => (x.First, x.Last)).ShouldBe(Enumerable.Range(1, 10).Select(number => (number, number)));
        view.Paragraphs.Select(x => (x.First, x.Last))
            .ShouldBe([.. Enumerable.Range(1, 8).Select(number => (number, number)), (9, 10)]);
        view.HasText.ShouldBeFalse();
    }

    [Fact]
    public void With_the_text_no_paragraph_is_in_a_run_and_its_printed_figures_are_pieces_of_their_own()
    {
        var view = View([.. Enumerable.Range(1, 12).Select(number => number == 4 ? "支出達 80億元。" : $"第{number}段")]);
        view.HasText.ShouldBeTrue();
        view.Paragraphs.ShouldBe(view.Each);
        view.Each[3].Text.ShouldBe([new("支出達 ", false), new("80億元", true), new("。", false)]);
        view.Each.Count.ShouldBe(10, "what follows the article is not part of it");
    }

    [Fact]
    public void The_strip_says_how_much_is_taken_from_each_paragraph_or_why_nothing_is_and_leads_there()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var view = View(text: null);
        var strip = SourceStrip.Of(view);
        strip.Select(x => x.Facts).ShouldBe(view.Each.Select(x => x.Facts.Count));
        strip[8].Title.ShouldBe("Paragraph 9: rhetoric: it states nothing of its own");
        strip[4].Title.ShouldBe($"Paragraph 5: {view.Each[4].Facts.Count} facts");
        strip[4].Href.ShouldBe("sources/paper#p5");
        strip.ShouldAllBe(x => !x.IsHeading);
    }

    [Fact]
    public void At_a_glance_the_most_frequent_kind_comes_first_and_each_vendor_has_its_facts()
    {
        var glance = SourceGlance.Of(_snapshot, "paper", Language.English);
        var facts = _snapshot.In(Language.English).FactsFrom("paper");
        glance.Kinds.Select(x => x.Facts).ShouldBeInOrder(SortDirection.Descending);
        foreach (var (kind, count) in glance.Kinds) count.ShouldBe(facts.Count(fact => fact.Kind == kind));
        glance.Vendors.Select(x => x.Facts).ShouldBeInOrder(SortDirection.Descending);
        foreach (var (vendor, count) in glance.Vendors) count.ShouldBe(facts.Count(fact => fact.Vendor == vendor.Id));
        glance.Kinds.ShouldContain(x => x.Kind == FactKind.Observation);
    }

    private SourceView View(IReadOnlyList<string>? text) => SourceView.Of(_snapshot, "paper", _ => text, Language.English)!;
}
