using System.Text;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Tells by its characters whether a text is in the language that it is filed under.</summary>
internal static class TextLanguage
{
    /// <summary>As many words may be a name, which is the same in every language.</summary>
    private const int WordsOfName = 2;

    /// <summary>Why a text is not in a language, and what to do; null where it may be.</summary>
    public static string? WhyNot(Language language, string text)
    {
        var han = text.EnumerateRunes().Count(HanCharacter.Is);
        var letters = text.EnumerateRunes().Count(Rune.IsLetter) - han;
        if (language == Language.English)
            return han > letters && letters > 0 ? "This is filed as English, but most of it is Chinese. Translate it." : null;
        return han == 0 && text.Split(' ').Count(word => word.Any(char.IsLetter)) > WordsOfName
            ? "This is filed as Chinese, but has no Chinese character. Translate it."
            : Traditional(text);
    }

    /// <summary>Names the first traditional character of a text that is filed as simplified Chinese; null where there is none.</summary>
    public static string? Traditional(string text)
    {
        foreach (var character in text)
            if (SimplifiedCharacters.Of(character) is var simplified && simplified != character)
                return $"'{character}' is a traditional character, and zh-Hans is simplified. Write '{simplified}'.";
        return null;
    }
}
