using System.Text.Json.Serialization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>A fact taken from a paragraph, whom it is about, and the figures that the paragraph prints for it.</summary>
/// <param name="Fact">The fact; the first where the paragraph says the same of several vendors.</param>
/// <param name="Subjects">Whom it is about; none for a definition.</param>
/// <param name="Printed">The figures as printed.</param>
public sealed record TakenFactView(FactView Fact, IReadOnlyList<SubjectView> Subjects, IReadOnlyList<string> Printed);

/// <summary>A number that a paragraph prints and that is entered as no figure of its own, and why.</summary>
public sealed record LeftNumberView(string Printed, NumberReason Reason);

/// <summary>A piece of a paragraph's text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsPrinted">Whether a fact cites them as its figure.</param>
public sealed record TextPieceView(string Text, bool IsPrinted);

/// <summary>One paragraph with what is taken from it, or a run of paragraphs from which nothing is, for one reason.</summary>
/// <param name="First">The paragraph, or the first of the run.</param>
/// <param name="Last">The same, or the last of the run.</param>
/// <param name="Facts">What is taken; none for a run.</param>
/// <param name="Silence">Why nothing is taken; null where something is.</param>
/// <param name="Numbers">Numbers that are no figures of their own.</param>
/// <param name="Text">The paragraph itself, where the reader has the text; else empty. It is for pages alone.</param>
public sealed record ParagraphView(
    int First,
    int Last,
    IReadOnlyList<TakenFactView> Facts,
    OmissionReason? Silence,
    IReadOnlyList<LeftNumberView> Numbers,
    [property: JsonIgnore] IReadOnlyList<TextPieceView> Text);

/// <summary>What is taken from one source, paragraph by paragraph?</summary>
/// <param name="Paragraphs">Without the text, paragraphs that are silent for one reason are one run.</param>
/// <param name="Each">Every paragraph by itself, for pages that show it so.</param>
public sealed record SourceView(
    SourceRowView Source,
    int FileParagraphs,
    string Digest,
    IReadOnlyList<ParagraphView> Paragraphs,
    [property: JsonIgnore] IReadOnlyList<ParagraphView> Each)
{
    /// <summary>Whether the reader has the text.</summary>
    [JsonIgnore]
    public bool HasText => Each.Any(paragraph => paragraph.Text.Count > 0);

    /// <summary>Null where there is no such source.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="id">The source's id.</param>
    /// <param name="text">The paragraphs of its text, where the reader has them.</param>
    /// <param name="language">The reader's.</param>
    public static SourceView? Of(CatalogueSnapshot catalogue, string id, Func<string?, IReadOnlyList<string>?> text, Language language)
    {
        if (catalogue.Sources.Find(id) is not { } source) return null;
        var local = catalogue.In(language);
        var taken = local.FactsFrom(id)
            .SelectMany(fact => fact.Citations
                .Where(citation => citation.Source == id)
                .GroupBy(citation => citation.Paragraph)
                .Select(citations => (fact, citations)))
            .ToLookup(x => x.citations.Key, x => new TakenFactView(
                x.fact,
                local.SubjectOf(x.fact) is { } subject ? [subject] : [],
                [.. x.citations.Select(citation => citation.Printed).OfType<string>()]));
        var each = Apart(source, taken, text(source.File));
        return new(SourceRowView.Of(source, local), source.Paragraphs, local.Prose(ProseKind.Source, id), Together(each), each);
    }

    private static List<ParagraphView> Apart(Source source, ILookup<int, TakenFactView> taken, IReadOnlyList<string>? text) =>
    [
        .. Enumerable.Range(1, source.ArticleEnds).Select(number =>
        {
            var facts = Alike(taken[number]);
            return new ParagraphView(
                number,
                number,
                facts,
                source.Silent.FirstOrDefault(run => run.First <= number && number <= run.Last)?.Reason,
                [.. source.NumbersNotTaken.Where(x => x.Paragraph == number).Select(x => new LeftNumberView(x.Printed, x.Reason))],
                Pieces(text?.ElementAtOrDefault(number - 1), facts));
        }),
    ];

    private static List<ParagraphView> Together(IEnumerable<ParagraphView> each)
    {
        List<ParagraphView> together = [];
        foreach (var paragraph in each)
        {
            if (together is [.., var run] && IsSilent(run) && IsSilent(paragraph) && run.Silence == paragraph.Silence)
                together[^1] = run with { Last = paragraph.Last, Numbers = [.. run.Numbers, .. paragraph.Numbers] };
            else together.Add(paragraph);
        }

        return together;

        static bool IsSilent(ParagraphView paragraph) => paragraph is { Facts.Count: 0, Text.Count: 0 };
    }

    /// <summary>The text cut where a printed figure begins and ends.</summary>
    private static List<TextPieceView> Pieces(string? text, IEnumerable<TakenFactView> facts)
    {
        if (text is null) return [];
        var folded = new FoldedText(text);
        var isPrinted = new bool[text.Length];
        foreach (var range in facts.SelectMany(fact => fact.Printed).Distinct().SelectMany(folded.Find))
            isPrinted.AsSpan(range).Fill(true);

        List<TextPieceView> pieces = [];
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            while (to < text.Length && isPrinted[to] == isPrinted[from]) to++;
            pieces.Add(new(text[from..to], isPrinted[from]));
            from = to;
        }

        return pieces;
    }

    /// <summary>What a paragraph says in the same words of several vendors (that they form a group, say) is one line.</summary>
    private static List<TakenFactView> Alike(IEnumerable<TakenFactView> taken) =>
    [
        .. taken.GroupBy(x => (x.Fact.Kind, x.Fact.Text))
            .Select(same => same.First() with { Subjects = [.. same.SelectMany(x => x.Subjects)] })
            .OrderBy(x => x.Fact.Kind)
            .ThenBy(x => x.Fact.Vendor, StringComparer.Ordinal),
    ];
}
