using System.Text.Json;

namespace LlmLandscape.Catalogue;

/// <summary>How an enum's values are written in seeds, in the file and in addresses: <c>open-sourcing</c>.</summary>
public static class EnumSlug
{
    /// <summary>The value as a word.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];

    /// <summary>The value of a word; null where there is none.</summary>
    public static TEnum? TryParse<TEnum>(string word) where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
            if (Of(value) == word) return value;
        return null;
    }

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TEnum Parse<TEnum>(string word) where TEnum : struct, Enum =>
        TryParse<TEnum>(word) ?? throw new FormatException($"'{word}' is no {typeof(TEnum).Name}.");
}
