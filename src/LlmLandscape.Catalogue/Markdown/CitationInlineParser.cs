using Markdig.Helpers;
using Markdig.Parsers;

namespace LlmLandscape.Catalogue.Markdown;

/// <summary>Reads <c>[@source#pN; @source#pN]</c>.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var end = slice.Text.IndexOf(']', slice.Start);
        if (end < 0 || end > slice.End) return false;

        var written = slice.Text[(slice.Start + 1)..end];
        processor.Inline = new CitationInline
        {
            Written = [.. written.Split(';').Select(part => part.Trim().TrimStart('@'))],
            Line = LineOf(processor, slice.Start),
        };
        slice.Start = end + 1;
        return true;
    }

    private static int LineOf(InlineProcessor processor, int position)
    {
        processor.GetSourcePosition(position, out var line, out _);
        return line;
    }
}
