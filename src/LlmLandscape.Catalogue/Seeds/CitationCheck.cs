using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>What a check of citations against the texts came to.</summary>
/// <param name="Checked">How many citations were held against a text.</param>
/// <param name="Printed">How many of them carry a figure as printed.</param>
/// <param name="Problems">Every citation that does not stand, by file and line.</param>
public sealed record CitationCheckReport(int Checked, int Printed, IReadOnlyList<SeedProblem> Problems);

/// <summary>Holds every citation of the facts against the texts: the paragraph is there, and the printed figure stands in it.</summary>
public static class CitationCheck
{
    /// <summary>Checks seeds that have no problems of their own.</summary>
    /// <param name="seed">The seeds.</param>
    /// <param name="articles">The texts.</param>
    public static CitationCheckReport Run(CatalogueSeed seed, ArticleFolder articles)
    {
        var problems = new SeedProblems();
        Dictionary<string, IReadOnlyList<FoldedText>> texts = [];
        foreach (var source in seed.Sources)
            if (Paragraphs(source, articles, problems) is { } paragraphs) texts[source.Id] = paragraphs;

        var (count, printed) = (0, 0);
        foreach (var citation in SeedFacts.Citations(seed))
        {
            if (citation.Reference is not { } at || !texts.TryGetValue(at.SourceId, out var paragraphs)) continue;
            count++;
            if (at.Paragraph > paragraphs.Count)
            {
                problems.Add(citation.Place, $"{at.SourceId} has {paragraphs.Count} paragraphs; there is no paragraph {at.Paragraph}.");
            }
            else if (citation.Printed is { } figure)
            {
                printed++;
                if (!paragraphs[at.Paragraph - 1].Contains(figure))
                    problems.Add(
                        citation.Place,
                        $"'{figure}' does not stand in paragraph {at.Paragraph} of {at.SourceId}. Open the paragraph and copy the figure " +
                            "as it is printed.");
            }
        }

        foreach (var source in seed.Sources.Where(source => texts.ContainsKey(source.Id)))
            foreach (var number in source.Numbers)
                if (texts[source.Id].ElementAtOrDefault(number.Paragraph - 1)?.Contains(number.Printed) != true)
                    problems.Add(
                        number.Place,
                        $"'{number.Printed}' does not stand in paragraph {number.Paragraph} of {source.Id}. Copy the number as it is " +
                            "printed.");
        return new(count, printed, problems.Found);
    }

    private static List<FoldedText>? Paragraphs(SourceSeed source, ArticleFolder articles, SeedProblems problems)
    {
        if (source.File is null)
        {
            problems.Add(source.Place, $"Nothing says which file holds the text of {source.Id}. Add 'file'.");
            return null;
        }

        if (articles.Paragraphs(source.File) is not { } paragraphs)
        {
            problems.Add(source.Place, $"The folder has no file {source.File}, so nothing that cites {source.Id} could be checked.");
            return null;
        }

        if (paragraphs.Count != source.Paragraphs)
            problems.Add(
                source.Place,
                $"{source.File} has {paragraphs.Count} paragraphs, but 'paragraphs' says {source.Paragraphs}. Is it another version of " +
                    "the text?");
        return [.. paragraphs.Select(paragraph => new FoldedText(paragraph))];
    }
}
