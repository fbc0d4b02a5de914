using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>The shipped seeds against the articles, where the environment names the folder that holds them.</summary>
public sealed partial class ArticlesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LLMLANDSCAPE_SOURCES");
    private static readonly CatalogueSeed Seed = SeedReader.Read(Folders.Seeds).Seed;

    [Fact]
    public void Every_citation_stands_in_the_articles()
    {
        Assert.SkipUnless(Folder is { Length: > 0 }, "LLMLANDSCAPE_SOURCES names no folder.");
        var report = CitationCheck.Run(Seed, new ArticleFolder(Folder!));
        report.Problems.ShouldBeEmpty();
        report.Printed.ShouldBeGreaterThan(200);
    }

    /// <summary>In digits or in Chinese numerals from two on; 一 is an article as often as a number.</summary>
    [Fact]
    public void Every_number_of_the_articles_is_a_figure_a_date_a_name_or_accounted_for()
    {
        Assert.SkipUnless(Folder is { Length: > 0 }, "LLMLANDSCAPE_SOURCES names no folder.");
        List<string> open = [];
        var found = 0;
        foreach (var source in Seed.Sources)
        {
            var paragraphs = new ArticleFolder(Folder!).Paragraphs(source.File!)!;
            for (var number = 1; number <= source.ArticleEnds; number++)
            {
                if (source.Nothing.Any(run => run.First <= number && number <= run.Last
                    && run.Reason is OmissionReason.Metadata or OmissionReason.Notice)) continue;
                var text = paragraphs[number - 1];
                var accounted = Accounted(source, number).ToHashSet().SelectMany(new FoldedText(text).Find).ToList();
                foreach (var match in Number().Matches(text).Where(match => match.Value is not "0"))
                {
                    found++;
                    var end = match.Index + match.Length;
                    if (!accounted.Any(range => range.Start.Value <= match.Index && end <= range.End.Value))
                        open.Add(
                            $"{source.Id}#p{number}: {match.Value} in "
                            + text[Math.Max(0, match.Index - 8)..Math.Min(text.Length, end + 8)]);
                }
            }
        }

        open.ShouldBeEmpty();
        found.ShouldBeGreaterThan(200);
    }

    private static IEnumerable<string> Accounted(SourceSeed source, int paragraph) =>
    [
        .. Seed.AllStatements.SelectMany(said => said.Observations.Select(x => x.Fact).Concat(said.Events.Select(x => x.Fact)))
            .SelectMany(fact => fact.Citations)
            .Where(citation => citation.Reference == new LlmLandscape.Catalogue.CitationReference(source.Id, paragraph))
            .Select(citation => citation.Printed)
            .OfType<string>(),
        .. source.Numbers.Where(number => number.Paragraph == paragraph).Select(number => number.Printed),
        .. Seed.Vendors.SelectMany(vendor => Spellings(vendor.Name, vendor.Aliases)),
        .. Seed.AllModels.SelectMany(model => Spellings(model.Name, model.Aliases)),
    ];

    private static IEnumerable<string> Spellings(LocalName name, IEnumerable<string> aliases) =>
        [name.En, name.ZhHans, name.ZhHant, .. aliases];

    [GeneratedRegex("[0-9０-９]+(?:[.,，][0-9０-９]+)*|[二三四五六七八九十百千萬万億亿兩两]+")]
    private static partial Regex Number();
}
