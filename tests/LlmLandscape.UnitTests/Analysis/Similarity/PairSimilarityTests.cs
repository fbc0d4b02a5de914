using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.UnitTests.Analysis.Similarity;

public sealed class PairSimilarityTests
{
    /// <summary>Worked by hand: the rows, how many are known of both, matching, Jaccard.</summary>
    [Theory]
    [InlineData("yyyy", "yyyy", 4, 1.0, 1.0)]
    [InlineData("yyyy", "nnnn", 4, 0.0, 0.0)]
    [InlineData("yynn", "ynyn", 4, 0.5, 1 / 3.0)]
    [InlineData("nnnn", "nnnn", 4, 1.0, null)]
    [InlineData("yy??", "yn?n", 2, 0.5, 0.5)]
    [InlineData("yn", "yn", 2, 1.0, 1.0)]
    [InlineData("y???", "yynn", 1, null, null)]
    [InlineData("yy???", "yyyyy", 2, null, null)]
    [InlineData("", "", 0, null, null)]
    [InlineData("????", "yynn", 0, null, null)]
    public void Two_are_compared_on_what_is_known_of_both(string one, string other, int overlap, double? matching, double? jaccard)
    {
        var table = GroupSimilarityTests.Table(one, other);
        var pair = PairSimilarity.Between(table.Row(0), table.Row(1));
        pair.Overlap.ShouldBe(overlap);
        pair.Matching.ShouldBe(matching);
        pair.Jaccard.ShouldBe(jaccard);
        PairSimilarity.Between(table.Row(1), table.Row(0)).ShouldBe(pair);
    }

    [Fact]
    public void Graded_features_count_by_how_far_they_lie_apart()
    {
        // |1−3|/4 = 0.5 and |10−10|/20 = 0: (0.5 + 1) / 2; the third is known of one only.
        GradedSimilarity.Gower([1, 10, null], [3, 10, 7], [4, 20, 5]).ShouldBe(0.75);
        GradedSimilarity.Gower([1, null, null], [3, 10, 7], [4, 20, 5]).ShouldBeNull("one of three is less than half");
        GradedSimilarity.Gower([2], [2], [0]).ShouldBe(1);
        GradedSimilarity.Gower([0.25], [0.5], [0.5]).ShouldBe(0.5);
        GradedSimilarity.Gower([1, null], [1, 5], [1, 9]).ShouldBe(1, "one of two is half");
        GradedSimilarity.Gower([], [], []).ShouldBeNull();
    }

    [Fact]
    public void Rows_of_different_features_cannot_be_compared() =>
        Should.Throw<ArgumentException>(() => PairSimilarity.Between([true], [true, false])).Message
            .ShouldContain("One row has 1 features, the other 2.");

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(2, 2, 1)]
    public void Rows_and_ranges_of_different_features_cannot_be_compared(int one, int other, int ranges) =>
        Should.Throw<ArgumentException>(() => GradedSimilarity.Gower(new double?[one], new double?[other], new double[ranges]))
            .Message.ShouldContain($"Rows of {one} and {other} features, with {ranges} ranges.");
}
