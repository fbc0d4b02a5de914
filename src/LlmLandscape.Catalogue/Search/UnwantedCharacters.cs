using System.Globalization;
using System.Text;

namespace LlmLandscape.Catalogue.Search;

/// <summary>
/// Characters that no text has a use for: noncharacters and halves of pairs (which break whoever normalizes or encodes a text),
/// control characters, marks that cannot be seen (which hide what a text says, or turn it around), and characters that mean
/// something in one font only.
/// </summary>
public static class UnwantedCharacters
{
    private const int ReplacementCharacter = 0xFFFD;

    /// <summary>Every such character of a text: where it stands, and what it is, in words. Line breaks and tabs are none.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Index, string What)> In(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!whole) yield return (i, Named("half of a pair of characters", text[i]));
            else if (Kind(rune) is { } kind) yield return (i, Named(kind, rune.Value));
            i += whole ? rune.Utf16SequenceLength : 1;
        }
    }

    /// <summary>The text without them, for what a visitor types: nothing is found by them anyway.</summary>
    /// <param name="text">The text.</param>
    public static string Without(string text) => string.Concat(text.EnumerateRunes().Where(rune => !Is(rune)));

    /// <summary>Whether a character is one of them.</summary>
    /// <param name="rune">The character; half of a pair enumerates as the replacement character, which is one.</param>
    public static bool Is(Rune rune) => Kind(rune) is not null;

    /// <summary>The text with each of them, and each line break and tab, written out as its number: safe to print anywhere.</summary>
    /// <param name="text">The text.</param>
    public static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (whole && Kind(rune) is null && !Rune.IsControl(rune)) safe.Append(rune.ToString());
            else safe.Append(CultureInfo.InvariantCulture, $"\\u{(whole ? rune.Value : text[i]):X4}");
            i += whole ? rune.Utf16SequenceLength : 1;
        }

        return safe.ToString();
    }

    private static string? Kind(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\n' or '\r' or '\t' => null,
        _ when rune.Value == ReplacementCharacter => "the mark of a character that was lost",
        _ when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => "a noncharacter",
        UnicodeCategory.Control => "a control character",
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "an invisible character",
        UnicodeCategory.PrivateUse => "a character of one font only",
        _ => null,
    };

    private static string Named(string kind, int value) => string.Create(CultureInfo.InvariantCulture, $"{kind} (U+{value:X4})");
}
