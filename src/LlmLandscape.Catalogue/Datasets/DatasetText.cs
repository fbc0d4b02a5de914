using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>The cells of other people's tables: read, or refused by a <see cref="FormatException"/> that says why.</summary>
public static class DatasetText
{
    /// <summary>The longest text that is taken over: a dozen names of institutes.</summary>
    public const int Longest = 300;

    private const int LongestShown = 80;

    /// <summary>A text that can stand on a page and in a spreadsheet.</summary>
    /// <param name="what">What it is, for the reason: <c>model</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is missing, too long, has characters that no text has a use for, or is a formula.</exception>
    public static string Wanted(string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new FormatException($"It has no '{what}'.");
        if (text.Length > Longest) throw new FormatException($"Its '{what}' has {text.Length} characters, more than {Longest}.");
        if (UnwantedCharacters.In(text).Select(x => x.What).FirstOrDefault() is { } found)
            throw new FormatException($"Its '{what}' has {found}.");
        if (text.Any(char.IsControl)) throw new FormatException($"Its '{what}' has a line break or a tab.");
        // Exports are opened in spreadsheets, which would run it.
        return text[0] is '=' or '+' or '-' or '@'
            ? throw new FormatException($"Its '{what}' begins like a formula, with '{text[0]}'.")
            : text;
    }

    /// <summary>A number; null where there is no text.</summary>
    /// <param name="what">What it is, for the reason.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static double? Number(string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"Its '{what}' is '{Shown(text)}', not a number.");
    }

    /// <summary>A date as precise as it is; null where there is no text.</summary>
    /// <param name="what">What it is, for the reason.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is none, or of a year that nobody speaks of.</exception>
    public static PartialDate? Date(string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return PartialDate.TryParse(text, out var date) && date is { Precision: not DatePrecision.Span }
            ? date
            : throw new FormatException($"Its '{what}' is '{Shown(text)}', not a date.");
    }

    /// <summary>A day; null where there is no text.</summary>
    /// <param name="what">What it is, for the reason.</param>
    /// <param name="text">The text.</param>
    /// <param name="form">How it is written.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly? Day(string what, string? text, string form = "yyyy-MM-dd")
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"Its '{what}' is '{Shown(text)}', not a day.");
    }

    /// <summary>A text as it can be printed anywhere: short, and without anything that does something to a terminal.</summary>
    /// <param name="text">The text.</param>
    public static string Shown(string text) =>
        UnwantedCharacters.Escaped(text.Length > LongestShown ? $"{text[..LongestShown]}…" : text);
}
