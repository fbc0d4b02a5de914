using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What every answer of a transparency index has to be, wherever it was read.</summary>
public static partial class IndicatorRules
{
    /// <summary>Whether a text is the name of an edition: a year, or a year and a month.</summary>
    /// <param name="text">The text.</param>
    public static bool IsEdition(string text) =>
        Edition().IsMatch(text) && Facts.PartialDate.TryParse(text, out var date) && PlausibleYears.Include(date!.From, date.To);

    /// <summary>Holds an answer against the rules.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="FormatException">It breaks one; the message says which.</exception>
    public static IndicatorRecord Checked(IndicatorRecord answer)
    {
        if (!IsEdition(answer.Edition))
            throw new FormatException($"Its 'edition' is '{DatasetText.Shown(answer.Edition)}', not a month as 2025-12.");
        DatasetText.Wanted("indicator", answer.Indicator);
        DatasetText.Wanted("company", answer.Company);
        return answer;
    }

    /// <summary>Reads a yes or no.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is neither.</exception>
    public static bool Answer(string? text) => text switch
    {
        "1" => true,
        "0" => false,
        null => throw new FormatException("It has no answer."),
        _ => throw new FormatException($"Its answer is '{DatasetText.Shown(text)}', not 1 or 0."),
    };

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2})?$")]
    private static partial Regex Edition();
}
