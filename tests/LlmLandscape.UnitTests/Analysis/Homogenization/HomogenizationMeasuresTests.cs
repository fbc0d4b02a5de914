using System.Globalization;
using LlmLandscape.Analysis.Homogenization;

namespace LlmLandscape.UnitTests.Analysis.Homogenization;

/// <summary>The measures together, on three vendors and two features; every value worked by hand.</summary>
public sealed class HomogenizationMeasuresTests
{
    private static readonly ReleaseRecord[] Three =
    [
        Releases.Make("a1", "a", "2024-01-10", ("f", true), ("g", false)),
        Releases.Make("b1", "b", "2024-02-01", ("f", false), ("g", false)),
        Releases.Make("b2", "b", "2024-05-09", ("f", true)),
        Releases.Make("c1", "c", "2024-08-01", ("f", false), ("g", true)),
    ];

    private static readonly Dictionary<string, IReadOnlySet<string>> Bets = new()
    {
        ["a"] = new HashSet<string> { "open", "cheap" },
        ["b"] = new HashSet<string> { "open" },
        ["c"] = new HashSet<string>(),
    };

    [Fact]
    public void The_trend_starts_where_half_are_on_record_and_follows_those_alone()
    {
        var measures = Measure("2024-09-30");
        measures.Vendors.ShouldBe(["a", "b", "c"]);
        measures.Start.ShouldBe(new(2024, 3, 31), "two of three are on record by then");
        measures.Panel.ShouldBe(["a", "b"]);
        measures.Trend.Select(x => (x.End, x.Panel.Mean, x.Known, x.Cells, x.OnRecord)).ShouldBe(
        [
            (new(2024, 3, 31), 0.5, 4, 4, 2),
            (new(2024, 6, 30), 1, 3, 4, 2),
            (new(2024, 9, 30), 1, 3, 4, 3),
        ], "b gains f in May, and its record then leaves g out");
        measures.Trend[1].Panel.Bounds.ShouldBe(new LlmLandscape.Analysis.Similarity.Range(0.5, 1), "g of b may be no, as a's, or yes");
        measures.Trend[2].WithEntrants.ShouldBe((1 + 0 + 0) / 3.0, "a and b agree on f, a and c on nothing, b and c on nothing");
    }

    [Fact]
    public void The_day_of_asking_hides_what_is_later_and_a_quarter_counts_once_it_is_over()
    {
        var measures = Measure("2024-05-20");
        measures.Trend[^1].End.ShouldBe(new(2024, 3, 31));
        measures.Vendors.ShouldBe(["a", "b"]);
        measures.Releases.ShouldBe(3);
    }

    [Theory]
    [InlineData("2024-12-31", "2024-03-31 2024-06-30 2024-09-30 2024-12-31")] // the last day itself
    [InlineData("2024-12-30", "2024-03-31 2024-06-30 2024-09-30")] // one before it
    [InlineData("2025-04-01", "2024-03-31 2024-06-30 2024-09-30 2024-12-31 2025-03-31")] // past a new year
    public void Quarters_end_with_March_June_September_and_December(string asOf, string ends) =>
        string.Join(' ', Measure(asOf).Trend.Select(x => x.End.ToString("O", CultureInfo.InvariantCulture))).ShouldBe(ends);

    [Fact]
    public void A_release_counts_from_the_last_day_on_which_it_may_have_come()
    {
        Measure("2024-05-09").Releases.ShouldBe(3);
        HomogenizationMeasures.Of(
            [.. Three, Releases.Make("d1", "d", "2024-09-01..2024-09-30")], Bets, new(new(2024, 9, 15), ["f"], [])).Releases.ShouldBe(4);
    }

    [Fact]
    public void The_trend_waits_until_half_are_on_record()
    {
        ReleaseRecord[] releases = [Releases.Make("a1", "a", "2024-03-20", ("f", true)),
            Releases.Make("b1", "b", "2024-05-01", ("f", true)), Releases.Make("c1", "c", "2024-08-01", ("f", true))];
        HomogenizationMeasures.Of(releases, Bets, new(new(2024, 9, 30), ["f"], [])).Start
            .ShouldBe(new(2024, 6, 30), "one of three is not half");
        HomogenizationMeasures.Of(releases[..2], Bets, new(new(2024, 9, 30), ["f"], [])).Start.ShouldBe(new(2024, 3, 31), "one of two is");
    }

