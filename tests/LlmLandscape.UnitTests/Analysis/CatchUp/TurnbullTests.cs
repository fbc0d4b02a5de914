using CsCheck;
using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.UnitTests.Analysis.CatchUp;

public sealed class TurnbullTests
{
    /// <summary>
    /// The example of docs/methods.md: beginnings at 0, 50, 161, 304 and 476 and ends at 80, 217, 250 and 304 leave the spans 50–80,
    /// 161–217, 304 and after 475. The second subject is half in the first span and half in the second: 1.5 of 5 each.
    /// </summary>
    [Fact]
    public void Intervals_leave_spans_and_each_a_share()
    {
        (int, int?)[] lags = [(50, 80), (0, 250), (161, 217), (304, 304), (475, null)];
        var turnbull = Turnbull.Of(lags);
        turnbull.Spans.Select(x => (x.First, x.Last, Math.Round(x.Share, 4)))
            .ShouldBe([(50, 80, 0.3), (161, 217, 0.3), (304, 304, 0.2), (476, null, 0.2)]);
        turnbull.Median.ShouldBe((161, 217));
        KaplanMeier.Median(lags.Select(x => (x.Item2 ?? x.Item1, x.Item2 is null))).ShouldBe(250, "with every lag at its most");
    }

    /// <summary>Worked by hand: p on 1–2 and 1 − p on 4 make p (1 − p) · 1, so that both are a half.</summary>
    [Fact]
    public void Who_may_be_in_several_spans_follows_the_others() =>
        Turnbull.Of([(1, 2), (4, 4), (0, 9)]).Spans.Select(x => (x.First, x.Last, Math.Round(x.Share, 6)))
            .ShouldBe([(1, 2, 0.5), (4, 4, 0.5)]);

    /// <summary>
    /// The self-consistent shares of a case that is not obvious: spans 1, 2 and 3 with p · (p + q) · (q + r) · r, which by symmetry
    /// is (1 − q²)² / 16 and greatest at q = 0, where the slope is nothing: the rounds alone would come there only slowly.
    /// </summary>
    [Fact]
    public void A_span_that_explains_nobody_alone_may_be_left_with_nothing()
    {
        var turnbull = Turnbull.Of([(1, 1), (1, 2), (2, 3), (3, 3)]);
        turnbull.Spans.Select(x => (x.First, x.Last, Math.Round(x.Share, 6))).ShouldBe([(1, 1, 0.5), (3, 3, 0.5)]);
        turnbull.Median.ShouldBe((1, 1));
    }

    [Fact]
    public void A_small_share_that_somebody_needs_is_kept() =>
        Turnbull.Of([.. Enumerable.Repeat<(int, int?)>((1, 1), 199), (5, 9)]).Spans.Select(x => Math.Round(x.Share, 6))
            .ShouldBe([0.995, 0.005]);

    [Fact]
    public void Of_whom_nothing_is_known_has_no_say()
    {
        var known = Turnbull.Of([(3, 3), (5, 9), (4, null)]);
        Turnbull.Of([(3, 3), (0, null), (5, 9), (4, null), (0, null)]).Spans.ShouldBe(known.Spans);
        Turnbull.Of([(0, null)]).Spans.ShouldBeEmpty();
        Turnbull.Of([]).Median.ShouldBeNull();
    }

    [Fact]
    public void Where_half_are_not_known_to_have_had_it_there_is_no_median()
    {
        Turnbull.Of([(1, 5), (7, null), (7, null)]).Median.ShouldBeNull();
        Turnbull.Of([(1, 5), (7, null)]).Median.ShouldBe((1, 5), "half is enough");
    }

    [Fact]
    public void An_interval_ends_no_earlier_than_it_begins() =>
        Should.Throw<ArgumentException>(() => Turnbull.Of([(5, 4)])).Message.ShouldContain("ends before it begins");

    /// <summary>
    /// Every distribution over the days 0 to 4 and later, in steps of a tenth: none is more likely, even where it has shares outside of
    /// the spans.
    /// </summary>
    [Fact]
    public void No_other_distribution_is_more_likely() =>
        Interval.Array[1, 6].Sample(intervals =>
        {
            var estimate = Turnbull.Of(intervals);
            var days = new double[6];
            foreach (var span in estimate.Spans) days[span.First] += span.Share;
            days.Sum().ShouldBe(estimate.Spans.Count == 0 ? 0 : 1, 1e-9);
            var best = Compositions(10, 6).Max(parts => LogLikelihood(intervals, [.. parts.Select(x => x / 10.0)]));
            LogLikelihood(intervals, days).ShouldBeGreaterThanOrEqualTo(best - 1e-6);
        }, iter: 100);

    [Fact]
    public void With_exact_and_censored_times_it_is_Kaplan_and_Meier() =>
        Gen.Select(Gen.Int[1, 30], Gen.Bool).Array[1, 20].Sample(times =>
        {
            var turnbull = Turnbull.Of(times.Select(x => (x.Item1, x.Item2 ? (int?)null : x.Item1)));
            double remaining = 1;
            var curve = KaplanMeier.Curve(times);
            foreach (var (step, span) in curve.Zip(turnbull.Spans))
            {
                span.First.ShouldBe(step.Time);
                span.Last.ShouldBe(step.Time);
                (remaining -= span.Share).ShouldBe(step.Survival, 1e-6);
            }

            turnbull.Spans.Count(span => span.Last is not null).ShouldBe(curve.Count);
            ((double?)turnbull.Median?.First).ShouldBe(KaplanMeier.Median(times));
        });

    private static readonly Gen<(int, int?)> Interval =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5]).Select(x => (x.Item1, x.Item2 == 5 ? null : (int?)Math.Min(4, x.Item1 + x.Item2)));

    /// <summary>The last of the days stands for all later ones.</summary>
    private static double LogLikelihood((int Least, int? Most)[] intervals, double[] days) => intervals
        .Where(x => x is not (0, null))
        .Sum(x => Math.Log(Enumerable.Range(0, days.Length)
            .Where(day => x.Most is { } most ? day >= x.Least && day <= most : day > x.Least)
            .Sum(day => days[day])));

    private static IEnumerable<int[]> Compositions(int total, int parts) =>
        parts == 1
            ? [[total]]
            : Enumerable.Range(0, total + 1)
                .SelectMany(first => Compositions(total - first, parts - 1).Select(rest => (int[])[first, .. rest]));
}
