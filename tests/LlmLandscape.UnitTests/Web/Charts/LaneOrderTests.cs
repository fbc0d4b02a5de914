using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class LaneOrderTests
{
    [Theory]
    [InlineData(3, "", "0 1 2", 0)]
    [InlineData(3, "0 1", "0 1 2", 0)]
    [InlineData(4, "0 3", "1 2 0 3", 0)]
    [InlineData(4, "0 3;1 3", "0 3 1 2", 0)]
    [InlineData(3, "0 1;1 2;0 2", "0 1 2", 1)]
    public void Joined_lanes_come_together_and_the_others_keep_their_order(int lanes, string joins, string order, int crossed)
    {
        IReadOnlyList<IReadOnlyList<int>> joined =
            [.. joins.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Split(' ').Select(int.Parse).ToList())];
        var found = LaneOrder.Of(lanes, joined);
        string.Join(' ', found).ShouldBe(order);
        LaneOrder.Crossed(found, joined).ShouldBe(crossed);
    }
}
