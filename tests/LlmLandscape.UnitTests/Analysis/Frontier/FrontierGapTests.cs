using CsCheck;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class FrontierGapTests
{
    /// <summary>The example of docs/methods.md: B 131, A 130, C 128.5, D 123; C and D are the group.</summary>
    [Fact]
    public void Each_place_is_some_points_behind_the_leader()
    {
        var point = FrontierGap.At(Scores.Example, Scores.Day("2024-12-31"), [2, 4, 5], IsOfGroup)!;
        (point.Leader.Id, point.Leader.Value, point.Vendors).ShouldBe(("b-3", 131, 4));
        point.Ranks.Select(x => (x.Rank, x.Standing.Id, x.Points)).ShouldBe([(2, "a-2", 1), (4, "d-1", 8)], "nobody is fifth");
        (point.Group!.Rank, point.Group.Standing.Id, point.Group.Points).ShouldBe((3, "c-2", 2.5));
    }

    [Fact]
    public void Only_what_counts_by_the_day_counts()
    {
        FrontierGap.At(Scores.Example, Scores.Day("2024-01-09"), [2], IsOfGroup).ShouldBeNull("nobody has a score");
        var first = FrontierGap.At(Scores.Example, Scores.Day("2024-01-10"), [1, 2], IsOfGroup)!;
        first.Ranks.ShouldHaveSingleItem().ShouldBe(new(1, first.Leader, 0, 0, 0));
        first.Group.ShouldBeNull("none of it has a score");
        FrontierGap.Standings(Scores.Example, Scores.Day("2024-03-10")).Select(x => x.Id).ShouldBe(["b-2", "a-1"]);
    }

    [Fact]
    public void Of_equal_scores_the_earlier_stands_first_then_the_id()
    {
        DatedScore[] scores =
        [
            Scores.Make("z", "a", "2024-01-02", 5), Scores.Make("y", "b", "2024-01-01", 5), Scores.Make("x", "c", "2024-01-02", 5),
            Scores.Make("w", "a", "2024-01-03", 5), Scores.Make("v", "b", "2024-01-01", 4),
        ];
        FrontierGap.Standings(scores, Scores.Day("2024-02-01")).Select(x => x.Id).ShouldBe(["y", "x", "z"]);
    }

    /// <summary>10 less 4, with ends 9 to 12 and 3 to 8: from 9 − 8 to 12 − 3.</summary>
    [Fact]
    public void Published_intervals_leave_a_range_of_points()
    {
        DatedScore[] scores = [Scores.Make("x", "a", "2024-01-01", 10, 9, 12), Scores.Make("y", "b", "2024-01-01", 4, 3, 8),
            Scores.Make("z", "c", "2024-01-01", 2)];
        var point = FrontierGap.At(scores, Scores.Day("2024-01-01"), [1, 2, 3], vendor => vendor == "a")!;
        point.Ranks.Select(x => (x.Points, x.Least, x.Most)).ShouldBe([(0, 0, 0), (6, 1, 9), (8, null, null)]);
        point.Group!.Points.ShouldBe(0, "the leader may be of the group");
    }

    /// <summary>Day by day from scratch, against one look at each score.</summary>
    [Fact]
    public void Over_many_days_it_is_what_it_is_on_each() =>
        Gen.Select(Scores.Any, Gen.Int[0, 45].Array[0, 10]).Sample((scores, offsets) =>
        {
            var days = offsets.Select(x => new DateOnly(2023, 12, 30).AddDays(x)).ToList();
            FrontierGap.Over(scores, days, [2, 5, 1], IsOfGroup).Select(Told).ShouldBe(
                days.Order().Select(day => FrontierGap.At(scores, day, [2, 5, 1], IsOfGroup)).OfType<GapPoint>().Select(Told));
        });

    /// <summary>The k-th best is that score which at least k vendors reach, and which no greater one is.</summary>
    [Fact]
    public void The_gap_of_a_place_is_what_counting_vendors_gives() =>
        Gen.Select(Scores.Any, Gen.Int[0, 45], Gen.Int[1, 6]).Sample((scores, offset, rank) =>
        {
            var day = new DateOnly(2023, 12, 30).AddDays(offset);
            var known = scores.Where(x => x.Day <= day).ToList();
            var reached = known.Select(x => x.Value)
                .Where(value => known.Where(x => x.Value >= value).Select(x => x.Vendor).ToHashSet().Count >= rank).ToList();
            var gap = FrontierGap.At(scores, day, [rank], _ => false)?.Ranks.SingleOrDefault();
            gap?.Points.ShouldBe(known.Max(x => x.Value) - reached.Max());
            (gap is null).ShouldBe(reached.Count == 0);
        });

    private static bool IsOfGroup(string vendor) => vendor is "c" or "d";

    private static (DateOnly, Standing, string, RankGap?, int) Told(GapPoint point) =>
        (point.Day, point.Leader, string.Join(' ', point.Ranks), point.Group, point.Vendors);
}
