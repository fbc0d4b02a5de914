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

    /// <summary>
    /// Worked by hand: in the third row the unknown may be had by both, 2 / 2, or by one alone, 1 / 2; in the fourth it stands beside a
    /// no and can only be had by one alone, which lowers 1 / 2 to 1 / 3; in the fifth three cells are unknown, one of them beside a no.
    /// </summary>
    [Theory]
    [InlineData("yynn", "ynyn", 1 / 3.0, 1 / 3.0)]
    [InlineData("nn", "nn", null, null)]
    [InlineData("yy", "y?", 0.5, 1.0)]
    [InlineData("yyn", "yn?", 1 / 3.0, 0.5)]
    [InlineData("y?n?", "yn??", 0.25, 1.0)]
    [InlineData("yn", "??", 0.0, 1.0)]
    [InlineData("n", "?", 0.0, 0.0)]
    [InlineData("?", "?", 0.0, 1.0)]
    [InlineData("", "", null, null)]
    public void What_is_unknown_leaves_their_likeness_between_two_bounds(string one, string other, double? low, double? high)
    {
        var table = GroupSimilarityTests.Table(one, other);
        var bounds = PairSimilarity.Between(table.Row(0), table.Row(1)).JaccardBounds;
        (bounds?.Low, bounds?.High).ShouldBe((low, high));
        PairSimilarity.Between(table.Row(1), table.Row(0)).JaccardBounds.ShouldBe(bounds);
    }

    /// <summary>Against every way to fill the cells of every two rows of three features.</summary>
    [Fact]
    public void The_bounds_are_those_of_all_ways_to_fill_the_cells()
    {
        foreach (var one in Rows("yn?"))
            foreach (var other in Rows("yn?"))
            {
                var filled = Rows("yn").Where(row => Fills(row, one))
                    .SelectMany(a => Rows("yn").Where(row => Fills(row, other)).Select(b => Between(a, b).Jaccard))
                    .OfType<double>().ToList();
                var bounds = Between(one, other).JaccardBounds;
                (bounds?.Low, bounds?.High).ShouldBe(
                    filled.Count == 0 ? (null, null) : (filled.Min(), filled.Max()), $"{one} and {other}");
            }

        static IEnumerable<string> Rows(string cells) =>
            from a in cells from b in cells from c in cells select $"{a}{b}{c}";

        static bool Fills(string row, string known) => row.Zip(known).All(x => x.Second == '?' || x.First == x.Second);

        static PairSimilarity Between(string one, string other)
        {
            var table = GroupSimilarityTests.Table(one, other);
            return PairSimilarity.Between(table.Row(0), table.Row(1));
        }
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
