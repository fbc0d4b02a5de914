using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>Measures of scores, boards, price histories and indicators, on small tables.</summary>
public sealed class PerformanceMeasuringTests
{
    private const string Share = "gpqa-diamond";

    /// <summary>The third maker is there on 10 March 2024: the ends of months from then, and the last day.</summary>
    [Fact]
    public void Gaps_are_taken_at_the_ends_of_months_from_the_third_maker_on_and_on_the_last_day()
    {
        var index = Of(SampleEvidence.None.Scored("a 2024-01-01 130; b 2024-02-01 125; cn 2024-03-10 120; a 2024-05-15 140"))
            .Benchmarks.ShouldHaveSingleItem();
        (index.Benchmark, index.AsOf, index.Scores, index.Makers).ShouldBe(("eci", new(2024, 5, 15), 4, 3));
        index.Gaps.Select(x => (x.Day, Second: x.Ranks[0].Points, Chinese: x.Group!.Points)).ShouldBe([
            (new(2024, 3, 31), 5, 10), (new(2024, 4, 30), 5, 10), (new(2024, 5, 15), 15, 20),
        ]);
        index.Standings.Select(x => (x.Vendor, x.Value)).ShouldBe([("a", 140), ("b", 125), ("cn", 120)]);
        index.Records.Select(x => x.Record.Id).ShouldBe(["eci/a-2024-01-01", "eci/a-2024-05-15"]);
    }

    [Fact]
    public void A_benchmark_of_two_makers_is_none() =>
        Of(SampleEvidence.None.Scored("a 2024-01-01 130; b 2024-02-01 125; a 2024-03-01 131")).Benchmarks.ShouldBeEmpty();

    /// <summary>Two points of an index are 0.02 of a share; there single places are chosen, so no month but the last day is told.</summary>
    [Theory]
    [InlineData(2, "b")]
    [InlineData(0, "")]
    public void On_a_scale_of_shares_two_points_are_two_hundredths(double tolerance, string reached)
    {
        var benchmark = SampleEvidence.Benchmark(Share, ScoreScale.Share);
        var evidence = (SampleEvidence.None with { Benchmarks = [benchmark] })
            .Scored(Share, "a 2024-01-01 0.5; b 2024-02-01 0.48; c 2024-03-01 0.479");
        string.Concat(PerformanceMeasuring.Matches(evidence, benchmark, tolerance)[0].Matches.Select(x => x.Vendor)).ShouldBe(reached);
        var measures = Of(evidence).Benchmarks.ShouldHaveSingleItem();
        measures.Gaps.Select(x => x.Day).ShouldBe([new(2024, 3, 1)]);
        measures.Counts.ShouldBeEmpty();
    }

    /// <summary>
    /// Reached after 31 days by <c>b</c> and after 60 by <c>cn</c>. Without <c>b</c> the first other takes 60 days, without <c>a</c> the
    /// record is <c>b</c>'s and the first other takes 29, without <c>cn</c> it stays at 31.
    /// </summary>
    [Fact]
    public void The_median_without_any_one_maker_ranges_from_its_least_to_its_greatest()
    {
        var counts = PerformanceMeasuring.CountsOf(
            SampleEvidence.None.Scored("a 2024-01-01 130; b 2024-02-01 130; cn 2024-03-01 130; d 2025-01-01 9"), SampleEvidence.Index);
        counts.Select(x => (x.Others, x.Tolerance)).ShouldBe(
            [(1, 0), (2, 0), (3, 0), (4, 0), (null, 0), (1, 2), (2, 2), (3, 2), (4, 2), (null, 2)]);
        counts[0].Summary.Median.ShouldBe(31);
        (counts[0].WithoutOneMaker!.Low, counts[0].WithoutOneMaker!.High).ShouldBe((29, 60));
        counts[4].Summary.Median.ShouldBe(60);
        (counts[4].WithoutOneMaker!.Low, counts[4].WithoutOneMaker!.High).ShouldBe((29, 60));
        counts[2].WithoutOneMaker.ShouldBeNull("three others never reached it");
    }

    /// <summary>Three of four makers are enough, two are not; of boards that are not cut off, the last of a half-year ends it.</summary>
    [Fact]
    public void Boards_that_are_cut_off_stand_for_no_month_and_end_no_half_year()
    {
        var boards = PerformanceMeasuring.Boards(SampleEvidence.None
            .Board("2025-01-10", "a 1400; b 1300; c 1200; d 1100").Board("2025-01-20", "a 1401; b 1300; c 1200")
            .Board("2025-01-30", "a 1402; b 1300").Board("2025-03-01", "a 1403; b 1300").Board("2025-07-01", "a 1404; b 1300"));
        boards.Select(x => (x.Day, x.EndsHalfYear, x.Makers)).ShouldBe([(new(2025, 1, 20), true, 3), (new(2025, 7, 1), true, 2)]);
    }

