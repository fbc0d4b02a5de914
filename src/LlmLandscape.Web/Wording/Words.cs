using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Wording;

/// <summary>
/// The words that pages print by themselves, in one language. The English is the key; <c>Words.zh-Hans.resx</c> has the
/// Chinese. A test holds the two against each other.
/// </summary>
internal sealed class Words
{
    private static readonly Words English = new(Language.English, FrozenDictionary<string, string>.Empty);
    private static readonly Words Chinese = new(Language.Chinese, Translations());

    private readonly CultureInfo _culture;
    private readonly FrozenDictionary<string, string> _translations;

    private Words(Language language, FrozenDictionary<string, string> translations) =>
        (Language, _culture, _translations) = (language, CultureInfo.GetCultureInfo(language.Tag()), translations);

    /// <summary>The language.</summary>
    public Language Language { get; }

    public string this[string english] => _translations.GetValueOrDefault(english, english);

    public string this[string english, params ReadOnlySpan<object?> values] =>
        Language == Language.Chinese ? HanGaps.Fill(_culture, this[english], values) : EnglishCounts.Fill(_culture, english, values);

    public static Words In(Language language) => language == Language.Chinese ? Chinese : English;

    private static FrozenDictionary<string, string> Translations() =>
        new ResourceManager(typeof(Words))
            .GetResourceSet(CultureInfo.GetCultureInfo(Language.Chinese.Tag()), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .ToFrozenDictionary(x => (string)x.Key, x => (string)x.Value!, StringComparer.Ordinal);
}

/// <summary>The words of the language that the request asks for; razor files know it as <c>L</c>.</summary>
internal static class RequestWords
{
    public static Words L => Words.In(RequestCulture.Language);
}
