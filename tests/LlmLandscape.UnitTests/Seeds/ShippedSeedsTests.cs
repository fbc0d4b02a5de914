using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Markdown;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;
using LlmLandscape.Web.Charts;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>The seeds that ship are a test subject themselves.</summary>
public sealed class ShippedSeedsTests
{
    private static readonly SeedReading Reading = SeedReader.Read(Folders.Seeds);

    [Fact]
    public void They_have_no_problems() => Reading.Problems.ShouldBeEmpty();

    [Fact]
    public void The_example_that_people_copy_is_right()
    {
        var (vendor, problems) = SeedReader.ReadVendor(Path.Combine(Folders.Seeds, "vendor.example.yaml"));
        problems.ShouldBeEmpty();
        vendor!.Models.ShouldNotBeEmpty();
        vendor.Positions.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("deepseek", "bytedance", "alibaba", "zhipu", "stepfun", "moonshot", "minimax", "baichuan", "01-ai", "baidu", "tencent")]
    [InlineData("huawei", "sensetime", "kuaishou", "iflytek", "meitu", "manus", "openai", "anthropic", "google", "meta", "xai")]
    public void Every_vendor_that_the_articles_name_is_there(params string[] vendors)
    {
        foreach (var vendor in vendors) Reading.Seed.Vendors.Select(x => x.Id).ShouldContain(vendor);
    }

    [Fact]
    public void Every_fact_has_an_address_that_outlives_its_words() =>
        SeedFacts.All(Reading.Seed).Where(fact => fact.Id is null).Select(fact => fact.Place).ShouldBeEmpty();

    /// <summary>A mark of the timeline has room for some 200 pixels of words.</summary>
    [Fact]
    public void Every_event_has_few_words_for_the_drawing()
    {
        var events = Reading.Seed.AllStatements.SelectMany(x => x.Events).ToList();
        events.Count.ShouldBe(23);
        foreach (var gist in events.Select(x => x.Fact.Gist.ShouldNotBeNull($"{x.Fact.Place}")))
        {
            TextWidth.Of(gist.En, LabelForm.Size).ShouldBeLessThan(220, gist.En);
            TextWidth.Of(gist.ZhHans, LabelForm.Size).ShouldBeLessThan(220, gist.ZhHans);
        }
    }

    [Fact]
    public void No_dispute_ends_by_saying_that_both_can_be_right()
    {
        string[] endings = ["can both be right.", "can be so.", "may both be right.", "都可能成立。", "都可以成立。", "并不矛盾。"];
        Reading.Seed.Disputes.Where(x => endings.Any(end => x.Text.En.EndsWith(end, StringComparison.Ordinal)
            || x.Text.ZhHans.EndsWith(end, StringComparison.Ordinal))).Select(x => x.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_of_a_dispute_stand_in_one_line()
    {
        foreach (var dispute in Reading.Seed.Disputes)
        {
            dispute.Sides.En.Length.ShouldBeLessThanOrEqualTo(110, dispute.Id);
            dispute.Sides.ZhHans.Length.ShouldBeLessThanOrEqualTo(60, dispute.Id);
        }
    }

    /// <summary>Names that have no other form: pen names, and what an article calls itself or somebody by.</summary>
    private static IEnumerable<string> Names =>
        [.. Reading.Seed.Speakers.SelectMany(x => new[] { x.Name.En, x.Name.ZhHans }), "聽筒Tech", "听筒Tech", "大李"];

    [Fact]
    public void English_texts_are_in_English_and_Chinese_texts_in_Chinese()
    {
        foreach (var vendor in Reading.Seed.Vendors)
        {
            foreach (var text in TextsOf(vendor))
            {
                Names.Aggregate(text.En, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)).Any(HanCharacter.Is)
                    .ShouldBeFalse($"{vendor.Id}: {text.En}");
                text.ZhHans.Any(HanCharacter.Is).ShouldBeTrue($"{vendor.Id}: {text.ZhHans}");
            }
        }
    }

    [Fact]
    public void The_summary_has_the_same_sections_in_both_languages()
    {
        string[] expected = ["converged", "why", "differ", "in-production", "entrance", "infrastructure", "disagree", "change", "readers"];
        foreach (var language in LanguageTags.All)
        {
            var text = Reading.Seed.Prose.Single(x => x.Kind == ProseKind.Page && x.Language == language);
            ProseMarkdown.Parse(text.Markdown).OfType<HeadingBlock>().Select(heading => heading.GetAttributes().Id!).ShouldBe(expected);
        }
    }

    [Fact]
    public void The_short_answer_keeps_to_two_hundred_words()
    {
        var text = Reading.Seed.Prose.Single(x => x.Kind == ProseKind.Page && x.Language == Language.English).Markdown;
        var answer = text[..text.IndexOf("\n## ", StringComparison.Ordinal)];
        var words = System.Text.RegularExpressions.Regex.Replace(answer, @"\[@[^\]]*\]", "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        words.Length.ShouldBeInRange(80, 200);
    }

    private static IEnumerable<LocalText> TextsOf(VendorSeed vendor) =>
        new[] { vendor.Positioning }
            .Concat(vendor.Models.Select(x => x.Fact))
            .Concat(vendor.Strategies.SelectMany(x => x.Evidence))
            .Concat(vendor.Said.Statements.Select(x => x.Fact)).Concat(vendor.Positions.Select(x => x.Fact))
            .Concat(vendor.Said.Events.Select(x => x.Fact))
            .Select(fact => fact.Text!);
}
