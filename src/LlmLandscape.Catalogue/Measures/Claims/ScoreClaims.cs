using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>Claims that scores on the index and blind votes bear on.</summary>
internal static class ScoreClaims
{
    /// <summary>"B, C and D": three others.</summary>
    private const int Several = 3;

    /// <summary>What "long" is taken for where a source gives no number: a year, in days.</summary>
    private const int Long = 365;

    private static readonly DateOnly FirstHalfOf2024 = new(2024, 6, 30);
    private static readonly DateOnly FirstScores = new(2023, 1, 1);
    private static readonly int[] Places = [2, 5];

    /// <summary>
    /// Holds where at least half of the records old enough were reached within 183 days by three others, with and without tolerance;
    /// in part where by one other only, or with tolerance only; not where not even by one.
    /// </summary>
    public static ClaimFinding CatchUp(ClaimEvidence evidence)
    {
        if (evidence.Index is not { } index) return new NothingBears();
        var exactly = PerformanceMeasuring.Matches(evidence.All, index, 0);
        var nearly = PerformanceMeasuring.Matches(evidence.All, index, PerformanceMeasuring.Margin);
        if (!exactly.Any(IsOld)) return new NothingBears();
        var verdict = IsHalf(exactly, Several) && IsHalf(nearly, Several) ? Verdict.Holds
            : IsHalf(exactly, 1) || IsHalf(nearly, 1) ? Verdict.HoldsInPart
            : Verdict.DoesNotHold;
        return new CatchUpFinding(
            verdict,
            evidence.IsWhole ? PerformanceMeasuring.CountsOf(evidence.All, index, withSensitivity: false) : []);

        static bool IsOld(RecordMatches record) => record.Age >= CatchUpLadder.HalfYear;

        static bool IsHalf(IReadOnlyList<RecordMatches> records, int others) =>
            2 * records.Count(x => IsOld(x) && x.Until(others) is { IsCensored: false, Time: <= CatchUpLadder.HalfYear })
                >= records.Count(IsOld);
    }

    /// <summary>
    /// Holds where no record since 2024 stood for over a year and the distance to the fifth is at most half of what it was in mid-2024;
    /// in part where one of the two is so.
    /// </summary>
    public static ClaimFinding LastingGaps(ClaimEvidence evidence)
    {
        if (evidence.Index is not { } index) return new NothingBears();
        var scores = evidence.IndexScores;
        var records = PerformanceMeasuring.Matches(evidence.All, index, 0);
        var now = scores.Count == 0 ? null : FrontierGap.At(scores, scores.Max(x => x.Day), Places, evidence.All.Chinese.Contains);
        var then = FrontierGap.At(scores, FirstHalfOf2024, Places, evidence.All.Chinese.Contains);
        if (records.Count == 0 || now is not { Ranks: [_, var fifthNow] } || then is not { Ranks: [_, var fifthThen] })
            return new NothingBears();
        var longest = records.Max(x => x.Until(1).Time);
        var (nearest, fifth) = (longest <= Long, fifthNow.Points <= fifthThen.Points / 2);
        return new LastingGapsFinding(InAll(nearest, fifth), longest, then, now);
    }

    /// <summary>
    /// That a vendor's lead is not evident holds where it is not two points ahead on the index on the claim's day and on the last, and
    /// is not surely first on the last board; in part where one of the three shows a lead; not where all do.
    /// </summary>
    public static ClaimFinding Edge(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var vendor = claim.Vendors[0].VendorId;
        if (Lead(evidence, vendor, claim.Day) is not { } then) return new NothingBears();
        var now = Lead(evidence, vendor, null)!.Value;
        var board = PerformanceMeasuring.Boards(evidence.All).LastOrDefault(x => x.EndsHalfYear);
        var place = board?.Bands.FirstOrDefault(x => x.Vendor == vendor);
        bool[] leads = [then > PerformanceMeasuring.Margin, now > PerformanceMeasuring.Margin, place is { Worst: 1 }];
        var verdict = leads.All(x => x) ? Verdict.DoesNotHold : leads.Any(x => x) ? Verdict.HoldsInPart : Verdict.Holds;
        return new EdgeFinding(verdict, then, now, board?.Day, place);
    }

