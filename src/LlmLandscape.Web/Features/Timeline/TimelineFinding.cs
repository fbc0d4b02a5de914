using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>What the drawing is headed by: when half of it happened, or else what it shows.</summary>
internal static class TimelineFinding
{
    private const int Week = 7;

    public static string Of(TimelineView view, EventFilter filter, Words words) =>
        BusiestTime.Of([.. view.Events.Select(x => (x.Fact.When.From, x.Fact.When.To))]) is { } half
            ? words["Half of the {0} events fall within {1}, to {2}",
                view.Events.Count,
                Length(half.Days, words),
                DateText.Of(PartialDate.Of(half.To), words.Language)]
            : filter.Lane switch
            {
                ParameterNames.Vendor => words["What happened when, by vendor"],
                ParameterNames.Strategy => words["What happened when, by strategy"],
                _ => words["What happened when, by kind"],
            };

    /// <summary>In the unit that one would say it in, and never less than it is.</summary>
    public static string Length(int days, Words words) => days switch
    {
        1 => words["one day"],
        < 2 * Week => words["{0} days", days],
        < 20 * Week => words["{0} weeks", (days + Week - 1) / Week],
        _ => words["{0} months", (int)Math.Ceiling(days / 30.4)],
    };
}
