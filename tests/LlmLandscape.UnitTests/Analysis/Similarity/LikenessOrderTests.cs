using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.UnitTests.Analysis.Similarity;

public sealed class LikenessOrderTests
{
    /// <summary>a and d are most alike; c is nearer to a, b to c.</summary>
    [Fact]
    public void Neighbours_are_the_most_alike_that_are_left()
    {
        Dictionary<string, double?> likeness = new() { ["ab"] = 0.1, ["ac"] = 0.8, ["ad"] = 0.9, ["bc"] = 0.5, ["bd"] = 0.2, ["cd"] = 0.3 };
        LikenessOrder.Of(["a", "b", "c", "d"], (one, other) => likeness[string.CompareOrdinal(one, other) < 0 ? one + other : other + one])
            .ShouldBe(["b", "c", "a", "d"]);
    }

    [Fact]
    public void Of_whom_nothing_is_known_stands_last_in_the_order_given() =>
        LikenessOrder.Of(["x", "a", "y", "b"], (one, other) => one is "x" or "y" || other is "x" or "y" ? null : 1)
            .ShouldBe(["a", "b", "x", "y"]);

    [Fact]
    public void One_or_none_needs_no_order()
    {
        LikenessOrder.Of([], (_, _) => 1).ShouldBeEmpty();
        LikenessOrder.Of(["a"], (_, _) => 1).ShouldBe(["a"]);
    }
}
