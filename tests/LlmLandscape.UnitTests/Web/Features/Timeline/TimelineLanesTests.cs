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

    [Theory]
    [InlineData("vendor", "a:1,2 b:2,3 c:3 -:4")]
    [InlineData("strategy", "open:1,3 cheap:3 -:2,4")]
    [InlineData("kind", "launch:1,2 milestone:4 ranking:3")]
    public void An_event_stands_in_the_lane_of_everyone_who_had_a_part_and_the_nameless_come_last(string lane, string lanes) =>
        Written(TimelineLanes.Of(Events, new EventFilter { Lane = lane }, Order)).ShouldBe(lanes);

    /// <summary>Three vendors are many, two are not; whoever asks for some of them has all in their lanes.</summary>
    [Theory]
    [InlineData("vendor", "", "5")]
    [InlineData("vendor", "a", "")]
    [InlineData("kind", "", "")]
    public void What_many_had_a_part_in_is_told_once(string lane, string asked, string shared)
    {
        var lanes = TimelineLanes.Of(
            [.. Events, Event("5", EventKind.Ranking, ["a", "b", "c"], [])],
            new EventFilter { Lane = lane, Vendors = asked.Length == 0 ? [] : [asked] },
            Order);
        string.Join(',', lanes.Shared.Select(x => x.Fact.Id)).ShouldBe(shared);
    }

    [Fact]
    public void Who_asks_for_some_gets_their_lanes_alone() =>
        Written(TimelineLanes.Of([.. Events.Take(3)], new EventFilter { Vendors = ["b"] }, Order)).ShouldBe("b:2,3");

    [Theory]
    [InlineData(24, 24, 0, 0)]
    [InlineData(300, 24, 276, 276)]
    public void What_has_no_room_shares_one_lane(int vendors, int lanes, int others, int events)
    {
        var found = TimelineLanes.Of(
            [.. Enumerable.Range(0, vendors).Select(i => Event($"{i}", EventKind.Launch, [$"v{i}"], []))], new EventFilter(), _ => 0);
        (found.Lanes.Count, found.OtherLanes, found.Others.Count).ShouldBe((lanes, others, events));
    }

    [Theory]
    [InlineData("Alibaba releases QwQ", "Alibaba", "releases QwQ")]
    [InlineData("Alibaba's camera", "Alibaba", "Alibaba's camera")]
    [InlineData("月之暗面发布 Kimi", "月之暗面", "发布 Kimi")]
    [InlineData("Kimi leads", "Moonshot AI", "Kimi leads")]
    public void A_lane_does_not_repeat_its_name(string title, string lane, string shortened) =>
        TimelineLanes.Shortened(title, lane).ShouldBe(shortened);

    private static int Order(string id) => id[0];

    private static string Written(TimelineLanes lanes) =>
        string.Join(' ', lanes.Lanes.Select(lane => $"{lane.Id ?? "-"}:{string.Join(',', lane.Events.Select(x => x.Fact.Id))}"));

    private static TimelineEvent Event(string id, EventKind kind, string[] vendors, string[] strategies) =>
        new(FactViews.Event(id, new(kind, vendors, [], strategies, [])), [], []);
}
