using CsCheck;
using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.UnitTests.Analysis.Similarity;

public sealed class ChangeBoundsTests
{
    /// <summary>
    /// The example of docs/methods.md. On the first feature A had it and B and C have come to have it: 1 of 3 pairs agree, then 3.
    /// On the second A and B had it, and C is unknown on both days: it may have had it (3 pairs, then 3), gained it (1, then 3) or not
    /// (1, then 1), but not lost it, as two pairs of bounds would allow.
    /// </summary>
    [Fact]
    public void What_was_once_had_is_kept()
    {
        var bounds = Between(["yy", "ny", "n?"], ["yy", "yy", "y?"])!;
        bounds.Low.ShouldBe(2 / 6.0, 1e-12);
        bounds.High.ShouldBe(4 / 6.0, 1e-12);
        GroupSimilarity.BoundsOf(GroupSimilarityTests.Table("yy", "ny", "n?"))!.High
            .ShouldBe(GroupSimilarity.BoundsOf(GroupSimilarityTests.Table("yy", "yy", "y?"))!.Low, 1e-12);
    }

    /// <summary>Each cell of two days, of two vendors, the other of whom never has it: by hand.</summary>
    [Theory]
    [InlineData('n', 'n', 0, 0)]
    [InlineData('n', 'y', -1, -1)]
    [InlineData('n', '?', -1, 0)]
    [InlineData('y', 'y', 0, 0)]
    [InlineData('y', '?', 0, 0)] // it is kept
    [InlineData('?', 'n', 0, 0)] // it cannot have been lost
    [InlineData('?', 'y', -1, 0)]
    [InlineData('?', '?', -1, 0)] // never from yes to no
    public void Each_pair_of_cells_allows_what_it_allows(char earlier, char later, double low, double high) =>
        Between([$"{earlier}", "n"], [$"{later}", "n"]).ShouldBe(new(low, high));

    [Fact]
    public void A_vendor_that_loses_what_it_had_is_refused() =>
        Should.Throw<ArgumentException>(() => Between(["ny", "nn"], ["nn", "nn"])).Message.ShouldContain("f1 was lost by a vendor");

    [Fact]
    public void Tables_of_others_are_refused()
    {
        Should.Throw<ArgumentException>(() => Between(["y", "n"], ["y"]));
        Should.Throw<ArgumentException>(() => Between(["y", "n"], ["yy", "nn"]));
    }

    [Fact]
    public void Of_one_vendor_or_of_no_feature_nothing_can_be_said()
    {
        Between(["?"], ["y"]).ShouldBeNull();
        Between(["", ""], ["", ""]).ShouldBeNull();
    }

    /// <summary>
    /// Every way to fill both tables in which nobody loses anything, one by one, by the mean of <see cref="GroupSimilarity"/>: both
    /// bounds are attained and nothing lies outside, nor outside of what two pairs of bounds would allow.
    /// </summary>
    [Fact]
    public void The_bounds_are_the_least_and_the_greatest_of_all_consistent_fillings() =>
        Gen.Select(Gen.Int[2, 4], Gen.Int[1, 3], Gen.Int[0, 7].Array[12]).Sample((vendors, features, drawn) =>
        {
            // Of every sort of cell some, but no more than seven unknowns.
            var cells = drawn.Take(vendors * features).Select(i => Sorts[i]).ToList();
            while (Unknowns(cells) > 7) cells[cells.FindIndex(cell => cell.Contains('?'))] = "ny";
            var (earlier, later) = (TableOf(0), TableOf(1));
            var changes = Fillings(string.Concat(cells))
                .Select(filled => filled.Chunk(2).ToList())
                .Where(filled => filled.TrueForAll(cell => cell is not ['y', 'n']))
                .Select(filled => Mean(filled, 1) - Mean(filled, 0)).ToList();
            var bounds = ChangeBounds.Of(earlier, later)!;
            bounds.Low.ShouldBe(changes.Min(), 1e-12);
            bounds.High.ShouldBe(changes.Max(), 1e-12);
            var (before, after) = (GroupSimilarity.BoundsOf(earlier)!, GroupSimilarity.BoundsOf(later)!);
            bounds.Low.ShouldBeGreaterThanOrEqualTo(after.Low - before.High - 1e-12);
            bounds.High.ShouldBeLessThanOrEqualTo(after.High - before.Low + 1e-12);

            FeatureTable TableOf(int day) => GroupSimilarityTests.Table(
                [.. cells.Chunk(features).Select(row => new string([.. row.Select(cell => cell[day])]))]);

            double Mean(List<char[]> filled, int day) => GroupSimilarity.Of(GroupSimilarityTests.Table(
                [.. filled.Chunk(features).Select(row => new string([.. row.Select(cell => cell[day])]))])).Mean!.Value;
        }, iter: 60);

    private static LlmLandscape.Analysis.Similarity.Range? Between(string[] earlier, string[] later) =>
        ChangeBounds.Of(GroupSimilarityTests.Table(earlier), GroupSimilarityTests.Table(later));

    private static readonly string[] Sorts = ["nn", "ny", "n?", "yy", "y?", "?n", "?y", "??"];

    private static int Unknowns(List<string> cells) => cells.Sum(cell => cell.Count(c => c == '?'));

    private static IEnumerable<string> Fillings(string cells) =>
        cells.IndexOf('?', StringComparison.Ordinal) is >= 0 and var open
            ? "yn".SelectMany(c => Fillings($"{cells[..open]}{c}{cells[(open + 1)..]}"))
            : [cells];
}
