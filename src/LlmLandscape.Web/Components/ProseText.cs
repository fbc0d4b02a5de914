using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Markdown;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>
/// Writes Markdown through the framework's own elements: nothing in a text can become markup that is not named here,
/// and a citation in prose is the same mark as everywhere.
/// </summary>
public sealed class ProseText : ComponentBase
{
    [Inject]
    private CatalogueSnapshot Snapshot { get; set; } = default!;

    [Parameter, EditorRequired]
    public required IEnumerable<Block> Blocks { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var block in Blocks) Write(builder, block);
    }

    private void Write(RenderTreeBuilder builder, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Element(builder, $"h{heading.Level}", heading.Inline!);
                break;
            case ParagraphBlock paragraph:
                Element(builder, "p", paragraph.Inline!);
                break;
            case ListBlock list:
                Container(builder, list.IsOrdered ? "ol" : "ul", list);
                break;
            case ListItemBlock item:
                Container(builder, "li", item);
                break;
            case QuoteBlock quote:
                Note(builder, quote);
                break;
            default:
                throw new NotSupportedException($"ProseRules lets no {block.GetType().Name} through.");
        }
    }

    private void Write(RenderTreeBuilder builder, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                builder.AddContent(0, KeptWithMark(literal));
                break;
            case HtmlEntityInline entity:
                builder.AddContent(0, entity.Transcoded.ToString());
                break;
            case CodeInline code:
                builder.OpenElement(0, "code");
                builder.AddContent(1, code.Content);
                builder.CloseElement();
                break;
            case LineBreakInline when HanProse.IsClosed(inline.PreviousSibling):
                break;
            case LineBreakInline:
                builder.AddContent(0, "\n");
                break;
            case CitationInline citation:
                builder.AddContent(0, Citations.Marks(Snapshot, Marks(citation)));
                break;
            case DisputeInline dispute:
                builder.AddContent(0, DisputeMarks.Marks(Snapshot, SentenceDisputes.Of(dispute)));
                break;
            case LinkInline { IsImage: false } link:
                builder.OpenElement(0, "a");
                builder.AddAttribute(1, "href", ProseMarkdown.IsSafe(link) ? link.Url : null);
                foreach (var child in link) Write(builder, child);
                builder.CloseElement();
                break;
            case EmphasisInline emphasis:
                Element(builder, emphasis.DelimiterCount > 1 ? "strong" : "em", emphasis);
                break;
            case ContainerInline container:
                foreach (var child in container) Write(builder, child);
                break;
            default:
                throw new NotSupportedException($"ProseRules lets no {inline.GetType().Name} through.");
        }
    }

    /// <summary>A mark holds on to the word that it follows; what ends the sentence stays on the line of the mark.</summary>
    private static string KeptWithMark(LiteralInline literal)
    {
        const char noBreakSpace = '\u00a0';
        var text = HanProse.Closed(literal);
        if (IsMark(literal.PreviousSibling) && text.Length > 0 && char.IsPunctuation(text[0])) text = Citations.Joiner + text;
        return IsMark(literal.NextSibling) && text.EndsWith(' ') ? text[..^1] + noBreakSpace : text;

        static bool IsMark(Inline? inline) => inline is CitationInline or DisputeInline;
    }

    private static IReadOnlyList<CitationView> Marks(CitationInline citation) =>
    [
        .. citation.Written.Select(CitationReference.TryParse)
            .OfType<CitationReference>()
            .Select(x => new CitationView(x.SourceId, x.Paragraph, null)),
    ];

    private void Element(RenderTreeBuilder builder, string name, ContainerInline content)
    {
        builder.OpenElement(0, name);
        foreach (var child in content) Write(builder, child);
        builder.CloseElement();
    }

    /// <summary>What is quoted in our texts is nobody's word but the editor's.</summary>
    private void Note(RenderTreeBuilder builder, QuoteBlock note)
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "note editors-note");
        builder.AddAttribute(2, "role", "note");
        builder.AddContent(3, Markup.Of($"""<span class="kind">{L["Editor's note"]}</span>"""));
        foreach (var block in note) Write(builder, block);
        builder.CloseElement();
    }

    private void Container(RenderTreeBuilder builder, string name, ContainerBlock content)
    {
        builder.OpenElement(0, name);
        foreach (var child in content) Write(builder, child);
        builder.CloseElement();
    }
}
