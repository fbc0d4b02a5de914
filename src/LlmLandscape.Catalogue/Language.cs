using System.Globalization;

namespace LlmLandscape.Catalogue;

/// <summary>A language that the catalogue's texts are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in simplified characters.</summary>
    Chinese,
}

/// <summary>The tags by which languages are known outside.</summary>
public static class LanguageTags
{
    /// <summary>Every language of the catalogue, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Chinese];

    /// <summary>The BCP 47 tag used in seeds, file names and <c>lang</c> attributes: <c>en</c> or <c>zh-Hans</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.English => "en",
        Language.Chinese => "zh-Hans",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the catalogue."),
    };

    /// <summary>The first segment of a page's address: <c>en</c> or <c>zh</c>.</summary>
    public static string Segment(this Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The order in which readers of the language look names up: by letter, in Chinese by pinyin after the Latin names.</summary>
    public static StringComparer NameOrder(this Language language) =>
        StringComparer.Create(CultureInfo.GetCultureInfo(language.Tag()), ignoreCase: true);

    /// <summary>The language of a culture; every Chinese culture is <see cref="Language.Chinese"/>, all others are English.</summary>
    public static Language Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;
}
