using LlmLandscape.Catalogue.Search;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Search;

/// <summary>A piece of a text, and whether it is what was looked for.</summary>
public sealed record TextPiece(string Text, bool Found);

/// <summary>Cuts texts into pieces for a list of results: pages write each as text, so that nothing in them can become markup.</summary>
internal static class Excerpt
{
    private const int Longest = 180;
    private const int Before = 60;

    /// <summary>The whole text.</summary>
    public static IReadOnlyList<TextPiece> Whole(string text, SearchWords words) => Cut(text, 0, text.Length, words.In(text));

    /// <summary>The part of a longer text that has the first of the words; its beginning where it has none.</summary>
    public static IReadOnlyList<TextPiece> Of(string text, SearchWords words)
    {
        var found = words.In(text);
        if (text.Length <= Longest) return Cut(text, 0, text.Length, found);
        var start = found.Count == 0 ? 0 : Edge(text, Math.Clamp(found[0].Start.Value - Before, 0, text.Length - Longest));
        var end = Edge(text, Math.Min(text.Length, start + Longest));
        var pieces = Cut(text, start, end, found);
        if (start > 0) pieces.Insert(0, new("… ", false));
        if (end < text.Length) pieces.Add(new(" …", false));
        return pieces;
    }

    private static List<TextPiece> Cut(string text, int start, int end, IReadOnlyList<Range> found)
    {
        List<TextPiece> pieces = [];
        var at = start;
        foreach (var range in found)
        {
            var (from, to) = (range.Start.Value, range.End.Value);
            if (from < at || to > end) continue;
            if (from > at) pieces.Add(new(text[at..from], false));
            pieces.Add(new(text[from..to], true));
            at = to;
        }

        if (at < end) pieces.Add(new(text[at..end], false));
        return pieces;
    }

    /// <summary>The next place at which no word is divided: Latin words at a space or the end, Chinese anywhere.</summary>
    private static int Edge(string text, int at)
    {
        for (var next = at; next > 0 && next < text.Length && next < at + 24; next++)
            if (text[next - 1] == ' ' || TextWidth.IsWide(text[next - 1]) || TextWidth.IsWide(text[next])) return next;
        return at + 24 < text.Length ? at : text.Length;
    }
}