    /// <summary>400 points are odds of ten to one, 200 of √10 to one. With ends 10 apart on both sides, 380 to 420.</summary>
    [Fact]
    public void A_board_tells_the_chance_against_the_second_the_fifth_and_the_best_Chinese_maker()
    {
        var board = PerformanceMeasuring.Boards(SampleEvidence.None
            .Board("2025-01-10", "b 1200; c 1150; d 1120; a 1400 1390 1410; a 1300; cn 1000 990 1010")).ShouldHaveSingleItem();
        (board.Leader.Vendor, board.Leader.Value, board.Makers).ShouldBe(("a", 1400, 5));
        board.Rivals.Select(x => (x.Rank, x.Standing.Vendor)).ShouldBe([(2, "b"), (5, "cn")]);
        board.Rivals[0].Chance.ShouldBe(1 / (1 + 1 / Math.Sqrt(10)), 1e-12);
        board.Rivals[0].Bounds.ShouldBeNull("the second has no interval");
        board.Group.ShouldBe(board.Rivals[1]);
        board.Rivals[1].Chance.ShouldBe(10 / 11.0, 1e-12);
        board.Rivals[1].Bounds!.Low.ShouldBe(1 / (1 + Math.Pow(10, -0.95)), 1e-12);
        board.Rivals[1].Bounds!.High.ShouldBe(1 / (1 + Math.Pow(10, -1.05)), 1e-12);
    }

    [Fact]
    public void Every_change_of_a_price_is_told_the_latest_first_and_none_after_the_day_of_asking()
    {
        var evidence = SampleEvidence.None with
        {
            Pasts =
            [
                SampleEvidence.Past("b/two", "2025-06-05 4; 2025-07-01 2; 2026-07-01 1"),
                SampleEvidence.Past("a/one", "2025-06-05 -; 2025-06-06 3 zero; 2025-07-01 4 correction"),
            ],
        };
        Of(evidence).PriceChanges.Select(x => (x.Record, x.Vendor, x.Day, x.Kind, x.InputFrom, x.OutputTo)).ShouldBe([
            ("a/one", "a", new(2025, 7, 1), PriceChangeKind.Correction, 3, 4),
            ("b/two", "b", new(2025, 7, 1), PriceChangeKind.Step, 4, 2),
            ("a/one", "a", new(2025, 6, 6), PriceChangeKind.Zero, null, 3),
        ]);
    }

    /// <summary>At 130 both count, and the least falls from 8 by <c>b</c> to 2 by <c>a</c>; a point more leaves <c>b</c> alone.</summary>
    [Fact]
    public void The_price_of_an_ability_is_the_least_at_its_level_and_is_asked_a_point_lower_and_higher_too()
    {
        var price = Of(SampleEvidence.None.Sold("a 2025-01-01 130 level", "2025-06-01 9; 2026-01-01 2")
            .Sold("b 2025-02-01 131", "2025-06-01 8; 2026-02-01 4")).AbilityPrices.ShouldHaveSingleItem();
        (price.Score, price.Points, price.Models).ShouldBe(("eci/a-2025-01-01", 130, 2));
        price.Price.Floors.Select(x => (x.Day, x.Price, x.Vendor, x.Last)).ShouldBe([
            (new(2025, 6, 5), 8, "b", new(2025, 12, 31)), (new(2026, 1, 1), 2, "a", SampleEvidence.AsOf),
        ]);
        (price.Price.Factor, price.Lower, price.Higher).ShouldBe((4, 4, 2));
    }

    /// <summary>Of three indicators all differ on one, agree on one, and nobody satisfies one; the newest edition stands first.</summary>
    [Fact]
    public void Editions_of_the_index_are_apart_and_alike_only_where_their_answers_are_attached()
    {
        IndicatorAnswer Answer(string maker, string indicator, int position, bool has) => new()
        {
            DatasetId = "fmti",
            Edition = "2025-12",
            Indicator = indicator,
            Position = position,
            MakerId = maker,
            Has = has,
        };
        var editions = Of(SampleEvidence.None.Disclosed("2024-05 a 50; 2025-12 b 1; 2025-12 a 2; 2025-12 c 2") with
        {
            Answers =
            [
                Answer("a", "one", 1, true), Answer("b", "one", 1, true), Answer("a", "two", 2, true), Answer("b", "two", 2, false),
                Answer("a", "none", 3, false), Answer("b", "none", 3, false),
            ],
        }).Transparency;
        editions.Select(x => (x.Edition, x.Indicators, x.NobodyOf)).ShouldBe([("2025-12", 100, 1), ("2024-05", 100, null)]);
        editions[0].Totals.Select(x => x.MakerId).ShouldBe(["a", "c", "b"]);
        editions[0].Likeness!.Mean!.Value.ShouldBe(2 / 3.0, 1e-12);
        editions[0].Corrected!.Alpha!.Value.ShouldBe(4 / 9.0, 1e-12);
        (editions[1].Likeness, editions[1].Corrected).ShouldBe((null, null));
    }

    private static PerformanceMeasures Of(MeasureEvidence evidence) => PerformanceMeasuring.Of(evidence);
}
