using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>A date, as precise as it is.</summary>
internal static class DateMark
{
    /// <summary>Stands after a date whose year the source leaves out.</summary>
    public static MarkupString Star => Markup.Of($"""*<span class="visually-hidden">{L["(year inferred)"]}</span>""");

    /// <param name="date">The date.</param>
    /// <param name="inferred">Whether the source leaves the year out and its context gives it.</param>
    public static MarkupString Mark(PartialDate date, bool inferred = false)
    {
        var day = date.Precision == DatePrecision.Span ? default : Markup.Of($" datetime=\"{date.Text}\"");
        var reason = inferred ? Markup.Of($" title=\"{L["The source leaves the year out; the context gives it."]}\"") : default;
        return Markup.Of($"""<time class="date"{day}{reason}>{DateText.Of(date)}{(inferred ? Star : default)}</time>""");
    }
}
