namespace LlmLandscape.Analysis.Frontier;

/// <summary>The places that a vendor may hold, for no place is surer than the scores behind it.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Best">The best place: one more than there are vendors surely above it.</param>
/// <param name="Worst">The worst place: the number of vendors less those surely below it.</param>
public sealed record RankBand(string Vendor, int Best, int Worst)
{
    /// <summary>
    /// The band of each vendor, in the order given. Two cannot be told apart where their published intervals overlap, ends
    /// included; where either has none, while they are less than the margin apart. It is a rule of reading and no test: intervals
    /// may overlap a little and the scores still differ significantly (Schenker and Gentleman, The American Statistician 55, 2001).
    /// </summary>
    /// <param name="standings">The vendors' bests on one scale.</param>
    /// <param name="margin">From how many points on two scores without intervals count as different; zero for any difference.</param>
    public static IReadOnlyList<RankBand> Of(IReadOnlyList<Standing> standings, double margin) =>
    [
        .. standings.Select(own => new RankBand(
            own.Vendor,
            1 + standings.Count(other => IsAbove(other, own, margin)),
            standings.Count - standings.Count(other => IsAbove(own, other, margin)))),
    ];

    private static bool IsAbove(Standing one, Standing other, double margin) =>
        one is { Low: { } low, High: not null } && other is { Low: not null, High: { } high }
            ? low > high
            : one.Value > other.Value && one.Value - other.Value >= margin;
}
