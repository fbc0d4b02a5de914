using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>A lane of the drawing; a null id for events of which no source says it.</summary>
internal sealed record TimelineLane(string? Id, IReadOnlyList<TimelineEvent> Events);

/// <summary>Sorts events into lanes: an event stands in the lane of everyone who had a part in it.</summary>
/// <param name="Lanes">The fullest first; those without a name last.</param>
/// <param name="Shared">In lanes by vendor, what many had a part in: told once, and no more than marked in their lanes.</param>
/// <param name="Others">Lanes for which the drawing has no room, as one, and how many they are.</param>
internal sealed record TimelineLanes(
    IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<TimelineEvent> Shared, IReadOnlyList<TimelineEvent> Others, int OtherLanes)
{
    /// <summary>As many vendors are many: the same words in so many lanes would drown all else.</summary>
    public const int Many = 3;

    /// <summary>Of more, nobody would see one beside the other.</summary>
    public const int Most = 24;

    /// <param name="events">What the filter leaves.</param>
    /// <param name="filter">What lanes are by, and which of them are asked for.</param>
    /// <param name="order">The order of ids that have as many events.</param>
    public static TimelineLanes Of(IReadOnlyList<TimelineEvent> events, EventFilter filter, Func<string, int> order)
    {
        Func<TimelineEvent, IReadOnlyList<string>> of = filter.Lane switch
        {
            ParameterNames.Vendor => happened => happened.Fact.Details.Vendors,
            ParameterNames.Strategy => happened => happened.Fact.Details.Strategies,
            _ => happened => [EnumSlug.Of(happened.Fact.Details.Kind)],
        };
        var asked = filter.Lane switch
        {
            ParameterNames.Vendor => filter.Vendors,
            ParameterNames.Strategy => filter.Strategies,
            _ => filter.Kinds,
        };
        var named = events
            .SelectMany(happened => of(happened).Where(id => asked.Count == 0 || asked.Contains(id)).Select(id => (id, happened)))
            .GroupBy(x => x.id, x => x.happened)
            .OrderByDescending(lane => lane.Count())
            .ThenBy(lane => order(lane.Key))
            .Select(lane => new TimelineLane(lane.Key, [.. lane]))
            .ToList();
        var unnamed = events.Where(happened => of(happened).Count == 0).ToList();
        return new(
            [.. named.Take(Most), .. unnamed.Count > 0 ? [new TimelineLane(null, unnamed)] : Array.Empty<TimelineLane>()],
            filter.Lane == ParameterNames.Vendor && asked.Count == 0
                ? [.. events.Where(happened => happened.Fact.Details.Vendors.Count >= Many)]
                : [],
            [.. named.Skip(Most).SelectMany(lane => lane.Events).DistinctBy(happened => happened.Fact.Id)],
            Math.Max(0, named.Count - Most));
    }

    /// <summary>In a vendor's own lane its name need not be said again.</summary>
    public static string Shortened(string title, string lane) =>
        title.Length > lane.Length + 1
        && title.StartsWith(lane, StringComparison.Ordinal)
        && (title[lane.Length] == ' ' || title[lane.Length] > '\u2e80')
            ? title[lane.Length..].TrimStart()
            : title;
}
