using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>The shipped seeds against the articles, where the environment names the folder that holds them.</summary>
public sealed class ArticlesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LLMLANDSCAPE_SOURCES");
    private static readonly CatalogueSeed Seed = SeedReader.Read(Folders.Seeds).Seed;

    [Fact]
    public void Every_citation_stands_no_sentence_is_copied_and_no_number_is_left_over()
    {
        Assert.SkipUnless(Folder is { Length: > 0 }, "LLMLANDSCAPE_SOURCES names no folder.");
        var report = CitationCheck.Run(Folders.Seeds, Seed, new ArticleFolder(Folder!));
        report.Problems.ShouldBeEmpty();
        report.Open.ShouldBeEmpty();
        report.Printed.ShouldBeGreaterThan(200);
    }

    /// <summary>
    /// A citation that is a paragraph or two off is seen, but where the same print stands there too: then no check could tell.
    /// </summary>
    [Fact]
    public void A_print_cited_from_a_paragraph_beside_its_own_is_seen()
    {
        Assert.SkipUnless(Folder is { Length: > 0 }, "LLMLANDSCAPE_SOURCES names no folder.");
        var texts = Seed.Sources.ToDictionary(
            x => x.Id, x => new ArticleFolder(Folder!).Paragraphs(x.File!)!.Select(text => new FoldedText(text)).ToList());
        var (all, seen) = (0, 0);
        foreach (var citation in SeedFacts.Citations(Seed).Where(x => x.Printed is not null))
            foreach (var off in (int[])[-2, -1, 1, 2])
            {
                var (text, at) = (texts[citation.Reference!.SourceId], citation.Reference.Paragraph + off);
                if (at < 1 || at > text.Count) continue;
                all++;
                if (!text[at - 1].Contains(citation.Printed!)) seen++;
            }

        TestContext.Current.SendDiagnosticMessage($"{seen} of {all} slips of a paragraph are seen.");
        all.ShouldBeGreaterThan(1000);
        ((double)seen / all).ShouldBeGreaterThan(0.97, $"{seen} of {all}");
    }

    /// <summary>Whoever an article lets speak: where, by what name, and the speaker that a fact of that paragraph must have.</summary>
    public static TheoryData<string, int, string, string> Voices => new()
    {
        { "five-foundation-models", 23, "快手", "kuaishou-report-2024" },
        { "five-foundation-models", 32, "官方信息", "official-information" },
        { "free-wave", 14, "传闻", "rumour" },
        { "free-wave", 17, "刘知远", "liu-zhiyuan" },
        { "free-wave", 22, "专家", "unnamed-experts" },
        { "homogenization-analysis", 3, "是不是", "the-asker" },
        { "no-king-of-ai", 11, "業內人士", "industry-insiders" },
        { "no-king-of-ai", 12, "陳坤", "chen-kun" },
        { "no-king-of-ai", 15, "不少聲音", "quite-a-few-voices" },
        { "no-king-of-ai", 16, "有聲音", "some-voices" },
        { "no-king-of-ai", 22, "相關資料", "related-material" },
        { "no-king-of-ai", 24, "諸多聲音", "many-voices" },
        { "no-king-of-ai", 26, "阿里云通義千問官微", "tongyi-account" },
        { "no-king-of-ai", 27, "公開的數據", "public-data" },
        { "no-king-of-ai", 28, "外界", "outsiders" },
        { "no-king-of-ai", 31, "量子位", "qbitai" },
        { "no-king-of-ai", 34, "3M", "state-of-science-index" },
        { "no-king-of-ai", 35, "大李", "da-li" },
        { "no-king-of-ai", 39, "公開的數據", "public-data" },
        { "no-king-of-ai", 42, "諸多分析", "many-analyses" },
        { "no-king-of-ai", 42, "申萬宏源", "shenwan-hongyuan" },
        { "no-king-of-ai", 44, "工信部", "miit" },
        { "no-king-of-ai", 49, "石云升", "shi-yunsheng" },
        { "no-king-of-ai", 58, "業內分析師", "industry-analysts" },
        { "no-king-of-ai", 60, "吳泳銘", "wu-yongming" },
        { "no-king-of-ai", 62, "李彥宏", "li-yanhong" },
        { "no-king-of-ai", 65, "公開資料", "public-material" },
        { "no-king-of-ai", 67, "大李", "da-li" },
        { "no-king-of-ai", 78, "大李", "da-li" },
        { "no-king-of-ai", 81, "陳坤", "chen-kun" },
    };

    [Theory]
    [MemberData(nameof(Voices))]
    public void Whoever_an_article_lets_speak_is_the_speaker_of_what_is_taken_from_there(
        string source, int paragraph, string name, string speaker)
    {
        SeedFacts.All(Seed).Where(fact => fact.Speaker == speaker)
            .ShouldContain(fact => fact.Citations.Any(x => x.Reference == new LlmLandscape.Catalogue.CitationReference(source, paragraph)));
        Assert.SkipUnless(Folder is { Length: > 0 }, "LLMLANDSCAPE_SOURCES names no folder.");
        var file = Seed.Sources.Single(x => x.Id == source).File!;
        new ArticleFolder(Folder!).Paragraphs(file)![paragraph - 1].ShouldContain(name);
    }
}