    /// <summary>
    /// Holds where a record of the vendor's since 2023 stood as long as the source says until another reached it, or stands so long by
    /// now. A record that nobody has reached yet and that is younger says nothing.
    /// </summary>
    public static ClaimFinding LongestLead(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var vendor = claim.Vendors[0].VendorId;
        if (evidence.Index is not { } index) return new NothingBears();
        var scores = evidence.IndexScores;
        var claimed = (int)claim.Value!.Value;
        var own = (scores.Count == 0 ? [] : TimeToMatch.Of(scores, 0, FirstScores, scores.Max(x => x.Day)))
            .Where(x => x.Record.Vendor == vendor && (x.Matches.Count > 0 || x.Age >= claimed)).ToList();
        if (own.Count == 0) return new NothingBears();
        var longest = own.MaxBy(x => x.Until(1).Time)!;
        var days = longest.Until(1).Time;
        return new LongestLeadFinding(
            days >= claimed ? Verdict.Holds : Verdict.DoesNotHold,
            Name(evidence, longest.Record.Id),
            days,
            longest.Matches is [var first, ..] ? first.Vendor : null,
            claimed);
    }

    /// <summary>
    /// That the one may be ahead of the other holds where it was on the index on the claim's day or is now; in part where it is within two
    /// points on either; not where it is behind by more.
    /// </summary>
    public static ClaimFinding Ahead(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var (one, other) = (claim.Vendors[0].VendorId, claim.Vendors[1].VendorId);
        if (evidence.Index is not { } index) return new NothingBears();
        var scores = evidence.IndexScores;
        if (Between(claim.Day!.Value) is not { } then || Between(scores.Max(x => x.Day)) is not { } now) return new NothingBears();
        var verdict = Math.Max(then, now) >= 0 ? Verdict.Holds
            : Math.Max(then, now) >= -PerformanceMeasuring.Margin ? Verdict.HoldsInPart
            : Verdict.DoesNotHold;
        var board = LastBoard(evidence, [one, other]);
        return new AheadFinding(
            verdict, then, now, board?.Day, board is { } both ? Preference.Chance(both.Best[one].Value, both.Best[other].Value) : null);

        double? Between(DateOnly day)
        {
            var best = FrontierGap.Standings(scores, day).ToDictionary(x => x.Vendor, x => x.Value);
            return best.TryGetValue(one, out var a) && best.TryGetValue(other, out var b) ? a - b : null;
        }
    }

    /// <summary>Holds where a Chinese maker had reached the model's score by the claim's day.</summary>
    public static ClaimFinding Passed(MeasuredClaim claim, ClaimEvidence evidence)
    {
        if (evidence.All.Bars.FirstOrDefault(x => x.Id == claim.Score) is not { } bar) return new NothingBears();
        var first = evidence.All.ScoresOn(bar.BenchmarkId).Where(x => evidence.All.Chinese.Contains(x.Vendor) && x.Value >= bar.Value)
            .OrderBy(x => x.Day).ThenByDescending(x => x.Value).FirstOrDefault();
        return new PassedFinding(
            first is not null && first.Day <= claim.Day ? Verdict.Holds : Verdict.DoesNotHold,
            bar.Name,
            first is null ? null : Name(evidence, first.Id),
            first?.Day);
    }

