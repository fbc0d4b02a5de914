using System.Collections.Frozen;
using System.Text.Json;

namespace LlmLandscape.Catalogue;

/// <summary>How an enum's values are written in seeds, in the file and in addresses: <c>open-sourcing</c>.</summary>
public static class EnumSlug
{
    /// <summary>The value as a word.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Known<TEnum>.Words[value];

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => Known<TEnum>.InOrder;

    /// <summary>The value of a word; null where there is none.</summary>
    public static TEnum? TryParse<TEnum>(string word) where TEnum : struct, Enum =>
        Known<TEnum>.Values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TEnum Parse<TEnum>(string word) where TEnum : struct, Enum =>
        TryParse<TEnum>(word) ?? throw new FormatException($"'{word}' is no {typeof(TEnum).Name}.");

    /// <summary>Made once for each enum: pages ask for words thousands of times.</summary>
    private static class Known<TEnum> where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Words =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        public static readonly FrozenDictionary<string, TEnum> Values = Words.ToFrozenDictionary(x => x.Value, x => x.Key, StringComparer.Ordinal);

        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<TEnum>().Select(value => Words[value])];
    }
}
