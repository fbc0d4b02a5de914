using System.Globalization;

namespace LlmLandscape.Web.Charts;

/// <summary>
/// How wide words will be, guessed: the server has no fonts. Guessed wide, for words that keep apart in a wide font keep apart
/// in a narrow one.
/// </summary>
public static class TextWidth
{
    private const double Wide = 1;
    private const double Narrow = 0.58;

    /// <param name="words">The words.</param>
    /// <param name="size">The size of the font in pixels.</param>
    public static double Of(string words, double size) => size * words.Sum(c => IsWide(c) ? Wide : Narrow);

    /// <summary>The words, or as many of them as fit, with an ellipsis.</summary>
    public static string Fit(string words, double size, double room)
    {
        if (Of(words, size) <= room) return words;
        var length = words.Length;
        while (length > 0 && Of(words[..length], size) + size > room) length--;
        if (length > 0 && char.IsHighSurrogate(words[length - 1])) length--;
        var whole = words.LastIndexOf(' ', Math.Max(0, length - 1), Math.Max(0, length - 1));
        var isWithinWord = length > 0 && length < words.Length && !IsWide(words[length - 1]) && words[length] != ' ';
        var cut = isWithinWord && whole > length / 2 ? whole : length;
        return words[..cut].TrimEnd(' ', ',', '，', '、') + "…";
    }

    /// <summary>The words in lines that fit; Latin words stay whole, and no line begins with punctuation.</summary>
    public static IReadOnlyList<string> Lines(string words, double size, double room)
    {
        List<string> lines = [];
        var (start, end) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (CanBreak(words, i)) end = i;
            if (Of(words[start..(i + 1)], size) <= room || end <= start) continue;
            lines.Add(words[start..end].Trim());
            start = end;
        }

        lines.Add(words[start..].Trim());
        return lines;
    }

    /// <summary>
    /// Whether a line may end before a character: before a space, and on either side of a Chinese one but for its punctuation.
    /// A number stays with what it counts.
    /// </summary>
    private static bool CanBreak(string words, int at)
    {
        if (words[at] == ' ') return !EndsInNumber(words[..at]);
        if (at == 0 || words[at - 1] == ' ' || (!IsWide(words[at]) && !IsWide(words[at - 1]))) return false;
        return !(char.IsPunctuation(words[at]) && !IsOpening(words[at])) && !IsOpening(words[at - 1]);
    }

    private static bool EndsInNumber(string words) =>
        words[(words.LastIndexOf(' ') + 1)..] is { Length: > 0 } last && char.IsAsciiDigit(last[^1]) && !last.Any(char.IsLetter);

    private static bool IsOpening(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    /// <summary>Whether a character is as wide as it is high: Chinese and its punctuation. A line may break beside it.</summary>
    /// <param name="c">The character.</param>
    public static bool IsWide(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60';
}
