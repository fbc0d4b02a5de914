using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.Web.Wording;

/// <summary>Writes a date as the reader's language does, as precise as it is and no more.</summary>
internal static class DateText
{
    public static string Of(PartialDate date) => Of(date, RequestCulture.Language);

    public static string Of(PartialDate date, Language language)
    {
        var chinese = language == Language.Chinese;
        if (date.Precision == DatePrecision.Span && date.Ends() is var (first, last))
            return Span(first, last, language);

        var culture = CultureInfo.GetCultureInfo(language.Tag());
        var from = date.From;
        if (date.Precision == DatePrecision.HalfYear)
        {
            var isFirst = from.Month == 1;
            return chinese ? $"{from.Year} 年{(isFirst ? "上" : "下")}半年" : $"{(isFirst ? "first" : "second")} half of {from.Year}";
        }
        if (date.Precision == DatePrecision.Quarter)
            return chinese ? $"{from.Year} 年第{"一二三四"[from.Month / 3]}季度" : $"Q{from.Month / 3 + 1} {from.Year}";
        return date.Precision switch
        {
            DatePrecision.Year => chinese ? $"{from.Year} 年" : date.Text,
            DatePrecision.Month => from.ToString(chinese ? "yyyy 年 M 月" : "MMMM yyyy", culture),
            DatePrecision.Day => from.ToString(chinese ? "yyyy 年 M 月 d 日" : "d MMMM yyyy", culture),
            _ => throw new ArgumentOutOfRangeException(nameof(date), date.Precision, "No words for this precision."),
        };
    }

    /// <summary>What both ends share is said once: 1–10 June 2024, April–May 2024.</summary>
    private static string Span(PartialDate first, PartialDate last, Language language)
    {
        var chinese = language == Language.Chinese;
        var (from, to) = (first.From, last.From);
        var month = from.ToString("MMMM", CultureInfo.GetCultureInfo(language.Tag()));
        return (first.Precision, last.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) when (from.Year, from.Month) == (to.Year, to.Month) => chinese
                ? $"{from.Year} 年 {from.Month} 月 {from.Day}–{to.Day} 日"
                : $"{from.Day}–{to.Day} {month} {from.Year}",
            (DatePrecision.Month, DatePrecision.Month) when from.Year == to.Year => chinese
                ? $"{from.Year} 年 {from.Month}–{to.Month} 月"
                : $"{month}–{Of(last, language)}",
            _ => chinese ? $"{Of(first, language)}至 {Of(last, language)}" : $"{Of(first, language)} – {Of(last, language)}",
        };
    }
}