    [Fact]
    public void A_panel_can_be_asked_for()
    {
        var measures = HomogenizationMeasures.Of(Three, Bets, new(new(2024, 9, 30), ["f", "g"], ["c", "a", "nobody"]));
        measures.Panel.ShouldBe(["a", "c"]);
        measures.Start.ShouldBe(new(2024, 9, 30), "c is on record from August");
        var alone = HomogenizationMeasures.Of(Three, Bets, new(new(2024, 9, 30), ["f", "g"], ["c"]));
        (alone.Start, string.Join(' ', alone.Panel)).ShouldBe((new(2024, 9, 30), "c"));
    }

    [Fact]
    public void A_ladder_counts_from_the_first_and_keeps_who_was_not_seen()
    {
        var ladder = Measure("2024-09-30").Ladders.Single(x => x.Feature == "f");
        ladder.Ladder.FirstMovers.ShouldBe(["a"]);
        ladder.Ladder.Lags.ShouldBe([new("a", 0, 0), new("b", 120, 120), new("c", 264, null)]);
        (ladder.Followers, ladder.Censored).ShouldBe((2, 1));
        ladder.Within
            .ShouldBe(new(183, 0, 1, 0, 1),
                "a has it on its first record, so that nobody knows how far b was behind; c was not seen for longer");
        HomogenizationMeasures.Of(Three, Bets, new(new(2024, 9, 30), ["f"], [], AtTheirWord: true)).Ladders[0].Within
            .ShouldBe(new(183, 1, 0, 0, 1), "b within half a year, by the records' word");
        (ladder.MedianLeast, ladder.MedianMost).ShouldBe((120, 120), "half of two have it after 120 days");
    }

    [Fact]
    public void What_a_vendor_has_on_its_first_record_it_may_have_had_before_unless_records_are_taken_at_their_word()
    {
        ReleaseRecord[] releases =
            [Releases.Make("a1", "a", "2023-12-01", ("f", false)), .. Three[..1], Releases.Make("d1", "d", "2024-09-01", ("f", true))];
        CapabilityLadder Ladder(bool atTheirWord) =>
            HomogenizationMeasures.Of(releases, Bets, new(new(2024, 9, 30), ["f"], [], atTheirWord)).Ladders[0];
        Ladder(false).Ladder.Lags[1].ShouldBe(new("d", 0, 235));
        Ladder(true).Ladder.Lags[1].ShouldBe(new("d", 235, 235));
    }

    [Fact]
    public void A_feature_that_nobody_has_makes_no_ladder() =>
        HomogenizationMeasures.Of([Three[1]], Bets, new(new(2024, 9, 30), ["f"], [])).Ladders.ShouldBeEmpty();

    [Fact]
    public void Pairs_set_what_vendors_can_do_against_what_they_bet_on()
    {
        var pairs = Measure("2024-09-30").Pairs;
        pairs.Select(x => (x.One, x.Other, x.Matching, x.Strategies))
            .ShouldBe([("a", "b", 1, 0.5), ("a", "c", 0, null), ("b", "c", 0, null)]);
        pairs.Select(x => x.StrategiesAtMost).ShouldBe([0.5, null, null], "one strategy of two");
        pairs[0].Capabilities.Overlap.ShouldBe(1, "g of b is unknown");
        HomogenizationMeasures.Of(Three, new Dictionary<string, IReadOnlySet<string>>(Bets) { ["a"] = new HashSet<string>() },
            new(new(2024, 9, 30), ["f", "g"], [])).Pairs[0]
            .Strategies.ShouldBeNull("of a no strategy is known");
        HomogenizationMeasures.Of(Three, new Dictionary<string, IReadOnlySet<string>>(Bets) { ["c"] = new HashSet<string> { "open" } },
            new(new(2024, 9, 30), ["f", "g"], [])).Pairs[2]
            .Strategies.ShouldBe(1, "b and c pursue the same one");
    }

