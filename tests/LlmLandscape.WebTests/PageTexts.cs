using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>What a page says, to be held against its language.</summary>
internal static class PageTexts
{
    /// <summary>Words that no Chinese text has, and every English one.</summary>
    public const string EnglishWords = @"\b(the|of|and|is|are|not|with)\b";

    /// <summary>What a page says in its own language: not names in the other, printed figures, or addresses of data.</summary>
    public static IEnumerable<string> OwnTexts(this IDocument document) =>
        document.Body!.Descendants<IText>()
            .Where(text => text.ParentElement!.Closest("[lang], script, template, code, .brand") is null)
            .Select(text => text.Data.Trim())
            .Where(text => text.Length > 0);
}
