namespace LlmLandscape.Analysis.CatchUp;

/// <summary>A span of days and the share of the subjects whose event falls in it; where in the span, the data cannot tell.</summary>
/// <param name="First">The first day of the span.</param>
/// <param name="Last">The last day of it; null for a span without an end: not within the time of observation.</param>
/// <param name="Share">From 0 to 1.</param>
public sealed record SpanShare(int First, int? Last, double Share);

/// <summary>
/// The distribution of a time that is known by intervals only, by nonparametric maximum likelihood (Turnbull, Journal of the Royal
/// Statistical Society B 38, 1976). With <c>αᵢⱼ</c> = 1 where span <c>j</c> lies within the interval of subject <c>i</c>, the shares
/// <c>p</c> maximize <c>Π Σⱼ αᵢⱼ pⱼ</c>. Only the innermost intervals can have a share, those from a beginning to the next end
/// without another beginning or end between. With exact and right-censored times it is <see cref="KaplanMeier"/>.
/// </summary>
/// <remarks>
/// The shares are found by self-consistency (an EM algorithm): from equal shares on, <c>pⱼ ← pⱼ dⱼ / n</c> with
/// <c>dⱼ = Σᵢ αᵢⱼ / Σₖ αᵢₖ pₖ</c>. The logarithm of the likelihood is concave, so that no other shares have one that is greater by more
/// than <c>max dⱼ − n</c> (Gentleman and Geyer, Biometrika 81, 1994): it stops where that is under 10⁻⁸ · n, or after 100,000 rounds.
/// A share that is on its way to nothing may take very many rounds: it is set to nothing where the others do as well without it.
/// Where several distributions are equally likely, which can be with few subjects, this is one of them.
/// </remarks>
/// <param name="Spans">The innermost intervals that have a share, in order.</param>
public sealed record Turnbull(IReadOnlyList<SpanShare> Spans)
{
    private const double Enough = 1e-8;
    private const int MostRounds = 100_000;

    /// <summary>A share that may be on its way to nothing.</summary>
    private const double Little = 0.01;

    /// <summary>What the rounds leave open in a sum of shares.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>
    /// The span in which the share of those that have the event reaches a half; null where that is not within the time of
    /// observation, or of nobody anything is known.
    /// </summary>
    public (int First, int Last)? Median
    {
        get
        {
            double sum = 0;
            foreach (var span in Spans)
            {
                sum += span.Share;
                if (sum >= 0.5 - Tolerance) return span.Last is { } last ? (span.First, last) : null;
            }

            return null;
        }
    }

    /// <summary>Estimates the distribution.</summary>
    /// <param name="intervals">
    /// For each subject, the first and the last day on which its event may be, both included; a least of 0 where it may be from the
    /// start. Without a last day it is censored: not by the first, so some day after it; with a least of 0 as well, nothing is known
    /// of it, and it has no say.
    /// </param>
    /// <exception cref="ArgumentException">An interval ends before it begins.</exception>
    public static Turnbull Of(IEnumerable<(int Least, int? Most)> intervals)
    {
        var all = intervals.ToList();
        if (all.Exists(x => x.Most < x.Least)) throw new ArgumentException("An interval ends before it begins.", nameof(intervals));
        List<(int First, int Last)> known =
            [.. all.Where(x => x is not (0, null)).Select(x => x.Most is { } most ? (x.Least, most) : (x.Least + 1, int.MaxValue))];
        var spans = Innermost(known);
        var shares = Shares(known, spans);
        return new(
        [
            .. spans.Zip(shares, (span, share) => new SpanShare(span.First, span.Last == int.MaxValue ? null : span.Last, share))
                .Where(span => span.Share > 0),
        ]);
    }

    /// <summary>Beginnings and ends in order, a beginning before an end on the same day: each beginning that an end follows.</summary>
    private static List<(int First, int Last)> Innermost(List<(int First, int Last)> known)
    {
        var ends = known.Select(x => (Day: x.First, IsEnd: false)).Concat(known.Select(x => (Day: x.Last, IsEnd: true))).Order().ToList();
        return
        [
            .. ends.Zip(ends.Skip(1))
                .Where(x => x is { First.IsEnd: false, Second.IsEnd: true })
                .Select(x => (x.First.Day, x.Second.Day)),
        ];
    }

    private static double[] Shares(List<(int First, int Last)> known, List<(int First, int Last)> spans)
    {
        // The spans within an interval stand one beside the other.
        List<(int From, int To)> within = known.ConvertAll(x => (
            spans.FindIndex(span => span.First >= x.First),
            spans.FindLastIndex(span => span.Last <= x.Last)));
        var shares = Converge([.. spans.Select(_ => 1.0 / spans.Count)], within).Shares;
        foreach (var span in Enumerable.Range(0, spans.Count).Where(j => shares[j] < Little).OrderBy(j => shares[j]).ToList())
        {
            var without = shares.Select((share, j) => j == span ? 0 : share / (1 - shares[span])).ToArray();
            if (Converge(without, within) is { IsBest: true } asGood) shares = asGood.Shares;
        }

        return shares;
    }

    /// <summary>Rounds from some shares on; a share of nothing stays so. Whether no other shares are better.</summary>
    private static (double[] Shares, bool IsBest) Converge(double[] shares, List<(int From, int To)> within)
    {
        var slopes = new double[shares.Length];
        for (var round = 0; round < MostRounds; round++)
        {
            Array.Clear(slopes);
            foreach (var (from, to) in within)
            {
                double likelihood = 0;
                for (var j = from; j <= to; j++) likelihood += shares[j];
                if (likelihood <= 0) return (shares, false);
                for (var j = from; j <= to; j++) slopes[j] += 1 / likelihood;
            }

            var enough = within.Count * (1 + Enough);
            if (shares.Zip(slopes).All(x => x.First == 0 || x.Second <= enough))
                return (shares, Array.TrueForAll(slopes, slope => slope <= enough));
            for (var j = 0; j < shares.Length; j++) shares[j] *= slopes[j] / within.Count;
        }

        return (shares, false);
    }
}
