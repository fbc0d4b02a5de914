using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Catalogue.Markdown;

/// <summary>The Markdown that profiles, digests and summaries are written in.</summary>
public static partial class ProseMarkdown
{
    /// <summary>The section of the summary on homogenization under which the five dimensions are drawn.</summary>
    public const string SectionForDimensions = "differ";

    /// <summary>The section of the same summary under which the reading lists stand.</summary>
    public const string SectionForReadings = "readers";

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>
    /// Parses a text. HTML in it is text like any other; a heading may carry an id, <c>## Heading {#id}</c>;
    /// <see cref="CitationInline"/> stands where the text cites, <see cref="DisputeInline"/> where it marks a dispute.
    /// </summary>
    /// <param name="markdown">The text.</param>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static MarkdownDocument Parse(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) TakeId(heading);
        return document;
    }

    /// <summary>The ids of a text's level-2 headings.</summary>
    /// <param name="markdown">The text.</param>
    public static IReadOnlyList<string> SectionIds(string markdown) =>
    [
        .. Parse(markdown).OfType<HeadingBlock>()
            .Where(heading => heading.Level == 2)
            .Select(heading => heading.TryGetAttributes()?.Id)
            .OfType<string>(),
    ];

    /// <summary>The words of a text without its marks; paragraphs are divided by a space.</summary>
    /// <param name="markdown">The text.</param>
    public static string PlainText(string markdown)
    {
        var plain = new StringBuilder();
        foreach (var block in Parse(markdown).Descendants<LeafBlock>())
        {
            if (plain.Length > 0) plain.Append(' ');
            foreach (var inline in block.Inline?.Descendants() ?? [])
            {
                plain.Append(inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    CodeInline code => code.Content,
                    LineBreakInline => " ",
                    _ => "",
                });
            }
        }

        return SpaceBeforeMark().Replace(plain.ToString(), "");
    }

    /// <summary>True for links that a page may carry: a full web address, or a page of the site without its language.</summary>
    public static bool IsSafe(LinkInline link) => link.Url is { } url && (WebAddress().IsMatch(url) || IsPage(url));

    /// <summary>True for the path of a page of the site without its language: <c>vendors/alibaba</c>, <c>about#changes</c>.</summary>
    public static bool IsPage(string path) => Page().IsMatch(path);

    /// <summary>
    /// True for what a page can draw: paragraphs, headings, lists, quotations, emphasis, code words, links and citations.
    /// </summary>
    public static bool CanBeDrawn(MarkdownObject piece) =>
        piece is HeadingBlock or ParagraphBlock or ListBlock or ListItemBlock or QuoteBlock
            or LiteralInline or HtmlEntityInline or CodeInline or LineBreakInline or EmphasisInline
            or CitationInline or DisputeInline or LinkInline { IsImage: false };

    private static void TakeId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline literal) return;
        if (TrailingId().Match(literal.Content.ToString()) is not { Success: true } match) return;
        heading.GetAttributes().Id = match.Groups["id"].Value;
        literal.Content = new StringSlice(literal.Content.ToString()[..match.Index]);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        builder.InlineParsers.Insert(0, new CitationInlineParser());
        builder.InlineParsers.Insert(0, new DisputeInlineParser());
        return builder.Build();
    }

    /// <summary>What a citation leaves behind when it is taken out.</summary>
    [GeneratedRegex(@"\s+(?=[.,:;)])")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}$")]
    private static partial Regex TrailingId();

    [GeneratedRegex(@"^https?://[^\s/\\]+[^\s]*$")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9/-]*(#[a-z0-9-]+)?$")]
    private static partial Regex Page();
}
