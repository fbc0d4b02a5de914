using CsCheck;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class RankBandTests
{
    /// <summary>The example of docs/methods.md: A overlaps B, B overlaps C, D overlaps none.</summary>
    [Fact]
    public void Whose_intervals_overlap_cannot_be_told_apart() =>
        RankBand.Of([Make("a", 1500, 1494, 1506), Make("b", 1490, 1482, 1498), Make("c", 1479, 1473, 1485), Make("d", 1440, 1432, 1448)], 0)
            .ShouldBe([new("a", 1, 2), new("b", 1, 3), new("c", 2, 3), new("d", 4, 4)]);

    [Fact]
    public void Ends_that_touch_overlap() =>
        RankBand.Of([Make("a", 10, 8, 12), Make("b", 6, 4, 8)], 0).ShouldBe([new("a", 1, 2), new("b", 1, 2)]);

    [Theory]
    [InlineData(0, "1-1 2-3 2-3")] // equal scores differ by nothing
    [InlineData(2, "1-1 2-3 2-3")] // two points apart is not less than two
    [InlineData(2.5, "1-3 1-3 1-3")]
    public void Without_intervals_it_takes_a_margin(double margin, string bands) =>
        string.Join(' ', RankBand.Of([Make("a", 10), Make("b", 8), Make("c", 8)], margin).Select(x => $"{x.Best}-{x.Worst}"))
            .ShouldBe(bands);

    [Fact]
    public void Where_one_of_two_has_no_interval_the_margin_decides() =>
        RankBand.Of([Make("a", 10, 9, 11), Make("b", 8.5), Make("c", 8, 7, 9.5)], 1)
            .ShouldBe([new("a", 1, 2), new("b", 2, 3), new("c", 1, 3)]);

    /// <summary>Every vendor at either end of its interval, one combination after the other: the least and the greatest place.</summary>
    [Fact]
    public void The_band_is_from_the_best_place_of_all_combinations_to_the_worst() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 6]).Array[1, 6].Sample(ends =>
        {
            var standings = ends.Select((x, i) => Make($"v{i}", x.Item1, x.Item1, x.Item1 + x.Item2)).ToList();
            var places = Enumerable.Range(0, 1 << ends.Length).Select(chosen =>
            {
                var values = standings.Select((x, i) => (chosen >> i & 1) == 1 ? x.High!.Value : x.Low!.Value).ToList();
                return values.Select(own => (Best: 1 + values.Count(x => x > own), Worst: values.Count(x => x >= own))).ToList();
            }).ToList();
            RankBand.Of(standings, 0).ShouldBe(standings.Select((x, i) =>
                new RankBand(x.Vendor, places.Min(place => place[i].Best), places.Max(place => place[i].Worst))));
        });

    private static Standing Make(string vendor, double value, double? low = null, double? high = null) =>
        new(vendor, vendor, new(2025, 1, 1), value, low, high);
}
