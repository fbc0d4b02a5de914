using System.Globalization;
using System.Text.Json;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Reads the values of an attached history; what they cannot be is a <see cref="FormatException"/>.</summary>
internal static class HistoryValues
{
    private const int CommitDigits = 10;

    /// <summary>Whether there is anything under a key.</summary>
    public static bool Has(JsonElement parent, string key) =>
        Under(parent, key).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>A text without control characters and the like.</summary>
    public static string Text(JsonElement parent, string key)
    {
        var text = AnyText(parent, key);
        if (string.IsNullOrWhiteSpace(text)) throw new FormatException($"It has no '{key}'.");
        return UnwantedCharacters.Escaped(text) == text
            ? text
            : throw new FormatException($"Its '{key}' has a character that no text has a use for.");
    }

    /// <summary>A text, whatever it holds; empty where there is none.</summary>
    public static string AnyText(JsonElement parent, string key) =>
        Under(parent, key) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    /// <summary>A day.</summary>
    public static DateOnly Day(JsonElement parent, string key) =>
        DateOnly.TryParseExact(AnyText(parent, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"Its '{key}' is not a day.");

    /// <summary>A commit, in ten digits.</summary>
    public static string Commit(JsonElement parent, string key) =>
        AnyText(parent, key) is { Length: CommitDigits } text && text.All(char.IsAsciiHexDigitLower)
            ? text
            : throw new FormatException($"Its '{key}' is not a commit in {CommitDigits} digits.");

    /// <summary>A price; null where there is none. Zero is no price, and is not written as one.</summary>
    public static double? Price(JsonElement parent, string key)
    {
        if (!Has(parent, key)) return null;
        return Under(parent, key) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number)
            && number > 0 && double.IsFinite(number)
            ? number
            : throw new FormatException($"Its '{key}' is not a number greater than zero.");
    }

    /// <summary>Yes or no.</summary>
    public static bool YesOrNo(JsonElement parent, string key) => Under(parent, key).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"Its '{key}' is not yes or no."),
    };

    /// <summary>A list, which must be there.</summary>
    public static IEnumerable<JsonElement> List(JsonElement parent, string key) =>
        Under(parent, key) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray()
            : throw new FormatException($"It has no list '{key}'.");

    private static JsonElement Under(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out var value) ? value : default;
}
