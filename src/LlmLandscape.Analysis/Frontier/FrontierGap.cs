namespace LlmLandscape.Analysis.Frontier;

/// <summary>How far a vendor is behind the leader.</summary>
/// <param name="Rank">Its place among all vendors, by the bare scores: 1 is the leader. See <see cref="RankBand"/>.</param>
/// <param name="Standing">The vendor's best.</param>
/// <param name="Points">The leader's score less its own, in points of the scale; zero or more.</param>
/// <param name="Least">
/// The fewest points that the published intervals leave: the leader's low end less its own high end. Under zero it may be ahead.
/// Null where either has no interval.
/// </param>
/// <param name="Most">The most points that they leave: the leader's high end less its own low end.</param>
public sealed record RankGap(int Rank, Standing Standing, double Points, double? Least, double? Most);

/// <summary>How far behind the leader others are on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Leader">The vendor with the best score.</param>
/// <param name="Ranks">The vendors at the places asked for, in the order asked; a place that no vendor holds is absent.</param>
/// <param name="Group">The best vendor of the group; null where none of it has a score. It may be the leader.</param>
/// <param name="Vendors">How many vendors have a score by then.</param>
public sealed record GapPoint(DateOnly Day, Standing Leader, IReadOnlyList<RankGap> Ranks, RankGap? Group, int Vendors);

/// <summary>
/// The distance to the frontier: <c>gap_k(t) = max_v s_v(t) − s_(k)(t)</c>, <c>s_v(t)</c> being the best score of vendor <c>v</c>
/// among its models that count by day <c>t</c>, and <c>s_(k)</c> the <c>k</c>-th best of those. Points of one scale are no points of
/// another, and equal points are no equal effort.
/// </summary>
public static class FrontierGap
{
    /// <summary>The best of each vendor by a day, best first; of equal ones the earlier first, then by id.</summary>
    /// <param name="scores">Scores on one scale.</param>
    /// <param name="day">The day; later scores do not count.</param>
    public static IReadOnlyList<Standing> Standings(IEnumerable<DatedScore> scores, DateOnly day) =>
        InOrder(scores.Where(score => score.Day <= day).GroupBy(score => score.Vendor).Select(own => InOrder(own.Select(Of))[0]));

    /// <summary>The distances on one day; null where nobody has a score.</summary>
    /// <param name="scores">Scores on one scale.</param>
    /// <param name="day">The day.</param>
    /// <param name="ranks">Which places are asked for, the leader's being 1.</param>
    /// <param name="group">Whether a vendor is of the group asked for.</param>
    public static GapPoint? At(IEnumerable<DatedScore> scores, DateOnly day, IReadOnlyList<int> ranks, Func<string, bool> group) =>
        Point(day, [.. Standings(scores, day)], ranks, group);

    /// <summary>
    /// The distances on many days, in their order; days on which nobody has a score are absent. Every score is looked at once,
    /// and what a day costs depends on the number of vendors alone.
    /// </summary>
    /// <param name="scores">Scores on one scale.</param>
    /// <param name="days">The days.</param>
    /// <param name="ranks">Which places are asked for, the leader's being 1.</param>
    /// <param name="group">Whether a vendor is of the group asked for.</param>
    public static IReadOnlyList<GapPoint> Over(
        IEnumerable<DatedScore> scores, IEnumerable<DateOnly> days, IReadOnlyList<int> ranks, Func<string, bool> group)
    {
        var waiting = new Queue<DatedScore>(scores.OrderBy(score => score.Day));
        Dictionary<string, Standing> best = [];
        List<GapPoint> points = [];
        foreach (var day in days.Order())
        {
            while (waiting.TryPeek(out var next) && next.Day <= day)
            {
                var standing = Of(waiting.Dequeue());
                best[standing.Vendor] = best.TryGetValue(standing.Vendor, out var before) ? InOrder([before, standing])[0] : standing;
            }

            if (Point(day, InOrder(best.Values), ranks, group) is { } point) points.Add(point);
        }

        return points;
    }

    private static GapPoint? Point(DateOnly day, List<Standing> standings, IReadOnlyList<int> ranks, Func<string, bool> group)
    {
        if (standings.Count == 0) return null;
        var ofGroup = standings.FindIndex(standing => group(standing.Vendor));
        return new(
            day,
            standings[0],
            [.. ranks.Where(rank => rank >= 1 && rank <= standings.Count).Select(Behind)],
            ofGroup < 0 ? null : Behind(ofGroup + 1),
            standings.Count);

        RankGap Behind(int rank)
        {
            var (leader, own) = (standings[0], standings[rank - 1]);
            // Nobody can be behind itself, whatever its interval.
            return rank == 1
                ? new(1, leader, 0, 0, 0)
                : new(rank, own, leader.Value - own.Value, leader.Low - own.High, leader.High - own.Low);
        }
    }

    private static List<Standing> InOrder(IEnumerable<Standing> standings) =>
    [
        .. standings.OrderByDescending(standing => standing.Value)
            .ThenBy(standing => standing.Day)
            .ThenBy(standing => standing.Id, StringComparer.Ordinal)
            .ThenBy(standing => standing.Vendor, StringComparer.Ordinal),
    ];

    private static Standing Of(DatedScore score) => new(score.Vendor, score.Id, score.Day, score.Value, score.Low, score.High);
}
