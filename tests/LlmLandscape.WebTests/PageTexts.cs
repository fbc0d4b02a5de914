using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>What a page says, to be held against its language.</summary>
internal static class PageTexts
{
    /// <summary>Words that no Chinese text has, and every English one.</summary>
    public const string EnglishWords = @"\b(the|of|and|is|are|not|with)\b";

    /// <summary>
    /// Each paragraph as a browser shows it, spaces and line ends of the markup as one space; not what stands in columns.
    /// </summary>
    public static IEnumerable<string> Paragraphs(this IDocument document) =>
        document.QuerySelectorAll("main p, main h1, main h2, main h3, main li, main dd")
            .Where(part => part.Closest(".taken, .dispute-lines, .active-filters") is null)
            .Where(part => part.QuerySelector("p, div, ul, ol, li, dl, details, h2, h3, table, svg, .chips, .where") is null)
            .Select(part => string.Join(' ', part.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>What a page says in its own language: not names in the other, printed figures, or addresses of data.</summary>
    public static IEnumerable<string> OwnTexts(this IDocument document) =>
        document.Body!.Descendants<IText>()
            .Where(text => text.ParentElement!.Closest("[lang], script, template, code, .brand") is null)
            .Select(text => text.Data.Trim())
            .Where(text => text.Length > 0);
}
