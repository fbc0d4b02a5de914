using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.UnitTests.Analysis.Similarity;

public sealed class GroupSimilarityTests
{
    /// <summary>Three vendors, worked by hand: pairs match on 2/3, 1/3 and 2/3 of the features.</summary>
    [Fact]
    public void Without_gaps_the_mean_is_that_of_all_pairs()
    {
        var group = GroupSimilarity.Of(Table("yyn", "yyy", "yny"));
        group.Mean!.Value.ShouldBe((2 / 3.0 + 1 / 3.0 + 2 / 3.0) / 3, 1e-12);
        group.Bounds!.Low.ShouldBe(group.Mean.Value, 1e-12);
        group.Bounds.High.ShouldBe(group.Mean.Value, 1e-12);
        (group.Pairs, group.Refused, group.Vendors, group.Features).ShouldBe((3, 0, 3, 3));
    }

    /// <summary>The identity of design.md: (1/|F|) Σ [1 − 2 n (N − n) / (N (N − 1))].</summary>
    [Fact]
    public void Without_gaps_the_mean_is_what_the_counts_of_each_feature_give()
    {
        foreach (var table in Random(40, unknowns: false))
        {
            var n = table.Vendors.Count;
            var expected = Enumerable.Range(0, table.Features.Count).Average(feature =>
            {
                var yes = Enumerable.Range(0, n).Count(vendor => table[vendor, feature] == true);
                return 1 - 2.0 * yes * (n - yes) / (n * (n - 1));
            });
            GroupSimilarity.Of(table).Mean!.Value.ShouldBe(expected, 1e-12);
        }
    }

    /// <summary>Every way to fill the unknowns, one by one: none lies outside, and both ends are attained.</summary>
    [Fact]
    public void The_bounds_are_the_least_and_the_greatest_of_all_fillings()
    {
        foreach (var table in Random(60, unknowns: true))
        {
            var means = Fillings(table).Select(filled => GroupSimilarity.Of(filled).Mean!.Value).ToList();
            var bounds = GroupSimilarity.BoundsOf(table)!;
            bounds.Low.ShouldBe(means.Min(), 1e-12);
            bounds.High.ShouldBe(means.Max(), 1e-12);
        }
    }

    /// <summary>
    /// One feature and up to twelve vendors, whatever is known of them: the matching pairs counted for each number of unknowns set
    /// to yes.
    /// </summary>
    [Fact]
    public void The_bounds_of_one_feature_are_those_of_every_count()
    {
        for (var n = 2; n <= 12; n++)
            for (var yes = 0; yes <= n; yes++)
                for (var no = 0; no <= n - yes; no++)
                {
                    var unknown = n - yes - no;
                    var shares = Enumerable.Range(yes, unknown + 1).Select(all =>
                    {
                        var cells = Enumerable.Range(0, n).Select(i => i < all).ToList();
                        return cells.SelectMany((one, i) => cells.Skip(i + 1).Select(other => one == other ? 1.0 : 0)).Average();
                    }).ToList();
                    var bounds =
                        GroupSimilarity.BoundsOf(Table([.. Enumerable.Range(0, n).Select(i => i < yes ? "y" : i < yes + no ? "n" : "?")]))!;
                    bounds.Low.ShouldBe(shares.Min(), 1e-12, $"{yes} yes, {no} no, {unknown} unknown");
                    bounds.High.ShouldBe(shares.Max(), 1e-12, $"{yes} yes, {no} no, {unknown} unknown");
                }
    }

    [Fact]
    public void Leaving_one_out_shows_how_much_hangs_on_it()
    {
        var group = GroupSimilarity.Of(Table("yy", "yy", "nn"));
        group.Mean!.Value.ShouldBe(1 / 3.0, 1e-12);
        group.WithoutOneVendor.ShouldBe(new LlmLandscape.Analysis.Similarity.Range(0, 1));
        group.WithoutOneFeature!.Low.ShouldBe(1 / 3.0, 1e-12);
        GroupSimilarity.Of(Table("nn", "yy", "yy")).WithoutOneVendor
            .ShouldBe(new LlmLandscape.Analysis.Similarity.Range(0, 1), "the first may be left out too");
        GroupSimilarity.Of(Table("yy", "ny")).WithoutOneFeature.ShouldBe(new LlmLandscape.Analysis.Similarity.Range(0, 1));
    }

    [Fact]
    public void A_pair_that_is_known_on_less_than_half_is_refused_and_counted()
    {
        var group = GroupSimilarity.Of(Table("yy??", "yyy?", "???n"));
        group.Pairs.ShouldBe(1);
        group.Refused.ShouldBe(2);
        group.Mean.ShouldBe(1);
    }

    [Fact]
    public void Of_one_vendor_nothing_can_be_said()
    {
        var group = GroupSimilarity.Of(Table("yn"));
        group.Mean.ShouldBeNull();
        group.Bounds.ShouldBeNull();
    }

    internal static FeatureTable Table(params string[] rows) => new(
        [.. rows.Select((_, i) => $"v{i}")],
        [.. rows[0].Select((_, i) => $"f{i}")],
        [.. rows.Select(row => (IReadOnlyList<bool?>)[.. row.Select(Cell)])]);

    private static bool? Cell(char c) => c switch { 'y' => true, 'n' => false, _ => null };

    /// <summary>Small tables with a fixed seed: two to five vendors, one to four features, at most eight unknowns.</summary>
    private static IEnumerable<FeatureTable> Random(int count, bool unknowns)
    {
        var random = new Random(20250325);
        while (count > 0)
        {
            var (vendors, features) = (random.Next(2, 6), random.Next(1, 5));
            var rows = Enumerable.Range(0, vendors)
                .Select(_ => new string([.. Enumerable.Range(0, features).Select(_ => "yn?"[random.Next(unknowns ? 3 : 2)])])).ToArray();
            if (rows.Sum(row => row.Count(c => c == '?')) > 8) continue;
            count--;
            yield return Table(rows);
        }
    }

    private static IEnumerable<FeatureTable> Fillings(FeatureTable table)
    {
        var open = Enumerable.Range(0, table.Vendors.Count).SelectMany(v => Enumerable.Range(0, table.Features.Count).Select(f => (v, f)))
            .Where(at => table[at.v, at.f] is null).ToList();
        for (var filling = 0; filling < 1 << open.Count; filling++)
        {
            var cells = Enumerable.Range(0, table.Vendors.Count).Select(v => table.Row(v).ToArray()).ToArray();
            for (var i = 0; i < open.Count; i++) cells[open[i].v][open[i].f] = (filling >> i & 1) == 1;
            yield return new(table.Vendors, table.Features, cells);
        }
    }
}
