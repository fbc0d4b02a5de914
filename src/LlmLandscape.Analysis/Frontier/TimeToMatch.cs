namespace LlmLandscape.Analysis.Frontier;

/// <summary>Another vendor that reached a record.</summary>
/// <param name="Order">1 for the first other vendor, 2 for the second.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Id">The model by which it did.</param>
/// <param name="Days">Days after the record; zero where it was there before, or on the same day.</param>
public sealed record Match(int Order, string Vendor, string Id, int Days);

/// <summary>A record and who reached it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Tolerance">How many points less count as reaching it.</param>
/// <param name="Matches">The other vendors that did, by days, then by vendor.</param>
/// <param name="AsOf">The last day that is known; who is not among the matches had not reached it by then.</param>
public sealed record RecordMatches(DatedScore Record, double Tolerance, IReadOnlyList<Match> Matches, DateOnly AsOf)
{
    /// <summary>For how many days the record has stood on the last day that is known.</summary>
    public int Age => AsOf.DayNumber - Record.Day.DayNumber;

    /// <summary>Days until some number of other vendors had reached it; until the last day, and censored, where they have not.</summary>
    /// <param name="order">The number of other vendors: 1 or more.</param>
    public (int Time, bool IsCensored) Until(int order) =>
        Matches.FirstOrDefault(match => match.Order == order) is { } match ? (match.Days, false) : (Age, true);

    /// <summary>
    /// Days until the first of a group had reached it; until the last day, and censored, where none has. The record's own vendor
    /// matches nothing: where it is of the group, another of the group is waited for.
    /// </summary>
    /// <param name="group">Whether a vendor is of the group.</param>
    public (int Time, bool IsCensored) UntilOneOf(Func<string, bool> group) =>
        Matches.FirstOrDefault(match => group(match.Vendor)) is { } match ? (match.Days, false) : (Age, true);
}

/// <summary>
/// Time to match: for each record <c>r</c> on day <c>t_r</c>, the days <c>max(0, t_v − t_r)</c> until vendor <c>v</c> has a score of
/// at least <c>s_r − tolerance</c>, <c>t_v</c> being the first day on which it has.
/// </summary>
public static class TimeToMatch
{
    /// <summary>Scores are computed; what falls short by less than this falls short by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>
    /// The records: on each day the best score, where it is above every score before. Only the best of a day counts, so that
    /// there is one record a day; of equal ones the first by id.
    /// </summary>
    /// <param name="scores">Scores on one scale.</param>
    /// <param name="from">The first day of interest: records before it set the bar and are no part of the answer.</param>
    /// <param name="asOf">The last day that is known; later scores do not count.</param>
    public static IReadOnlyList<DatedScore> Records(IEnumerable<DatedScore> scores, DateOnly from, DateOnly asOf)
    {
        List<DatedScore> records = [];
        foreach (var best in Known(scores, asOf).GroupBy(score => score.Day).OrderBy(day => day.Key).Select(day => BestOf(day)))
            if (records.Count == 0 || best.Value > records[^1].Value) records.Add(best);
        return [.. records.Where(record => record.Day >= from)];
    }

    /// <summary>Each record and who reached it.</summary>
    /// <param name="scores">Scores on one scale.</param>
    /// <param name="tolerance">How many points less count as reaching a record: zero or more.</param>
    /// <param name="from">The first day of interest: records before it only set the bar.</param>
    /// <param name="asOf">The last day that is known: that of the last score in the data.</param>
    public static IReadOnlyList<RecordMatches> Of(IEnumerable<DatedScore> scores, double tolerance, DateOnly from, DateOnly asOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        var known = Known(scores, asOf).ToList();
        var vendors = known.GroupBy(score => score.Vendor).Select(own => own.OrderBy(score => score.Day).ToList()).ToList();
        return [.. Records(known, from, asOf).Select(record => new RecordMatches(record, tolerance, MatchesOf(record), asOf))];

        IReadOnlyList<Match> MatchesOf(DatedScore record) =>
        [
            .. vendors.Where(own => own[0].Vendor != record.Vendor)
                .Select(own => FirstTo(record.Value - tolerance - Rounding, own))
                .OfType<DatedScore>()
                .Select(score => (Score: score, Days: Math.Max(0, score.Day.DayNumber - record.Day.DayNumber)))
                .OrderBy(x => x.Days)
                .ThenBy(x => x.Score.Vendor, StringComparer.Ordinal)
                .Select((x, i) => new Match(i + 1, x.Score.Vendor, x.Score.Id, x.Days)),
        ];
    }

    private static IEnumerable<DatedScore> Known(IEnumerable<DatedScore> scores, DateOnly asOf) => scores.Where(score => score.Day <= asOf);

    /// <summary>The best of the first day on which a vendor reached a bar; null where it never did.</summary>
    private static DatedScore? FirstTo(double bar, List<DatedScore> inOrderOfDays) =>
        inOrderOfDays.Find(score => score.Value >= bar) is { } first
            ? BestOf(inOrderOfDays.Where(score => score.Day == first.Day))
            : null;

    private static DatedScore BestOf(IEnumerable<DatedScore> scores) =>
        scores.OrderByDescending(score => score.Value)
            .ThenBy(score => score.Id, StringComparer.Ordinal)
            .ThenBy(score => score.Vendor, StringComparer.Ordinal)
            .First();
}
