namespace LlmLandscape.Web.Charts;

/// <summary>
/// How wide words will be, guessed: the server has no fonts. Guessed wide, for words that keep apart in a wide font keep apart
/// in a narrow one.
/// </summary>
public static class TextWidth
{
    private const double Wide = 1;
    private const double Narrow = 0.58;
    private const string Closing = "，。、；：！？）》〉」』】";
    private const string Opening = "（《〈「『【";

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

    /// <summary>The words in lines that fit; Latin words stay whole, and no line begins with a closing sign.</summary>
    public static IReadOnlyList<string> Lines(string words, double size, double room)
    {
        List<string> lines = [];
        var (start, end) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (MayBreakBefore(words, i)) end = i;
            if (Of(words[start..(i + 1)], size) <= room || end <= start) continue;
            lines.Add(words[start..end].Trim());
            start = end;
        }

        lines.Add(words[start..].Trim());
        return lines;
    }

    private static bool MayBreakBefore(string words, int i) =>
        words[i] == ' '
        || (IsWide(words[i]) && !Closing.Contains(words[i]) && (i == 0 || !Opening.Contains(words[i - 1])));

    /// <summary>Whether a character is as wide as it is high: Chinese and its punctuation. A line may break beside it.</summary>
    /// <param name="c">The character.</param>
    public static bool IsWide(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60';
}
