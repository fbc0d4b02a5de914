using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.Analysis.Frontier;

/// <summary>How long records last until others reach them.</summary>
/// <param name="Records">How many records.</param>
/// <param name="Matched">How many of them were reached by the last day that is known; the others are censored, not dropped.</param>
/// <param name="Median">
/// The median of the days by Kaplan and Meier; null where more than half of the records are not known to have been reached.
/// </param>
/// <param name="Low">The low end of the interval of the median; null where the median is not reached even there.</param>
/// <param name="High">The high end of it; null where it is open.</param>
/// <param name="OldEnough">How many records have stood for half a year by the last day that is known.</param>
/// <param name="Within">How many of those were reached within half a year.</param>
public sealed record MatchSummary(int Records, int Matched, double? Median, double? Low, double? High, int OldEnough, int Within)
{
    /// <summary>How many samples the interval is taken from.</summary>
    public const int Draws = 2000;

    /// <summary>Any number would do, as long as it stays.</summary>
    private const ulong Seed = 20250325;

    /// <summary>
    /// The share reached within half a year, of the records that are old enough for that to be known; null where none is. A
    /// younger record counts on neither side: only its quick matches could be known.
    /// </summary>
    public double? Share => OldEnough == 0 ? null : (double)Within / OldEnough;

    /// <summary>Sums up the days until some number of other vendors had reached each record.</summary>
    /// <param name="records">The records.</param>
    /// <param name="order">The number of other vendors: 1 or more.</param>
    public static MatchSummary Of(IReadOnlyList<RecordMatches> records, int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        return Of(records, record => record.Until(order));
    }

    /// <summary>Sums up the days until the first of a group had reached each record.</summary>
    /// <param name="records">The records.</param>
    /// <param name="group">Whether a vendor is of the group.</param>
    public static MatchSummary Of(IReadOnlyList<RecordMatches> records, Func<string, bool> group) =>
        Of(records, record => record.UntilOneOf(group));

    private static MatchSummary Of(IReadOnlyList<RecordMatches> records, Func<RecordMatches, (int Time, bool IsCensored)> wait)
    {
        var waits = records.Select(wait).ToArray();
        var old = records.Zip(waits).Where(x => x.First.Age >= CatchUpLadder.HalfYear).Select(x => x.Second).ToList();
        var (low, high) = Interval(waits);
        return new(
            waits.Length,
            waits.Count(x => !x.IsCensored),
            KaplanMeier.Median(waits),
            low,
            high,
            old.Count,
            old.Count(x => x is { IsCensored: false, Time: <= CatchUpLadder.HalfYear }));
    }

    /// <summary>
    /// A percentile bootstrap (Efron, JASA 76, 1981, for censored data): as many records as there are, drawn with replacement,
    /// their median, 2,000 times; of the medians in order the 2.5th and the 97.5th percentile, by the nearest rank. A median that
    /// is not reached counts as longer than every other. Records that overlap in time are reached by the same models, and do not
    /// vary as freely as a draw supposes: the interval is too narrow.
    /// </summary>
    private static (double? Low, double? High) Interval((int Time, bool IsCensored)[] waits)
    {
        if (waits.Length == 0) return (null, null);
        var random = new SplitMix(Seed);
        var drawn = new (int, bool)[waits.Length];
        var medians = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = waits[random.Below(waits.Length)];
            medians[draw] = KaplanMeier.Median(drawn) ?? double.PositiveInfinity;
        }

        Array.Sort(medians);
        return (AtRank(Draws * 25 / 1000), AtRank(Draws * 975 / 1000));

        double? AtRank(int rank) => double.IsInfinity(medians[rank - 1]) ? null : medians[rank - 1];
    }
}
