using Markdig.Syntax.Inlines;

namespace LlmLandscape.Catalogue.Markdown;

/// <summary>A mark in prose, <c>[@free-wave#p14; @no-king-of-ai#p26]</c>, that says where the sentence comes from.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>What stands between the brackets, one entry for each paragraph named, not yet checked.</summary>
    public required IReadOnlyList<string> Written { get; init; }
}