    [Fact]
    public void Prices_are_those_of_the_newest_release_in_the_line_and_entrants_are_not_in_the_spread()
    {
        ReleaseRecord[] releases =
        [
            Releases.Priced("a1", "a", "2024-01-10", 10, 30),
            Releases.Priced("b1", "b", "2024-02-01", 5, 15),
            Releases.Priced("a2", "a", "2024-05-01", 2.5, 10),
            Releases.Priced("b2", "b", "2024-08-01", 10, 15),
            Releases.Priced("c1", "c", "2024-09-01", 0.1, 0.2),
            Releases.Make("free", "a", "2024-09-02") with { Line = "flagship" },
        ];
        var line = HomogenizationMeasures.Of(releases, Bets, new(new(2024, 9, 30), [], [])).Prices.ShouldHaveSingleItem();
        (line.Line, string.Join(' ', line.Panel), string.Join(' ', line.Entrants)).ShouldBe(("flagship", "a b", "c"));
        line.Quarters.Select(x => (x.Input.Ratio, x.Output.Ratio)).ShouldBe([(2, 2), (2, 1.5), (4, 1.5)]);
        line.Quarters.Select(x => x.WithEntrants).ShouldBe([2, 1.5, 75], "15 to 0.2 at the end");
        line.Quarters[0].Input.LogDeviation!.Value
            .ShouldBe(Math.Log(2) / Math.Sqrt(2), 1e-12, "of two values, the difference over the root of two");
        line.Steps.Select(x => (x.From, x.To, x.Input, x.Output))
            .ShouldBe([("a1", "a2", 0.25, 1 / 3.0), ("b1", "b2", 2, 1)], "cuts, a rise and no change");
    }

    [Fact]
    public void A_price_counts_from_the_last_day_on_which_its_release_may_have_come_and_zero_is_no_price()
    {
        ReleaseRecord[] releases =
        [
            Releases.Priced("a1", "a", "2024-03-31", 10, 30),
            Releases.Priced("b1", "b", "2024-03-01", 5, 15),
            Releases.Priced("b2", "b", "2024-03-20..2024-04-10", 1, 3),
            Releases.Priced("a2", "a", "2024-03-31", 0, 30),
            Releases.Priced("a3", "a", "2024-03-31", 10, 0),
        ];
        var line = HomogenizationMeasures.Of(releases, Bets, new(new(2024, 6, 30), [], [])).Prices.ShouldHaveSingleItem();
        string.Join(' ', line.Panel).ShouldBe("a b");
        line.Quarters.Select(x => x.Input.Ratio).ShouldBe([2, 10]);
        string.Join(' ', HomogenizationMeasures.Of(releases, Bets, new(new(2024, 3, 31), [], [])).Prices[0].Panel)
            .ShouldBe("a b", "after one quarter as well");
        line.Steps.Select(x => (x.From, x.To)).ShouldBe([("b1", "b2")]);
    }

    /// <summary>The newer is the one that began later, then that ended later, then by id.</summary>
    [Theory]
    [InlineData("2024-01-10", "2024-01-01..2024-01-31", "q", "p")]
    [InlineData("2024-01-10..2024-01-31", "2024-01-10", "q", "p")]
    [InlineData("2024-01-10", "2024-01-10", "p", "q")]
    public void Prices_step_from_the_older_to_the_newer(string p, string q, string from, string to)
    {
        ReleaseRecord[] releases = [Releases.Priced("q", "a", q, 1, 2), Releases.Priced("p", "a", p, 3, 4)];
        HomogenizationMeasures.Of(releases, Bets, new(new(2024, 6, 30), [], [])).Prices[0].Steps.Select(x => (x.From, x.To))
            .ShouldBe([(from, to)]);
        HomogenizationMeasures.Of([.. releases.Reverse()], Bets, new(new(2024, 6, 30), [], [])).Prices[0].Steps.Select(x => (x.From, x.To))
            .ShouldBe([(from, to)]);
    }

    [Fact]
    public void Crowding_counts_vendors_with_a_strategy_alone()
    {
        var crowding = Measure("2024-09-30").Crowding;
        (crowding.Vendors, crowding.Index).ShouldBe((2, 1.25), "open 2 of 2, cheap 1 of 2: 1 + 0.25");
    }

    [Fact]
    public void Without_releases_there_is_nothing_and_nothing_fails()
    {
        var measures = HomogenizationMeasures.Of([], Bets, new(new(2024, 9, 30), ["f"], []));
        (measures.Start, measures.Trend.Count, measures.Pairs.Count, measures.All.Mean).ShouldBe((null, 0, 0, null));
    }

    private static HomogenizationMeasures Measure(string asOf) =>
        HomogenizationMeasures.Of(Three, Bets, new(Releases.Day(asOf), ["f", "g"], []));
}
