using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>What a check of citations against the texts came to.</summary>
/// <param name="Checked">How many citations were held against a text.</param>
/// <param name="Printed">How many of them carry a figure as printed.</param>
/// <param name="Problems">Every citation that does not stand and every sentence that is a source's own, by file and line.</param>
/// <param name="Open">Numbers of the texts that nothing takes: what an editor has still to enter, or to account for.</param>
public sealed record CitationCheckReport(
    int Checked, int Printed, IReadOnlyList<SeedProblem> Problems, IReadOnlyList<OpenNumber> Open);

/// <summary>
/// Holds seeds against the sources' texts: each cited paragraph is there, each printed figure stands in it, no text repeats a source
/// word for word, and which numbers nothing takes.
/// </summary>
public static class CitationCheck
{
    /// <summary>Checks seeds that have no problems of their own.</summary>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="seed">What was read from it.</param>
    /// <param name="articles">The texts.</param>
    /// <param name="only">The id of the one source to check; null for all.</param>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static CitationCheckReport Run(string folder, CatalogueSeed seed, ArticleFolder articles, string? only = null)
    {
        var sources = seed.Sources.Where(source => only is null || source.Id == only).ToList();
        if (sources.Count == 0 && only is not null)
            throw new ArgumentException($"There is no source '{only}'. There are {string.Join(", ", seed.Sources.Select(x => x.Id))}.");

        var problems = new SeedProblems();
        Dictionary<string, Text> texts = [];
        foreach (var source in sources)
            if (Read(source, articles, problems) is { } text) texts[source.Id] = text;

        var held = SeedFacts.Citations(seed).Where(x => x.Reference is { } at && texts.ContainsKey(at.SourceId)).ToList();
        foreach (var citation in held) Check(citation, texts[citation.Reference!.SourceId].Folded, problems);
        foreach (var (_, text) in texts)
            foreach (var number in text.Source.Numbers) Check(number, text, problems);

        var copied = new CopiedSentences();
        foreach (var (id, text) in texts)
            for (var i = 0; i < text.Paragraphs.Count; i++) copied.Know(new(id, i + 1), text.Paragraphs[i]);
        copied.Check(new SeedFolder(folder), problems);

        return new(
            held.Count,
            held.Count(x => x.Printed is not null),
            problems.Found,
            [.. texts.Values.SelectMany(text => OpenNumbers.Of(seed, text.Source, text.Paragraphs))]);
    }

    private static void Check(CitationSeed citation, IReadOnlyList<FoldedText> paragraphs, SeedProblems problems)
    {
        var at = citation.Reference!;
        if (at.Paragraph > paragraphs.Count)
            problems.Add(citation.Place, $"{at.SourceId} has {paragraphs.Count} paragraphs; there is no paragraph {at.Paragraph}.");
        else if (citation.Printed is { } figure && !paragraphs[at.Paragraph - 1].Contains(figure))
            problems.Add(
                citation.Place,
                $"'{figure}' does not stand in paragraph {at.Paragraph} of {at.SourceId}. Open the paragraph and copy the figure "
                + "as it is printed.");
    }

    private static void Check(NumberSeed number, Text text, SeedProblems problems)
    {
        if (text.Folded.ElementAtOrDefault(number.Paragraph - 1)?.Contains(number.Printed) != true)
            problems.Add(
                number.Place,
                $"'{number.Printed}' does not stand in paragraph {number.Paragraph} of {text.Source.Id}. Copy the number as it is "
                + "printed.");
    }

    private static Text? Read(SourceSeed source, ArticleFolder articles, SeedProblems problems)
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
                $"{source.File} has {paragraphs.Count} paragraphs, but 'paragraphs' says {source.Paragraphs}. Is it another version of "
                + "the text?");
        return new(source, paragraphs, [.. paragraphs.Select(paragraph => new FoldedText(paragraph))]);
    }

    private sealed record Text(SourceSeed Source, IReadOnlyList<string> Paragraphs, IReadOnlyList<FoldedText> Folded);
}
