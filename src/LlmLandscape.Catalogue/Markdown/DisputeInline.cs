using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Catalogue.Markdown;

/// <summary>A mark in prose, <c>[!=alibaba-380-billion]</c>, beside a figure that stands in a dispute.</summary>
public sealed class DisputeInline : LeafInline
{
    /// <summary>The id of the dispute, not yet checked.</summary>
    public required string DisputeId { get; init; }
}

/// <summary>Reads <c>[!=dispute]</c>.</summary>
internal sealed class DisputeInlineParser : InlineParser
{
    public DisputeInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || slice.PeekChar(2) != '=') return false;
        var end = slice.Text.IndexOf(']', slice.Start);
        if (end < 0 || end > slice.End) return false;

        processor.GetSourcePosition(slice.Start, out var line, out _);
        processor.Inline = new DisputeInline { DisputeId = slice.Text[(slice.Start + 3)..end].Trim(), Line = line };
        slice.Start = end + 1;
        return true;
    }
}
