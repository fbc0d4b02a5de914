using CsCheck;
using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class MatchSummaryTests
{
    private static readonly DateOnly AsOf = Scores.Day("2024-12-31");

    /// <summary>
    /// The example of docs/methods.md. One other vendor: 60, 100, 160, and 16 days censored; three remain at risk at 60, and a
    /// third remains after 100. Of two records that are half a year old both were reached within it.
    /// </summary>
    [Fact]
    public void Records_are_summed_up_by_a_median_that_drops_nobody()
    {
        var records = TimeToMatch.Of(Scores.Example, 0, Scores.Day("2024-01-01"), AsOf);
        MatchSummary.Of(records, 1).ShouldBe(new(4, 3, 100, 60, 160, 2, 2));
        MatchSummary.Of(records, 2).ShouldBe(new(4, 2, 160, 120, null, 2, 2));
        MatchSummary.Of(records, 3).ShouldBe(new(4, 2, 220, 220, null, 2, 0));
        MatchSummary.Of(records, 4).ShouldBe(new(4, 0, null, null, null, 2, 0), "there are three others");
        MatchSummary.Of(records, vendor => vendor is "c" or "d").ShouldBe(new(4, 2, 160, 100, null, 2, 2));
        MatchSummary.Of(TimeToMatch.Of(Scores.Example, 2, Scores.Day("2024-01-01"), AsOf), 1).Median.ShouldBe(60);
    }

    [Fact]
    public void A_young_record_counts_on_neither_side_of_the_share()
    {
        var summary = MatchSummary.Of([Record(183, 183), Record(184, 184), Record(182, 10), Record(300, null)], 1);
        (summary.OldEnough, summary.Within).ShouldBe((3, 1));
        summary.Share!.Value.ShouldBe(1 / 3.0, 1e-12);
        MatchSummary.Of([Record(182, 10)], 1).Share.ShouldBeNull();
    }

    [Fact]
    public void Of_no_records_nothing_is_said() => MatchSummary.Of([], 1).ShouldBe(new(0, 0, null, null, null, 0, 0));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_vendor_before_the_first(int order) =>
        Should.Throw<ArgumentOutOfRangeException>(() => MatchSummary.Of([Record(10, 5)], order));

    [Fact]
    public void Records_that_all_last_as_long_leave_no_doubt() =>
        MatchSummary.Of([Record(90, 30), Record(60, 30), Record(40, 30)], 1).ShouldBe(new(3, 3, 30, 30, 30, 0, 0));

    /// <summary>
    /// Every sample that can be drawn of up to five records, one by one: the percentile of 2,000 draws is one of those from the
    /// 1st to the 4th, or from the 96th to the 99th, of all of them (four standard deviations of such a percentile).
    /// </summary>
    [Fact]
    public void The_interval_is_about_that_of_every_sample_there_is() =>
        Gen.Select(Gen.Int[0, 50], Gen.Bool).Array[1, 5].Sample(waits =>
        {
            var n = waits.Length;
            var medians = Enumerable.Range(0, (int)Math.Pow(n, n))
                .Select(sample => Enumerable.Range(0, n).Select(i => waits[sample / (int)Math.Pow(n, i) % n]))
                .Select(drawn => KaplanMeier.Median(drawn) ?? double.PositiveInfinity).Order().ToList();
            var summary = MatchSummary.Of([.. waits.Select(x => Record(x.Item1, x.Item2 ? null : x.Item1))], 1);
            (summary.Low ?? double.PositiveInfinity).ShouldBeInRange(At(0.01), At(0.04));
            (summary.High ?? double.PositiveInfinity).ShouldBeInRange(At(0.96), At(0.99));

            double At(double share) => medians[(int)(share * medians.Count)];
        }, iter: 20);

    private static RecordMatches Record(int age, int? days) =>
        new(new("x", "a", AsOf.AddDays(-age), 1), 0, days is { } match ? [new(1, "b", "y", match)] : [], AsOf);
}
