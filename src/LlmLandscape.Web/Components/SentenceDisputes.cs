using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Markdown;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Web.Components;

/// <summary>Of several marks of disputes in one sentence of prose the last stands for all.</summary>
internal static partial class SentenceDisputes
{
    /// <summary>The disputes that a mark stands for; none where a later mark of the sentence does.</summary>
    public static IReadOnlyList<string> Of(DisputeInline mark) =>
        Beside(mark, inline => inline.NextSibling).Any()
            ? []
            : [.. Beside(mark, inline => inline.PreviousSibling).Append(mark).Select(x => x.DisputeId).Distinct()];

    private static IEnumerable<DisputeInline> Beside(Inline mark, Func<Inline, Inline?> step)
    {
        for (var inline = step(mark); inline is not null && !EndsSentence(inline); inline = step(inline))
            if (inline is DisputeInline dispute) yield return dispute;
    }

    private static bool EndsSentence(Inline inline) =>
        inline is LiteralInline literal && SentenceEnd().IsMatch(literal.Content.ToString());

    [GeneratedRegex(@"[。！？]|[.!?](?:\s|$)")]
    private static partial Regex SentenceEnd();
}
