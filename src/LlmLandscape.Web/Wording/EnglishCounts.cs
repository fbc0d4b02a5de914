using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Web.Wording;

/// <summary>
/// English wants "1 vendor" where the key says "{0} vendors"; Chinese does not care. After "of" the many stay many: "1 of 1 vendors".
/// </summary>
internal static partial class EnglishCounts
{
    /// <summary>A text with its values, what is counted in the number that it has.</summary>
    public static string Fill(CultureInfo culture, string text, ReadOnlySpan<object?> values)
    {
        var ones = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is 1) ones |= 1 << i;
        }

        if (ones == 0) return string.Format(culture, text, values);
        var counted = Counted().Replace(text, found => (ones >> (found.Groups["at"].Value[0] - '0') & 1) == 0
            ? found.Value
            : $"{{{found.Groups["at"].Value}}} {One(found.Groups["noun"].Value)}");
        return string.Format(culture, counted, values);
    }

    private static string One(string many) => many.EndsWith("ies", StringComparison.Ordinal) ? $"{many[..^3]}y" : many[..^1];

    [GeneratedRegex(
        @"(?<![Oo]f )(?:\bAll )?\{(?<at>\d)\} (?<noun>articles|bets|capabilities|cells|citations|claims|days|disagreements|events"
        + @"|facts|figures|metrics|models|months|others|pairs|paragraphs|points|problems|questions|records|releases|results|rows"
        + @"|scores|sources|statements|steps|strategies|sums|times|values|vendors|votes|weeks|years)\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
