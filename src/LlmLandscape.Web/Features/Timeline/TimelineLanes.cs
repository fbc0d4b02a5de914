using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>Whose lane it is.</summary>
internal enum LaneKind
{
    /// <summary>A vendor's, a strategy's or a kind's.</summary>
    Named,

    /// <summary>Of that of which no source says whose it is.</summary>
    Unnamed,

    /// <summary>Of what so many had a part in that a line would cross all of the drawing.</summary>
    Several,

    /// <summary>Of all for whom the drawing has no room.</summary>
    Others,
}

/// <summary>A lane of the drawing.</summary>
internal sealed record TimelineLane(LaneKind Kind, string? Id);

/// <summary>Sorts events into lanes: each once, with the lanes of everyone who had a part in it.</summary>
/// <param name="Lanes">
/// From the top: those without a name, those of many, the fullest first, and all others. Lanes with events in common stand near each other.
/// </param>
/// <param name="Marks">Each event with the numbers of its lanes.</param>
/// <param name="OtherLanes">How many share the last one.</param>
internal sealed record TimelineLanes(
    IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<(TimelineEvent Event, IReadOnlyList<int> Lanes)> Marks, int OtherLanes)
{
    /// <summary>A line through more lanes would drown all else.</summary>
    public const int MostJoined = 8;

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
        var ids = events.SelectMany(of).Where(id => asked.Count == 0 || asked.Contains(id))
            .GroupBy(id => id)
            .OrderByDescending(lane => lane.Count())
            .ThenBy(lane => order(lane.Key))
            .Select(lane => lane.Key)
            .ToList();
        var named = Joined([.. ids.Take(Most)], [.. events.Select(of)]);
        var lanes = events.Select(happened => Found(of(happened), named)).ToList();
        List<TimelineLane> all =
        [
            .. Only(LaneKind.Unnamed),
            .. Only(LaneKind.Several),
            .. named.Select(id => new TimelineLane(LaneKind.Named, id)),
            .. Only(LaneKind.Others),
        ];
        return new(
            all,
            [
                .. events.Zip(lanes, (happened, x) => (happened, (IReadOnlyList<int>)(x.Kind == LaneKind.Named
                    ? [.. x.Ids.Select(id => all.FindIndex(lane => lane.Id == id)).Order()]
                    : [all.FindIndex(lane => lane.Kind == x.Kind)]))),
            ],
            Math.Max(0, ids.Count - Most));

        TimelineLane[] Only(LaneKind kind) => lanes.Exists(x => x.Kind == kind) ? [new(kind, null)] : [];
    }

    /// <summary>In a vendor's own lane its name need not be said again.</summary>
    public static string Shortened(string title, string lane) =>
        title.Length > lane.Length + 1
        && title.StartsWith(lane, StringComparison.Ordinal)
        && (title[lane.Length] == ' ' || title[lane.Length] > '\u2e80')
        && title[lane.Length..].TrimStart() is { Length: > 0 } rest
            ? char.ToUpperInvariant(rest[0]) + rest[1..]
            : title;

    private static List<string> Joined(List<string> named, List<IReadOnlyList<string>> parts)
    {
        List<IReadOnlyList<int>> joins =
        [
            .. parts.Select(ids => ids.Select(id => named.IndexOf(id)).Where(lane => lane >= 0).ToList())
                .Where(lanes => lanes.Count is > 1 and <= MostJoined),
        ];
        return [.. LaneOrder.Of(named.Count, joins).Select(lane => named[lane])];
    }

    private static (LaneKind Kind, IReadOnlyList<string> Ids) Found(IReadOnlyList<string> ids, List<string> named)
    {
        List<string> drawn = [.. ids.Where(named.Contains).Distinct()];
        return drawn.Count switch
        {
            > MostJoined => (LaneKind.Several, drawn),
            > 0 => (LaneKind.Named, drawn),
            _ => (ids.Count == 0 ? LaneKind.Unnamed : LaneKind.Others, drawn),
        };
    }
}
