using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Prints;

/// <summary>A date as an article prints it, as far as it says one: 2024年8月, 3月7日, 1月20號.</summary>
/// <param name="Year">The year, where it says it.</param>
/// <param name="Month">The month, where it says it.</param>
/// <param name="Day">The day of the month, where it says it.</param>
internal sealed partial record PrintedDate(int? Year, int? Month, int? Day)
{
    /// <summary>The date that a print is; null where it is anything else, or has anything beside it.</summary>
    /// <param name="printed">The print, in any width.</param>
    public static PrintedDate? Of(string printed)
    {
        if (Form().Match(printed.Normalize(NormalizationForm.FormKC)) is not { Success: true } found) return null;
        return (Number("year"), Number("month"), Number("day")) is var (year, month, day) && (year ?? month ?? day) is not null
            ? new(year, month, day)
            : null;

        int? Number(string part) =>
            found.Groups[part].Success ? int.Parse(found.Groups[part].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a date may mean it: one of its days is of that year, month and day of the month.</summary>
    /// <param name="date">The date.</param>
    public bool IsIn(PartialDate date)
    {
        for (var day = date.From; day <= date.To; day = day.AddDays(1))
            if (day.Year == (Year ?? day.Year) && day.Month == (Month ?? day.Month) && day.Day == (Day ?? day.Day)) return true;
        return false;
    }

    [GeneratedRegex(@"^(?:今年|去年)?(?:(?<year>\d{4})年度?)?(?:(?<month>\d{1,2})月份?)?(?:(?<day>\d{1,2})[日号號])?$")]
    private static partial Regex Form();
}
