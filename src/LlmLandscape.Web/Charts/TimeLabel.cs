using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>The names of years, months and days at an axis: as long as there is room for, or none.</summary>
internal static class TimeLabel
{
    private const double Size = 12;

    public static string Of(TimeTick tick, TimeStep step, CultureInfo culture)
    {
        var chinese = culture.TwoLetterISOLanguageName == "zh";
        var (date, first) = (tick.Date, tick.Date.ToString("MMM", culture));
        var quarter = (date.Month - 1) / 3 + 1;
        string[] forms = step switch
        {
            TimeStep.Year => chinese ? [$"{date.Year} 年", $"{date.Year}"] : [$"{date.Year}"],
            TimeStep.Quarter => chinese ? [$"{quarter} 季度", $"Q{quarter}"] : [$"Q{quarter}"],
            TimeStep.Month when tick.Room > 150 => [date.ToString(chinese ? "yyyy 年 M 月" : "MMMM yyyy", culture)],
            TimeStep.Month => chinese ? [$"{date.Month} 月", $"{date.Month}"] : [first, first[..1]],
            _ => [$"{date.Day}"],
        };
        return forms.FirstOrDefault(form => TextWidth.Of(form, Size) + 4 <= tick.Room) ?? "";
    }

    /// <summary>The name of a quarter or month and its year, the year in two digits or alone where there is no room for more.</summary>
    public static string WithYear(TimeTick tick, string name, CultureInfo culture)
    {
        string[] forms = culture.TwoLetterISOLanguageName == "zh"
            ? [$"{tick.Date.Year} 年 {name}", $"{tick.Date:yy} 年 {name}"]
            : [$"{name} {tick.Date.Year}", $"{name} ’{tick.Date:yy}"];
        return forms.FirstOrDefault(form => TextWidth.Of(form, Size) + 4 <= tick.Room) ?? $"{tick.Date.Year}";
    }
}