    /// <summary>
    /// Holds where the record changed hands and nobody held it for over a year since 2024; in part where it changed hands.
    /// </summary>
    public static ClaimFinding Holders(ClaimEvidence evidence)
    {
        if (evidence.Index is not { } index) return new NothingBears();
        var scores = evidence.IndexScores;
        if (scores.Count == 0) return new NothingBears();
        var last = scores.Max(x => x.Day);
        var records = TimeToMatch.Records(scores, PerformanceMeasuring.RecordsFrom, last);
        if (records.Count == 0) return new NothingBears();

        // A reign lasts from a vendor's first record to the first of another.
        List<(string Vendor, int Days)> reigns = [];
        for (var i = 0; i < records.Count; i++)
        {
            if (i > 0 && records[i].Vendor == records[i - 1].Vendor) continue;
            var end = records.Skip(i).FirstOrDefault(x => x.Vendor != records[i].Vendor)?.Day ?? last;
            reigns.Add((records[i].Vendor, end.DayNumber - records[i].Day.DayNumber));
        }

        var longest = reigns.MaxBy(x => x.Days);
        var verdict = reigns.Count < 2 ? Verdict.DoesNotHold : longest.Days <= Long ? Verdict.Holds : Verdict.HoldsInPart;
        return new HoldersFinding(
            verdict,
            [
                .. records.CountBy(x => x.Vendor).OrderByDescending(x => x.Value).ThenBy(x => x.Key, StringComparer.Ordinal)
                    .Select(x => new MakerRecords(x.Key, x.Value)),
            ],
            longest.Days,
            longest.Vendor,
            records.Count(x => evidence.All.Chinese.Contains(x.Vendor)));
    }

    /// <summary>Votes are no share of tasks: shown, and no verdict.</summary>
    public static ClaimFinding VotesAmong(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var named = claim.Vendors.Select(x => x.VendorId).ToList();
        var board = Board(evidence, best => named.Count(best.ContainsKey) >= 2);
        if (board is not { } found) return new NothingBears();
        var (day, best) = found;
        var there = named.Where(best.ContainsKey).OrderByDescending(x => best[x].Value).ToList();
        return new VotesAmongFinding(
            day,
            there[0],
            [.. there.Skip(1).Select(maker => new MakerChance(maker, Preference.Chance(best[there[0]].Value, best[maker].Value)))],
            [.. named.Except(there)]);
    }

    private static double? Lead(ClaimEvidence evidence, string vendor, DateOnly? day)
    {
        var scores = evidence.IndexScores;
        if (scores.Count == 0) return null;
        var standings = FrontierGap.Standings(scores, day ?? scores.Max(x => x.Day));
        var (own, others) = (standings.FirstOrDefault(x => x.Vendor == vendor), standings.FirstOrDefault(x => x.Vendor != vendor));
        return own is null || others is null ? null : own.Value - others.Value;
    }

    private static (DateOnly Day, Dictionary<string, Standing> Best)? LastBoard(ClaimEvidence evidence, string[] makers) =>
        Board(evidence, best => makers.All(best.ContainsKey));

    /// <summary>The last board of which something is so; null where none.</summary>
    private static (DateOnly Day, Dictionary<string, Standing> Best)? Board(
        ClaimEvidence evidence, Func<Dictionary<string, Standing>, bool> isSo)
    {
        var boards = evidence.All.Scores.Where(x => x.Snapshot is not null).GroupBy(x => x.Snapshot!.Value);
        foreach (var board in boards.OrderByDescending(x => x.Key))
        {
            var dated = board.Select(x => new DatedScore(x.Id, x.MakerId!, board.Key, x.Value, x.Low, x.High));
            var best = FrontierGap.Standings(dated, board.Key).ToDictionary(x => x.Vendor);
            if (isSo(best)) return (board.Key, best);
        }

        return null;
    }

    private static string Name(ClaimEvidence evidence, string score) => evidence.All.Scores.First(x => x.Id == score).Name;

    private static Verdict InAll(params bool[] parts) =>
        parts.All(x => x) ? Verdict.Holds : parts.Any(x => x) ? Verdict.HoldsInPart : Verdict.DoesNotHold;
}
