using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules for one text: every paragraph is cited, every citation stands, every link is safe, a page can draw it.</summary>
internal sealed class ProseRules(ProseSeed text, Action<SeedPlace, CitationReference?> stands, SeedProblems problems)
{
    public void Check()
    {
        var document = ProseMarkdown.Parse(text.Markdown);
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
            if (!paragraph.Inline!.Descendants<CitationInline>().Any())
                problems.Add(At(paragraph.Line), "This paragraph cites nothing. Say where it comes from: [@source#pN].");
        foreach (var piece in document.Descendants().Where(piece => !ProseMarkdown.CanBeDrawn(piece)))
            problems.Add(At(piece.Line), $"Texts have paragraphs, headings, lists, quotations, emphasis and links; this is a {piece.GetType().Name}. Write it as one of those.");
        if (text.Kind == ProseKind.Page)
            foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level == 2 && heading.TryGetAttributes()?.Id is null))
                problems.Add(At(heading.Line), "A heading on this page is linked to. Give it an id, the same in both languages: ## Heading {#id}.");
        foreach (var citation in document.Descendants<CitationInline>())
            foreach (var written in citation.Written)
                Check(At(citation.Line), written);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !ProseMarkdown.IsSafe(link)))
            problems.Add(At(link.Line), $"'{link.Url}' is no link that a page may carry. Use http, https or a page of this site.");
    }

    private void Check(SeedPlace place, string written)
    {
        var reference = CitationReference.TryParse(written);
        if (reference is null) problems.Add(place, $"'{written}' is no citation. Write [@source#pN], several as [@one#p1; @two#p2].");
        stands(place, reference);
    }

    private SeedPlace At(int line) => new(text.Place.File, line + 1);
}
