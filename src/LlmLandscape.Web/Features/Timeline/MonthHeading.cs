using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>A month for what is dated to a month or a day of it; what is dated more loosely stands under its own date.</summary>
internal static class MonthHeading
{
    public static string Of(PartialDate date)
    {
        var inOneMonth = (date.From.Year, date.From.Month) == (date.To.Year, date.To.Month);
        return DateText.Of(inOneMonth && PartialDate.TryParse($"{date.From:yyyy-MM}", out var month) ? month! : date);
    }
}
