using CsCheck;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class TimeToMatchTests
{
    private static readonly DateOnly Start = Scores.Day("2024-01-01");
    private static readonly DateOnly End = Scores.Day("2024-12-31");

    /// <summary>The example of docs/methods.md.</summary>
    [Fact]
    public void A_record_waits_for_each_other_vendor()
    {
        TimeToMatch.Records(Scores.Example, Start, End).Select(x => x.Id).ShouldBe(["a-1", "b-2", "a-2", "b-3"]);
        Told(TimeToMatch.Of(Scores.Example, 0, Start, End)).ShouldBe(
        [
            "a-1: 1 b by b-2 after 60, 2 d by d-1 after 160, 3 c by c-2 after 280",
            "b-2: 1 d by d-1 after 100, 2 a by a-2 after 120, 3 c by c-2 after 220",
            "a-2: 1 b by b-3 after 160",
            "b-3: ",
        ]);
        Told(TimeToMatch.Of(Scores.Example, 2, Start, End)).ShouldBe(
        [
            "a-1: 1 b by b-2 after 60, 2 c by c-1 after 120, 3 d by d-1 after 160",
            "b-2: 1 d by d-1 after 100, 2 a by a-2 after 120, 3 c by c-2 after 220",
            "a-2: 1 c by c-2 after 100, 2 b by b-3 after 160",
            "b-3: 1 a by a-2 after 0",
        ]);
    }

    [Fact]
    public void On_one_day_only_the_best_is_a_record_of_equal_ones_the_first_by_id() =>
        TimeToMatch.Records(
            [
                Scores.Make("x", "a", "2024-02-01", 7), Scores.Make("y", "b", "2024-02-01", 9), Scores.Make("w", "c", "2024-02-01", 9),
                Scores.Make("v", "a", "2024-02-02", 9), Scores.Make("u", "a", "2024-02-03", 9.5),
            ], Start, End).Select(x => x.Id).ShouldBe(["w", "u"], "to equal a record is none");

    [Fact]
    public void Records_before_the_first_day_set_the_bar_and_later_scores_are_not_known() =>
        TimeToMatch.Of(Scores.Example, 0, Scores.Day("2024-03-10"), Scores.Day("2024-09-01"))
            .Select(x => $"{x.Record.Id} {x.Matches.Count} {x.Age}").ShouldBe(["b-2 2 175", "a-2 0 55"]);

    [Fact]
    public void Who_was_there_before_waits_for_no_day_and_rounding_keeps_nobody_waiting()
    {
        // 0.4 − 0.1 is a little more than 0.3 in binary.
        DatedScore[] scores = [Scores.Make("x", "a", "2024-01-01", 0.35), Scores.Make("y", "b", "2024-02-01", 0.4),
            Scores.Make("z", "c", "2024-03-01", 0.3)];
        var second = TimeToMatch.Of(scores, 0.1, Start, End)[1];
        second.Matches.ShouldBe([new(1, "a", "x", 0), new(2, "c", "z", 29)]);
    }

    [Fact]
    public void Who_has_not_reached_it_is_censored_at_its_age()
    {
        var record = TimeToMatch.Of(Scores.Example, 0, Start, End)[2];
        record.Age.ShouldBe(176);
        record.Until(1).ShouldBe((160, false));
        record.Until(2).ShouldBe((176, true));
        record.UntilOneOf(vendor => vendor == "c").ShouldBe((176, true));
        record.UntilOneOf(vendor => vendor is "a" or "b").ShouldBe((160, false), "its own vendor matches nothing");
    }

    [Fact]
    public void A_tolerance_is_no_less_than_zero() =>
        Should.Throw<ArgumentOutOfRangeException>(() => TimeToMatch.Of(Scores.Example, -1, Start, End));

    /// <summary>
    /// Every score against every other: a record is one that none of its day or before outdoes, and none before equals; a vendor's
    /// wait is the shortest of those of its scores that reach it.
    /// </summary>
    [Fact]
    public void It_is_what_holding_every_score_against_every_other_gives() =>
        Gen.Select(Scores.Any, Gen.Int[0, 5], Gen.Int[0, 20], Gen.Int[10, 45]).Sample((scores, tolerance, from, asOf) =>
        {
            var (first, last) = (Start.AddDays(from), Start.AddDays(asOf));
            var known = scores.Where(x => x.Day <= last).ToList();
            var records = known.Where(x => x.Day >= first && known.TrueForAll(y => ReferenceEquals(x, y)
                || y.Day > x.Day
                || y.Value < x.Value
                || (y.Day == x.Day && y.Value == x.Value && string.CompareOrdinal(x.Id, y.Id) < 0))).OrderBy(x => x.Day);
            var waits = records.Select(record => (record.Id, Waits: known
                .Where(x => x.Vendor != record.Vendor && record.Value - x.Value <= tolerance)
                .Select(x => (Wait: x.Day < record.Day ? 0 : x.Day.DayNumber - record.Day.DayNumber, x.Vendor))
                .GroupBy(x => x.Vendor, (vendor, own) => (own.Min(x => x.Wait), vendor)).Order().ToList())).ToList();

            var actual = TimeToMatch.Of(scores, tolerance, first, last);
            actual.Select(x => x.Record.Id).ShouldBe(waits.Select(x => x.Id));
            foreach (var (matches, expected) in actual.Zip(waits))
            {
                matches.Matches.Select(x => (x.Days, x.Vendor)).ShouldBe(expected.Waits);
                for (var order = 1; order <= 5; order++)
                    matches.Until(order).ShouldBe(
                        order <= expected.Waits.Count ? (expected.Waits[order - 1].Item1, false) : (matches.Age, true));
            }
        });

    private static IEnumerable<string> Told(IEnumerable<RecordMatches> records) => records.Select(record =>
        $"{record.Record.Id}: " + string.Join(", ", record.Matches.Select(x => $"{x.Order} {x.Vendor} by {x.Id} after {x.Days}")));
}
