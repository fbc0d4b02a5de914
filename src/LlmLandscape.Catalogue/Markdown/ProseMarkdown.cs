using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Catalogue.Markdown;

/// <summary>The Markdown that profiles, digests and summaries are written in.</summary>
public static class ProseMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>
    /// Parses a text. HTML in it is text like any other; a heading may carry an id, <c>## Heading {#id}</c>;
    /// <see cref="CitationInline"/> stands where the text cites.
    /// </summary>
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);

    /// <summary>True for links that a page may carry: http, https, or within the site.</summary>
    public static bool IsSafe(LinkInline link) =>
        Uri.TryCreate(link.Url, UriKind.RelativeOrAbsolute, out var uri)
        && (!uri.IsAbsoluteUri || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>True for what a page can draw: paragraphs, headings, lists, quotations, emphasis, code words, links and citations.</summary>
    public static bool CanBeDrawn(MarkdownObject piece) =>
        piece is HeadingBlock or ParagraphBlock or ListBlock or ListItemBlock or QuoteBlock
            or LiteralInline or HtmlEntityInline or CodeInline or LineBreakInline or EmphasisInline or CitationInline or LinkInline { IsImage: false };

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().UseGenericAttributes();
        builder.InlineParsers.Insert(0, new CitationInlineParser());
        return builder.Build();
    }
}
