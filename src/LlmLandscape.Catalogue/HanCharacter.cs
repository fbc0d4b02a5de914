using System.Text;

namespace LlmLandscape.Catalogue;

/// <summary>
/// Tells the characters that Chinese is written in from all others. Their punctuation is none of them, nor is what Japanese and
/// Korean write beside them.
/// </summary>
public static class HanCharacter
{
    /// <summary>Whether a character is a Han character: everyday, rare, kept for compatibility, or the zero 〇.</summary>
    /// <param name="character">The character.</param>
    public static bool Is(Rune character) => Is(character.Value);

    /// <summary>The same of a UTF-16 code unit. The rare characters that take two of them are not known by one: see the other.</summary>
    /// <param name="unit">The code unit.</param>
    public static bool Is(char unit) => Is((int)unit);

    /// <summary>Whether a space stands between two: Han on one side, and digits, Latin letters or a sign of money on the other.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The one that follows.</param>
    public static bool TakesSpaceBetween(char before, char after) =>
        (Is(before) && (char.IsAsciiLetterOrDigit(after) || after is '¥' or '$'))
        || ((char.IsAsciiLetterOrDigit(before) || before == '%') && Is(after));

    private static bool Is(int value) =>
        value is (>= 0x3400 and <= 0x4dbf)
            or (>= 0x4e00 and <= 0x9fff)
            or (>= 0xf900 and <= 0xfaff)
            or (>= 0x20000 and <= 0x3ffff)
            or 0x3007;
}
