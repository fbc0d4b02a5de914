using CsCheck;
using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.UnitTests.Analysis.Similarity;

public sealed class ChanceCorrectedTests
{
    /// <summary>
    /// Two observers of ten units, the worked example A of Krippendorff (2011): four disagreements, 14 and 6 values,
    /// <c>1 − 19 · 4 / (14 · 6)</c> = 0.095.
    /// </summary>
    [Fact]
    public void The_worked_example_of_its_author_comes_out() =>
        ChanceCorrected.Of(GroupSimilarityTests.Table("nynnnnnnyn", "yyynnynnnn")).Alpha!.Value.ShouldBe(1 - 76 / 84.0, 1e-12);

    /// <summary>
    /// The example of docs/methods.md. Yes, no: 4, 0; 1, 2; 2, 2; 0, 2. Apart 0 + 2/2 + 4/3 + 0; 7 yes and 6 no:
    /// 1 − 12 · (7/3) / 42 = 1/3.
    /// </summary>
    [Fact]
    public void Unknown_cells_are_left_out_and_no_more()
    {
        var agreement = ChanceCorrected.Of(GroupSimilarityTests.Table("yyyn", "yny?", "ynn?", "y?nn"));
        agreement.Alpha!.Value.ShouldBe(1 / 3.0, 1e-12);
        agreement.WithoutOneVendor!.Low.ShouldBe(1 / 9.0, 1e-12, "without D");
        agreement.WithoutOneVendor.High.ShouldBe(9 / 16.0, 1e-12, "without A");
    }

    [Theory]
    [InlineData(1.0, "ynyn", "ynyn", "ynyn")]
    [InlineData(null, "yyy", "yyy")] // all have all: nothing to agree on
    [InlineData(null, "nn", "nn")]
    [InlineData(null, "y?", "?n")] // nothing known of two
    [InlineData(null, "yn")]
    [InlineData(-0.5, "yn", "ny")] // 1 − 3 · 2 / 4
    [InlineData(1.0, "ynn", "yn?", "???")] // who is unknown throughout has no part
    public void Agreement_is_one_chance_is_zero_and_what_cannot_differ_is_nothing(double? alpha, params string[] rows) =>
        ChanceCorrected.Of(GroupSimilarityTests.Table(rows)).Alpha.ShouldBe(alpha);

    /// <summary>
    /// One less the disagreement within features, each value weighing the same, divided by the disagreement of every value with
    /// every other: pair by pair.
    /// </summary>
    [Fact]
    public void It_is_what_counting_pairs_of_values_gives() =>
        Gen.Select(Gen.Int[2, 6], Gen.Int[1, 6], Gen.Int[0, 2].Array[36]).Sample((vendors, features, cells) =>
        {
            var rows = Enumerable.Range(0, vendors)
                .Select(v => new string([.. Enumerable.Range(0, features).Select(f => "yn?"[cells[v * 6 + f]])])).ToArray();
            var units = Enumerable.Range(0, features).Select(f => rows.Select(row => row[f]).Where(c => c != '?').ToList())
                .Where(unit => unit.Count > 1).ToList();
            var values = units.SelectMany(unit => unit).ToList();
            var alpha = ChanceCorrected.Of(GroupSimilarityTests.Table(rows)).Alpha;
            if (values.Distinct().Count() < 2) alpha.ShouldBeNull();
            else alpha!.Value.ShouldBe(1 - units.Sum(unit => Apart(unit) * unit.Count) / values.Count / Apart(values), 1e-9);
        });

    [Fact]
    public void The_range_is_over_the_tables_without_one() =>
        Gen.Select(Gen.Int[2, 5], Gen.Int[0, 2].Array[20]).Sample((vendors, cells) =>
        {
            var rows = Enumerable.Range(0, vendors)
                .Select(v => new string([.. Enumerable.Range(0, 4).Select(f => "yn?"[cells[v * 4 + f]])])).ToList();
            var alphas = rows.Select((_, without) =>
                ChanceCorrected.Of(GroupSimilarityTests.Table([.. rows.Where((_, i) => i != without)])).Alpha).OfType<double>().ToList();
            var range = ChanceCorrected.Of(GroupSimilarityTests.Table([.. rows])).WithoutOneVendor;
            range.ShouldBe(alphas.Count == 0 ? null : new(alphas.Min(), alphas.Max()));
        });

    /// <summary>Half of the vendors have each feature: 6 of 15 pairs for six, 25 of 55 for eleven.</summary>
    [Theory]
    [InlineData(1, null)]
    [InlineData(2, 0.0)]
    [InlineData(3, 1 / 3.0)]
    [InlineData(6, 0.4)]
    [InlineData(11, 25 / 55.0)]
    public void Matching_has_a_floor(int vendors, double? floor) => ChanceCorrected.FloorOf(vendors).ShouldBe(floor);

    /// <summary>With everything unknown, the least of all fillings is the floor.</summary>
    [Fact]
    public void The_floor_is_the_least_of_all_fillings()
    {
        for (var n = 2; n <= 12; n++)
            GroupSimilarity.BoundsOf(GroupSimilarityTests.Table([.. Enumerable.Repeat("??", n)]))!.Low
                .ShouldBe(ChanceCorrected.FloorOf(n)!.Value, 1e-12);
    }

    private static double Apart(List<char> values) =>
        values.SelectMany((one, i) => values.Where((_, j) => j != i).Select(other => one == other ? 0.0 : 1)).Average();
}
