using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>When a figure is of: dates where the source gives them, else its words, else not stated.</summary>
internal static class PeriodText
{
    public static MarkupString Text(ObservationView of) => Stated(of) ?? Unknown.Dash;

    /// <summary>Where there is room for the words, a dash is not needed.</summary>
    public static MarkupString InWords(ObservationView of) => Stated(of) ?? Markup.Of($"{L["no period stated"]}");

    private static MarkupString? Stated(ObservationView of)
    {
        var words = of.Figure.PeriodWords;
        if (of.Date is not { } date || words?.Contains(DateText.Of(date), StringComparison.Ordinal) == true)
            return words is null ? null : Markup.Of($"""<span class="period">{words}</span>""");
        var beside = words is null ? default : Markup.Of($"""<span class="where">{words}</span>""");
        var star = of.YearInferred ? DateMark.Star : default;
        return Markup.Of($"""<span class="period dates">{DateText.Of(date)}{star}</span>{beside}""");
    }
}
