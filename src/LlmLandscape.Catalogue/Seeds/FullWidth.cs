using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Full-width marks where YAML needs its own: whoever types Chinese gets them without noticing.</summary>
internal static partial class FullWidth
{
    /// <summary>Marks that divide the entries of a list, to whoever writes one.</summary>
    public const string OfLists = "，；";

    /// <summary>Marks that YAML needs within brackets.</summary>
    public const string OfBrackets = "，：［］｛｝＂＇";

    /// <summary>The sentence that names the first of some marks in a text; null where there is none.</summary>
    public static string? In(string text, string marks)
    {
        var at = text.IndexOfAny(marks.ToCharArray());
        return at < 0 ? null : Named(text[at]);
    }

    /// <summary>The sentence for a full-width colon behind a key at the start of a line; null where there is none.</summary>
    public static string? AfterKey(string line) => Key().IsMatch(line) ? Named('：') : null;

    private static string Named(char mark) => string.Create(
        CultureInfo.InvariantCulture,
        $"The '{mark}' (U+{(int)mark:X4}) on this line is full-width. YAML needs '{(char)(mark - ('：' - ':'))}' there.");

    [GeneratedRegex(@"^\s*(?:- )?[{\[]?\s*[A-Za-z][A-Za-z-]*\s*：")]
    private static partial Regex Key();
}
