using System.Globalization;
using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.UnitTests.Analysis.CatchUp;

public sealed class CatchUpLadderTests
{
    private static readonly DateOnly AsOf = new(2025, 1, 1);

    [Fact]
    public void A_lag_is_the_days_after_the_first_and_who_was_not_seen_is_censored()
    {
        var ladder = Ladder(("a", "2024-01-01", "2024-01-01"), ("b", "2024-01-11", "2024-01-11"), ("c", null, null))!;
        ladder.FirstMovers.ShouldBe(["a"]);
        ladder.Lags.ShouldBe([new("a", 0, 0), new("b", 10, 10), new("c", 366, null)]);
        ladder.Followers.Select(lag => lag.Vendor).ShouldBe(["b", "c"]);
    }

    /// <summary>A month is 1 to 31 January; ten days before its end is surely before, and perhaps is not.</summary>
    [Fact]
    public void Partial_dates_make_a_lag_an_interval()
    {
        var ladder = Ladder(("a", "2024-01-01", "2024-01-31"), ("b", "2024-03-01", "2024-03-31"))!;
        ladder.Lags.ShouldBe([new("a", 0, 0), new("b", 30, 90)]);
    }

    [Fact]
    public void Who_was_not_seen_waited_since_the_last_day_on_which_the_first_may_have_begun()
    {
        Ladder(("a", "2024-01-01", "2024-01-31"), ("b", null, null))!.Lags[1].ShouldBe(new("b", 336, null));
        Ladder(("a", "2025-01-01", "2025-01-01"), ("b", null, null))!.Lags[1]
            .ShouldBe(new("b", 0, null), "the first was seen on the day of asking");
    }

    [Fact]
    public void Lags_stand_by_their_least_then_their_most_then_by_vendor() =>
        Ladder(("a", "2024-01-01", "2024-01-01"), ("e", "2024-01-11", "2024-01-11"), ("d", "2024-01-11", "2024-01-11"),
            ("c", "2024-01-05", "2024-01-31"), ("b", "2024-01-11", "2024-01-12"))!
            .Lags.Select(lag => lag.Vendor).ShouldBe(["a", "c", "d", "e", "b"]);

    [Fact]
    public void Where_several_may_have_been_first_each_may_have_waited()
    {
        var ladder = Ladder(("a", "2024-01-01", "2024-01-31"), ("b", "2024-01-20", "2024-01-20"))!;
        ladder.FirstMovers.ShouldBe(["a", "b"]);
        ladder.Lags.ShouldBe([new("b", 0, 19), new("a", 0, 30)]);
    }

    [Fact]
    public void Two_on_one_day_are_both_first() =>
        Ladder(("a", "2024-01-01", "2024-01-01"), ("b", "2024-01-01", "2024-01-01"))!.Followers.ShouldBeEmpty();

    [Fact]
    public void Half_a_year_is_counted_surely_perhaps_and_surely_not()
    {
        var ladder = Ladder(("a", "2023-01-01", "2023-01-01"), ("b", "2023-07-03", "2023-07-03"), ("c", "2023-07-01", "2023-07-31"),
            ("d", "2024-01-01", "2024-01-01"), ("e", null, null))!;
        ladder.Within().ShouldBe((1, 1, 1, 1), "b within 183 days, c perhaps, d later, and e not seen for two years");
    }

    [Fact]
    public void Who_has_not_been_exposed_for_long_enough_counts_as_perhaps() =>
        Ladder(("a", "2024-12-01", "2024-12-01"), ("b", null, null))!.Within().ShouldBe((0, 1, 0, 0));

    [Theory]
    [InlineData("2024-07-02", 1, 0)] // 183 days before the day of asking
    [InlineData("2024-07-01", 0, 1)]
    public void Not_seen_within_half_a_year_takes_more_than_183_days(string first, int perhaps, int notSeen) =>
        Ladder(("a", first, first), ("b", null, null))!.Within().ShouldBe((0, perhaps, 0, notSeen));

    [Fact]
    public void Who_may_have_had_it_before_or_of_whom_nothing_is_known_is_perhaps()
    {
        Acquisition[] acquisitions =
        [
            new("a", DateInterval.Day(new(2023, 1, 1))),
            new("b", DateInterval.Day(new(2024, 1, 1))) { MayBeEarlier = true },
            new("c", null) { IsUnknown = true },
        ];
        var ladder = CatchUpLadder.Of(acquisitions, AsOf)!;
        ladder.Lags.ShouldBe([new("a", 0, 0), new("b", 0, 365), new("c", 0, null)]);
        ladder.Within().ShouldBe((0, 2, 0, 0));
    }

    [Fact]
    public void Who_may_have_been_first_is_perhaps_no_follower() =>
        Ladder(("a", "2024-01-01", "2024-01-31"), ("b", "2024-01-20", "2024-01-20"), ("c", "2024-02-10", "2024-02-10"))!
            .Within().ShouldBe((1, 2, 0, 0), "c is 10 to 40 days behind whichever of a and b was first");

    [Fact]
    public void Where_the_first_may_have_had_it_before_nobody_is_within_for_sure_and_later_stays_later()
    {
        Acquisition[] acquisitions =
        [
            new("a", DateInterval.Day(new(2023, 1, 1))) { MayBeEarlier = true },
            new("b", DateInterval.Day(new(2023, 2, 1))),
            new("c", DateInterval.Day(new(2024, 1, 1))),
        ];
        var ladder = CatchUpLadder.Of(acquisitions, AsOf)!;
        ladder.Lags.ShouldBe([new("a", 0, 0), new("b", 31, 31), new("c", 365, 365)], "by these dates");
        ladder.Within().ShouldBe((0, 1, 1, 0));
    }

    [Fact]
    public void What_is_dated_after_the_day_of_asking_is_not_known_yet()
    {
        Ladder(("a", "2025-02-01", "2025-02-01")).ShouldBeNull();
        Ladder(("a", "2024-12-31", "2024-12-31"), ("b", "2025-02-01", "2025-02-01"))!.Lags[1].IsCensored.ShouldBeTrue();
        Ladder(("a", "2025-01-01", "2025-01-01"))!.FirstMovers.ShouldBe(["a"], "that day itself is known");
        Ladder(("a", "2024-01-01", "2024-01-01"), ("b", "2024-12-01", "2025-03-31"))!.Lags[1]
            .ShouldBe(new("b", 335, 366), "no later than the day of asking");
    }

    [Fact]
    public void The_median_has_a_least_and_a_most()
    {
        var ladder = Ladder(
            ("a", "2024-01-01", "2024-01-01"), ("b", "2024-02-01", "2024-02-29"), ("c", "2024-03-01", "2024-03-31"), ("d", null, null))!;
        ladder.Median.ShouldBe((60, 90));
    }

    private static CatchUpLadder? Ladder(params (string Vendor, string? First, string? Last)[] acquisitions) =>
        CatchUpLadder.Of(
            [.. acquisitions.Select(x => new Acquisition(x.Vendor, x.First is null ? null : new DateInterval(Day(x.First), Day(x.Last!))))],
            AsOf);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
