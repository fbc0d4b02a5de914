using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Imports.Fmti;

/// <summary>The edition that a file is of, by its name.</summary>
internal static partial class FmtiEdition
{
    /// <summary><c>Dec2025_scores.csv</c> and <c>2025-12.csv</c> are of 2025-12; null where a name says nothing.</summary>
    /// <param name="file">The path.</param>
    public static string? Of(string file)
    {
        var name = Path.GetFileName(file);
        if (Iso().Match(name) is { Success: true } iso) return iso.Value;
        return Named().Match(name) is { Success: true } match
            ? $"{match.Groups[2].Value}-{Month(match.Groups[1].Value):00}"
            : null;
    }

    private static int Month(string name) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month =>
            name.StartsWith(month, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("(?<![0-9])20[0-9]{2}-(0[1-9]|1[0-2])(?![0-9])")]
    private static partial Regex Iso();

    [GeneratedRegex(
        "(?<![A-Za-z])(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|"
        + "Nov(?:ember)?|Dec(?:ember)?)[-_ ]?(20[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
