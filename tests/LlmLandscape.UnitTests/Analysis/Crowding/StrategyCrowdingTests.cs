using LlmLandscape.Analysis.Crowding;

namespace LlmLandscape.UnitTests.Analysis.Crowding;

public sealed class StrategyCrowdingTests
{
    /// <summary>Of four vendors two pursue x, one y: (2/4)² + (1/4)².</summary>
    [Fact]
    public void Crowding_sums_the_squares_of_the_shares() =>
        StrategyCrowding.Index([Set("x"), Set("x", "y"), Set(), Set()]).ShouldBe(0.3125);

    [Fact]
    public void One_vendor_alone_has_the_whole_of_what_it_pursues() => StrategyCrowding.Index([Set("x")]).ShouldBe(1);

    [Fact]
    public void Nobody_crowds_nothing() => StrategyCrowding.Index([]).ShouldBe(0);

    [Fact]
    public void The_nearest_rival_shares_most_of_what_either_pursues()
    {
        var nearest = StrategyCrowding.Nearest(new Dictionary<string, IReadOnlySet<string>>
        {
            ["a"] = Set("x", "y"),
            ["b"] = Set("x", "y", "z"),
            ["c"] = Set("x"),
            ["d"] = Set("w"),
            ["e"] = Set(),
            ["f"] = Set(),
        });
        nearest.Select(x => (x.Vendor, string.Concat(x.Rivals), Math.Round(x.Likeness, 4))).ShouldBe(
            [("a", "b", 0.6667), ("b", "a", 0.6667), ("c", "a", 0.5), ("d", "", 0), ("e", "", 0), ("f", "", 0)]);
    }

    [Fact]
    public void Two_with_the_same_one_strategy_are_wholly_alike() =>
        StrategyCrowding.Nearest(new Dictionary<string, IReadOnlySet<string>> { ["a"] = Set("x"), ["b"] = Set("x") })
            .Select(x => x.Likeness).ShouldBe([1, 1]);

    private static HashSet<string> Set(params string[] strategies) => [.. strategies];
}
