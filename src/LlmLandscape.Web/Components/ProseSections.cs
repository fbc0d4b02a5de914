using LlmLandscape.Catalogue.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Web.Components;

/// <summary>A part of a text that begins with a level-2 heading.</summary>
/// <param name="Id">The heading's id, written <c>{#id}</c> after it; the same in both languages.</param>
internal sealed record ProseSection(string Id, HeadingBlock Heading, IReadOnlyList<Block> Blocks)
{
    public string Title => string.Concat(Heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}

/// <summary>A text in parts: what stands before the first level-2 heading, and the sections.</summary>
internal sealed record ProseSections(IReadOnlyList<Block> Opening, IReadOnlyList<ProseSection> Sections)
{
    public static ProseSections Of(string markdown)
    {
        List<Block> opening = [];
        List<ProseSection> sections = [];
        var current = opening;
        foreach (var block in ProseMarkdown.Parse(markdown))
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                current = [];
                var id = heading.GetAttributes().Id
                    ?? throw new InvalidDataException($"The heading on line {heading.Line + 1} needs an id: ## Heading {{#id}}.");
                sections.Add(new(id, heading, current));
            }
            else
            {
                current.Add(block);
            }
        }

        return new(opening, sections);
    }
}
