using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Web.Wording;

/// <summary>
/// English wants "1 vendor" where the key says "{0} vendors", "There is 1" and "both vendors"; Chinese does not care.
/// </summary>
internal static partial class EnglishCounts
{
    /// <summary>A text with its values, what is counted in the number that it has.</summary>
    public static string Fill(CultureInfo culture, string text, ReadOnlySpan<object?> values)
    {
        var (ones, twos) = (0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is 1) ones |= 1 << i;
            else if (values[i] is 2) twos |= 1 << i;
        }

        if ((ones | twos) == 0) return string.Format(culture, text, values);
        var counted = Counted().Replace(text, found =>
        {
            var (at, before) = (found.Groups["at"].Value[0] - '0', found.Groups["before"].Value);
            if ((ones >> at & 1) != 0) return $"{BeforeOne(before)}{{{at}}} {One(found.Groups["noun"].Value)}";
            return (twos >> at & 1) == 0 || BeforeTwo(before) is not { } both ? found.Value : $"{both} {found.Groups["noun"].Value}";
        });
        return string.Format(culture, counted, values);
    }

    private static string BeforeOne(string before) => before switch
    {
        "All " => "",
        "all " => "the ",
        "There are " => "There is ",
        _ => before,
    };

    private static string? BeforeTwo(string before) => before switch { "All " => "Both", "all " => "both", _ => null };

    /// <summary>One of "models and apps" is one or the other.</summary>
    private static string One(string many) => string.Join(" or ", many.Split(" and ").Select(
        noun => noun.EndsWith("ies", StringComparison.Ordinal) ? $"{noun[..^3]}y" : noun[..^1]));

    [GeneratedRegex(
        @"(?<before>\b(?:All|all|There are) )?\{(?<at>\d)\} (?<noun>models and apps"
        + @"|articles|bets|capabilities|cells|citations|claims|days|disagreements|events"
        + @"|facts|figures|indicators|levels|metrics|models|months|others|pairs|paragraphs|points|prices|problems|questions|quarters"
        + @"|records|releases|results|rows|scores|sources|statements|steps|strategies|sums|times|values|vendors|votes|weeks|years)\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
