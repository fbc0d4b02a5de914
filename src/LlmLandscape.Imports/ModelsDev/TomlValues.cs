using LlmLandscape.Catalogue.Search;
using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>Reads values of a table; what is of another kind than it must be is a <see cref="FormatException"/>.</summary>
internal static class TomlValues
{
    /// <summary>A text; null where there is none.</summary>
    public static string? Text(TomlTable table, string key) => Value(table, key) switch
    {
        null => null,
        string text => text,
        var other => throw Wrong(key, other, "a text"),
    };

    /// <summary>Texts; null where there is no such list. What else is in the list is passed over.</summary>
    public static IReadOnlyList<string>? Texts(TomlTable table, string key) => Value(table, key) switch
    {
        null => null,
        TomlArray list => [.. list.OfType<string>()],
        var other => throw Wrong(key, other, "a list"),
    };

    /// <summary>A table; null where there is none.</summary>
    public static TomlTable? Table(TomlTable table, string key) => Value(table, key) switch
    {
        null => null,
        TomlTable under => under,
        var other => throw Wrong(key, other, "a table"),
    };

    /// <summary>Yes or no; null where there is no word.</summary>
    public static bool? Flag(TomlTable table, string key) => Value(table, key) switch
    {
        null => null,
        bool flag => flag,
        var other => throw Wrong(key, other, "yes or no"),
    };

    /// <summary>A number of zero or more; null where there is none.</summary>
    public static double? Number(TomlTable table, string key) => Value(table, key) switch
    {
        null => null,
        long whole and >= 0 => whole,
        double number and >= 0 when double.IsFinite(number) => number,
        var other => throw Wrong(key, other, "a number of zero or more"),
    };

    private static object? Value(TomlTable table, string key) => table.TryGetValue(key, out var value) ? value : null;

    private static FormatException Wrong(string key, object value, string wanted) =>
        new($"Its '{key}' is {Found(value)}, not {wanted}.");

    private static string Found(object value) => value switch
    {
        string text => $"'{UnwantedCharacters.Escaped(text.Length > 100 ? $"{text[..100]}…" : text)}'",
        bool => "yes or no",
        TomlTable => "a table",
        TomlArray or TomlTableArray => "a list",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => "something else",
    };
}
