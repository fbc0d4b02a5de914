using System.Globalization;
using System.Text;

namespace LlmLandscape.Catalogue.Search;

/// <summary>A word of a text, or one of its Han characters.</summary>
/// <param name="Folded">As compared.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsHan">Whether it is a single Han character.</param>
public readonly record struct SearchUnit(string Folded, int Start, int End, bool IsHan);

/// <summary>
/// Takes texts and queries apart in one way, so that they meet: simplified characters, half width, no case, no accents, no
/// English plural. Chinese has no spaces between words, so that the index holds every pair of neighbouring characters.
/// </summary>
public static class SearchText
{
    /// <summary>The words and Han characters of a text, in order. Whatever is neither letter nor digit only divides them.</summary>
    public static IReadOnlyList<SearchUnit> Units(string text)
    {
        List<SearchUnit> units = [];
        var word = new StringBuilder();
        int start = 0, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = at + (rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength);
            var folded = Fold(rune);
            if (HanCharacter.Is(rune))
            {
                EndWord(at);
                units.Add(new(folded, at, next, true));
            }
            else if (folded.Length > 0)
            {
                if (word.Length == 0) start = at;
                word.Append(folded);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                EndWord(at);
            }

            at = next;
        }

        EndWord(at);
        return units;

        void EndWord(int end)
        {
            if (word.Length > 0) units.Add(new(Singular(word.ToString()), start, end, false));
            word.Clear();
        }
    }

    /// <summary>The tokens under which the index holds a text: words, pairs of Han characters, and the last of a run alone.</summary>
    public static IEnumerable<string> Tokens(string text)
    {
        var units = Units(text);
        for (var i = 0; i < units.Count; i++)
            yield return i + 1 < units.Count && AreNeighbours(units[i], units[i + 1])
                ? units[i].Folded + units[i + 1].Folded
                : units[i].Folded;
    }

    /// <summary>A whole name as one word: <c>GPT-4o</c> and <c>gpt 4o</c> are both <c>gpt4o</c>.</summary>
    public static string Whole(string name) => string.Concat(Units(name).Select(unit => unit.Folded));

    /// <summary>Whether two Han characters stand side by side.</summary>
    internal static bool AreNeighbours(SearchUnit one, SearchUnit other) => one.IsHan && other.IsHan && one.End == other.Start;

    /// <summary>Empty for what is neither letter nor digit.</summary>
    private static string Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            var small = rune.Value >= 'A' && rune.Value <= 'Z' ? 0x20 : 0;
            return Rune.IsLetterOrDigit(rune) ? ((char)(rune.Value | small)).ToString() : "";
        }

        // Nothing to take apart, and most of all texts; those from here on stand for others that they are compatible with.
        if (HanCharacter.Is(rune) && rune.Value < 0xf900) return SimplifiedCharacters.Of((char)rune.Value).ToString();
        if (UnwantedCharacters.Is(rune)) return "";
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.IsLetterOrDigit(part)) folded.Append(Rune.ToLowerInvariant(part).ToString());
        for (var i = 0; i < folded.Length; i++) folded[i] = SimplifiedCharacters.Of(folded[i]);
        return folded.ToString();
    }

    /// <summary>Enough of English grammar that prices find a price.</summary>
    private static string Singular(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s') || EndsWith("ss") || EndsWith("us") || EndsWith("is")) return word;
        return EndsWith("ies") && word.Length > 4 ? word[..^3] + "y" : word[..^1];

        bool EndsWith(string end) => word.EndsWith(end, StringComparison.Ordinal);
    }
}
