namespace LlmLandscape.Analysis.CatchUp;

/// <summary>How long after the first mover a vendor had a capability.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Least">
/// The fewest days it may have been; for a censored vendor, the days until which it was surely not seen: none where nothing is
/// known.
/// </param>
/// <param name="Most">The most days it may have been; null for a censored vendor.</param>
public sealed record VendorLag(string Vendor, int Least, int? Most)
{
    /// <summary>True where the vendor was not seen to have it: not slow, not absent, not known.</summary>
    public bool IsCensored => Most is null;
}

/// <summary>
/// The ladder of one capability: <c>d(v) − min d(u)</c> for each vendor, dates as intervals. Nobody is dropped: who was not
/// seen to have it by the day of asking is censored there.
/// </summary>
/// <param name="FirstMovers">Those who may have been first.</param>
/// <param name="First">When the first had it.</param>
/// <param name="Lags">Every vendor's lag, the first movers' among them, the shortest first, the censored last.</param>
/// <param name="FirstMayBeEarlier">
/// Whether one of them may have had it before its date: then every lag may be longer, and nobody is within some days for sure.
/// </param>
public sealed record CatchUpLadder(
    IReadOnlyList<string> FirstMovers,
    DateInterval First,
    IReadOnlyList<VendorLag> Lags,
    bool FirstMayBeEarlier = false)
{
    /// <summary>Half a year, the sources' outer claim of six months, in days.</summary>
    public const int HalfYear = 183;

    /// <summary>Measures one capability; null where nobody was seen to have it.</summary>
    /// <param name="acquisitions">When each vendor first had it.</param>
    /// <param name="asOf">The day of asking; what is dated later is not known yet, and is censored.</param>
    public static CatchUpLadder? Of(IReadOnlyList<Acquisition> acquisitions, DateOnly asOf)
    {
        var known = acquisitions.Select(x => x with { Since = Seen(x.Since, asOf) }).ToList();
        var dates = known.Select(x => x.Since).OfType<DateInterval>().ToList();
        if (dates.Count == 0) return null;

        var first = new DateInterval(dates.Min(x => x.First), dates.Min(x => x.Last));
        var movers = known.Where(x => x.Since is { } since && since.First <= first.Last).ToList();
        return new(
            [.. movers.Select(x => x.Vendor)],
            first,
            [
                .. known.Select(x => Lag(x, first, asOf, isOnlyFirst: movers is [var only] && only.Vendor == x.Vendor))
                    .OrderBy(lag => lag.IsCensored)
                    .ThenBy(lag => lag.Least)
                    .ThenBy(lag => lag.Most)
                    .ThenBy(lag => lag.Vendor, StringComparer.Ordinal),
            ],
            movers.Exists(x => x.MayBeEarlier));
    }

    /// <summary>The followers: everybody but those who are surely first.</summary>
    public IEnumerable<VendorLag> Followers => Lags.Where(lag => lag.Most is not 0);

    /// <summary>
    /// How many followers had it within some days by these dates, how many perhaps, how many later, and how many were still not
    /// seen after that time: censored, neither slow nor left out. Who may have been first is perhaps no follower at all, and where
    /// the first may have begun before its date nobody's lag has a known end: both count as perhaps.
    /// </summary>
    /// <param name="days">The span.</param>
    public (int Surely, int Perhaps, int Later, int NotSeen) Within(int days = HalfYear)
    {
        var followers = Followers.ToList();
        var surely = FirstMayBeEarlier ? 0 : followers.Count(lag => lag.Most <= days && !FirstMovers.Contains(lag.Vendor));
        var later = followers.Count(lag => !lag.IsCensored && lag.Least > days);
        var notSeen = followers.Count(lag => lag.IsCensored && lag.Least > days);
        return (surely, followers.Count - surely - later - notSeen, later, notSeen);
    }

    /// <summary>
    /// The days between which the median lag of the followers lies, by Turnbull's estimate for lags of which only bounds are known; null
    /// where too few were seen to have it for there to be a median.
    /// </summary>
    public (int First, int Last)? Median => Turnbull.Of(Followers.Select(lag => (lag.Least, lag.Most))).Median;

    /// <summary>What can be known of a date on the day of asking.</summary>
    private static DateInterval? Seen(DateInterval? since, DateOnly asOf) =>
        since is { } dates && dates.First <= asOf ? dates with { Last = Min(dates.Last, asOf) } : null;

    private static VendorLag Lag(Acquisition acquisition, DateInterval first, DateOnly asOf, bool isOnlyFirst)
    {
        if (acquisition.Since is not { } since) return new(acquisition.Vendor, acquisition.IsUnknown ? 0 : DaysUntil(asOf), null);
        if (isOnlyFirst) return new(acquisition.Vendor, 0, 0);
        var least = acquisition.MayBeEarlier ? 0 : DaysUntil(since.First);
        return new(acquisition.Vendor, least, since.Last.DayNumber - first.First.DayNumber);

        int DaysUntil(DateOnly day) => Math.Max(0, day.DayNumber - first.Last.DayNumber);
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
