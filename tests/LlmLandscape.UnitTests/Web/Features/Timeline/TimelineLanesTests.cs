using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Timeline;

namespace LlmLandscape.UnitTests.Web.Features.Timeline;

public sealed class TimelineLanesTests
{
    private static readonly IReadOnlyList<TimelineEvent> Events =
    [
        Event("1", EventKind.Launch, ["a"], ["open"]),
        Event("2", EventKind.Launch, ["a", "b"], []),
        Event("3", EventKind.Ranking, ["c", "b"], ["open", "cheap"]),
        Event("4", EventKind.Milestone, [], []),
    ];

    /// <summary>Lanes with an event in common stand side by side.</summary>
    [Theory]
    [InlineData("vendor", "-:4 a:1,2 b:2,3 c:3")]
    [InlineData("strategy", "-:2,4 open:1,3 cheap:3")]
    [InlineData("kind", "launch:1,2 milestone:4 ranking:3")]
    public void An_event_stands_once_in_the_lanes_of_everyone_who_had_a_part_and_the_nameless_stand_above(string lane, string lanes)
    {
        var found = TimelineLanes.Of(Events, new EventFilter { Lane = lane }, Order);
        Written(found).ShouldBe(lanes);
        found.Marks.Select(mark => mark.Event.Fact.Id).ShouldBe(["1", "2", "3", "4"]);
    }

    /// <summary>A line joins eight lanes at most; whoever asks for some of them has it in theirs.</summary>
    [Theory]
    [InlineData(8, "", "Named", 8)]
    [InlineData(9, "", "Several", 1)]
    [InlineData(9, "v0", "Named", 1)]
    public void What_very_many_had_a_part_in_has_a_lane_of_its_own(int vendors, string asked, string kind, int joined)
    {
        var lanes = TimelineLanes.Of(
            [Event("5", EventKind.Ranking, [.. Enumerable.Range(0, vendors).Select(i => $"v{i}")], [])],
            new EventFilter { Vendors = asked.Length == 0 ? [] : [asked] },
            Order);
        lanes.Marks[0].Lanes.Count.ShouldBe(joined);
        lanes.Lanes[lanes.Marks[0].Lanes[0]].Kind.ToString().ShouldBe(kind);
    }

    [Fact]
    public void Who_asks_for_some_gets_their_lanes_alone() =>
        Written(TimelineLanes.Of([.. Events.Skip(1).Take(2)], new EventFilter { Vendors = ["b"] }, Order)).ShouldBe("b:2,3");

    [Theory]
    [InlineData(24, 24, 0)]
    [InlineData(300, 25, 276)]
    public void What_has_no_room_shares_one_lane(int vendors, int lanes, int others)
    {
        var found = TimelineLanes.Of(
            [.. Enumerable.Range(0, vendors).Select(i => Event($"{i}", EventKind.Launch, [$"v{i}"], []))], new EventFilter(), _ => 0);
        (found.Lanes.Count, found.OtherLanes).ShouldBe((lanes, others));
        found.Marks.Count(mark => found.Lanes[mark.Lanes[0]].Kind == LaneKind.Others).ShouldBe(others);
    }

    [Theory]
    [InlineData("Alibaba releases QwQ", "Alibaba", "Releases QwQ")]
    [InlineData("Alibaba's camera", "Alibaba", "Alibaba's camera")]
    [InlineData("月之暗面发布 Kimi", "月之暗面", "发布 Kimi")]
    [InlineData("Kimi leads", "Moonshot AI", "Kimi leads")]
    public void A_lane_does_not_repeat_its_name(string title, string lane, string shortened) =>
        TimelineLanes.Shortened(title, lane).ShouldBe(shortened);

    private static int Order(string id) => id[0];

    private static string Written(TimelineLanes lanes) => string.Join(' ', lanes.Lanes.Select((lane, i) =>
        $"{lane.Id ?? "-"}:{string.Join(',', lanes.Marks.Where(x => x.Lanes.Contains(i)).Select(x => x.Event.Fact.Id))}"));

    private static TimelineEvent Event(string id, EventKind kind, string[] vendors, string[] strategies) =>
        new(FactViews.Event(id, new(kind, vendors, [], strategies, [])), [], []);
}
