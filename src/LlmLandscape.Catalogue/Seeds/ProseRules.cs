using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Markdown;
using LlmLandscape.Catalogue.Search;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>
/// The rules for one text: every paragraph is cited or an editor's note, every citation stands, every link is safe, a page can draw it.
/// </summary>
internal sealed partial class ProseRules(
    ProseSeed text, Action<SeedPlace, CitationReference?> stands, Action<SeedPlace, string> isDispute, SeedProblems problems)
{
    public void Check()
    {
        if (Parse() is not { } document) return;
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var cites = paragraph.Inline!.Descendants<CitationInline>().Any();
            if (paragraph.Parent is QuoteBlock && cites)
                problems.Add(At(paragraph.Line), "An editor's note (> …) is no source's word and cites nothing. Write it as a paragraph.");
            else if (paragraph.Parent is not QuoteBlock && !cites)
                problems.Add(
                    At(paragraph.Line),
                    "This paragraph cites nothing. Say where it comes from: [@source#pN]; what no source says is an editor's note, > ….");
        }

        CheckLines();
        foreach (var piece in document.Descendants().Where(piece => !ProseMarkdown.CanBeDrawn(piece)))
            problems.Add(
                At(piece.Line),
                "Texts have paragraphs, headings, lists, quotations, emphasis and links; this is none of them (a lone [ is written \\[). " +
                    "Write it as one of those.");
        if (text.Kind == ProseKind.Page)
            foreach (var heading in document.OfType<HeadingBlock>().Where(x => x.Level == 2 && x.TryGetAttributes()?.Id is null))
                problems.Add(
                    At(heading.Line),
                    "A heading on this page is linked to. Give it an id, the same in both languages: ## Heading {#id}.");
        foreach (var heading in document.Descendants<HeadingBlock>().Where(x => x.Level is < 2 or > 3 || x.Inline?.FirstChild is null))
            problems.Add(At(heading.Line), "Headings in a text are ## or ###, with words after them; the page has the # above them all.");
        foreach (var citation in document.Descendants<CitationInline>())
            foreach (var written in citation.Written)
                Check(At(citation.Line), written);
        foreach (var dispute in document.Descendants<DisputeInline>()) isDispute(At(dispute.Line), dispute.DisputeId);
        foreach (var entity in document.Descendants<HtmlEntityInline>())
            foreach (var (_, what) in UnwantedCharacters.In(entity.Transcoded.ToString()))
                problems.Add(At(entity.Line), $"There is {what} in this text, written as an escape. Delete it, or write the word out.");
        foreach (var link in document.Descendants<LinkInline>().Where(link => !ProseMarkdown.IsSafe(link)))
            problems.Add(At(link.Line), $"'{link.Url}' is no link that a page may carry. Use http, https or a page of this site.");
    }

    /// <summary>What Markdown would show as it is typed: tables, tags, struck words; and paragraphs of another language.</summary>
    private void CheckLines()
    {
        var lines = text.Markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Count('|') > 1)
                problems.Add(At(i), "Texts have no tables: the bars would show. Write sentences, or a list.");
            if (Tag().Match(lines[i]) is { Success: true } tag)
                problems.Add(At(i), $"'{tag.Value}' would show as it is typed. Texts have Markdown's marks alone.");
            if (TextLanguage.WhyNot(text.Language, ProseMarkdown.PlainText(lines[i])) is { } why) problems.Add(At(i), why);
        }
    }

    /// <summary>A tag of HTML, or the marks of struck words and footnotes.</summary>
    [GeneratedRegex("</?[A-Za-z][^>]*>|~~|\\[\\^")]
    private static partial Regex Tag();

    private MarkdownDocument? Parse()
    {
        try
        {
            return ProseMarkdown.Parse(text.Markdown);
        }
        catch (ArgumentException error)
        {
            problems.Add(text.Place, $"This text cannot be read: {error.Message} Take some of its nesting away.");
            return null;
        }
    }

    private void Check(SeedPlace place, string written)
    {
        var reference = CitationReference.TryParse(written);
        if (reference is null) problems.Add(place, $"'{written}' is no citation. Write [@source#pN], several as [@one#p1; @two#p2].");
        stands(place, reference);
    }

    private SeedPlace At(int line) => new(text.Place.File, line + 1);
}
