using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Web.Components;

/// <summary>
/// Chinese in Markdown: where bold words end in punctuation, Markdown needs a space behind its asterisks, and the page none. Full-width
/// punctuation brings its own.
/// </summary>
internal static partial class HanProse
{
    private const string Closing = "。，、；：！？";

    /// <summary>What a literal says, without spaces behind full-width punctuation.</summary>
    public static string Closed(LiteralInline literal)
    {
        var text = Gap().Replace(literal.Content.ToString(), "");
        return text.StartsWith(' ') && IsClosed(literal.PreviousSibling) ? text.TrimStart(' ') : text;
    }

    /// <summary>Whether something ends in full-width punctuation: nor does the end of a line leave a space behind it.</summary>
    public static bool IsClosed(Inline? before) => before switch
    {
        LiteralInline literal => literal.Content is { Length: > 0 } words && Closing.Contains(words[words.End]),
        ContainerInline container => IsClosed(container.LastChild),
        _ => false,
    };

    [GeneratedRegex($"(?<=[{Closing}]) +")]
    private static partial Regex Gap();
}
