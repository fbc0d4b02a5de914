using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Analysis.Similarity;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>Claims that capabilities, strategies and openness bear on.</summary>
internal static class AbilityClaims
{
    /// <summary>From here on agreement beyond chance is called substantial (Landis and Koch, Biometrics 33, 1977).</summary>
    private const double Substantial = 0.6;

    private const double Half = 0.5;

    /// <summary>Holds where agreement beyond chance is substantial; in part where it is more than chance; else not.</summary>
    public static ClaimFinding Likeness(ClaimEvidence evidence)
    {
        var table = Table(evidence, evidence.All.Options.Features);
        if (GroupSimilarity.Of(table).Mean is not { } mean || ChanceCorrected.Of(table).Alpha is not { } corrected)
            return new NothingBears();
        var verdict = corrected >= Substantial ? Verdict.Holds : corrected > 0 ? Verdict.HoldsInPart : Verdict.DoesNotHold;
        return new LikenessFinding(verdict, mean, ChanceCorrected.FloorOf(table.Vendors.Count), corrected);
    }

    /// <summary>A known no refutes it; with none, it holds where all are known, and in part where some are not.</summary>
    public static ClaimFinding EverybodyCan(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var table = Table(evidence, [claim.Feature!]);
        var cells = table.Vendors.Select((vendor, i) => (vendor, Has: table[i, 0])).ToList();
        if (!cells.Exists(x => x.Has is not null)) return new NothingBears();
        List<string> no = [.. cells.Where(x => x.Has == false).Select(x => x.vendor)];
        var unknown = cells.Count(x => x.Has is null);
        return new EverybodyCanFinding(
            no.Count > 0 ? Verdict.DoesNotHold : unknown > 0 ? Verdict.HoldsInPart : Verdict.Holds,
            claim.Feature!,
            cells.Count(x => x.Has == true),
            no,
            unknown);
    }

    /// <summary>Holds where no pair shares half of its strategies; in part where the mean is under half; else not.</summary>
    public static ClaimFinding DifferentRoads(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var named = claim.Vendors.Select(x => x.VendorId)
            .Where(x => evidence.All.Strategies.TryGetValue(x, out var bets) && bets.Count > 0).ToList();
        var pairs = named.SelectMany((one, i) => named.Skip(i + 1).Select(other => (
            Pair: (one, other),
            Likeness: StrategyCrowding.Jaccard(evidence.All.Strategies[one], evidence.All.Strategies[other])))).ToList();
        if (pairs.Count == 0) return new NothingBears();
        var most = pairs.MaxBy(x => x.Likeness);
        var mean = pairs.Average(x => x.Likeness);
        var verdict = most.Likeness < Half ? Verdict.Holds : mean < Half ? Verdict.HoldsInPart : Verdict.DoesNotHold;
        return new DifferentRoadsFinding(verdict, pairs.Count, mean, most.Pair.one, most.Pair.other, most.Likeness);
    }

    /// <summary>
    /// That the Chinese are the more closed holds where fewer of their newest flagships have open weights and they satisfy fewer
    /// indicators; in part where one of the two is so.
    /// </summary>
    public static ClaimFinding ClosedRegion(ClaimEvidence evidence)
    {
        var newest = Flagships.Newest(evidence.All).Where(x => evidence.All.Weights.ContainsKey(x.Id))
            .ToLookup(x => evidence.All.Chinese.Contains(x.Vendor));
        var (group, others) = (Open(newest[true]), Open(newest[false]));
        if (group.Of == 0 || others.Of == 0) return new NothingBears();
        var latest = evidence.All.Totals.Where(x => evidence.All.Strategies.ContainsKey(x.MakerId)).GroupBy(x => x.Edition)
            .Where(x => x.Any(total => evidence.All.Chinese.Contains(total.MakerId))).MaxBy(x => x.Key, StringComparer.Ordinal)?
            .ToLookup(x => evidence.All.Chinese.Contains(x.MakerId), x => (double?)x.Satisfied);
        var (ours, theirs) = (latest?[true].Average(), latest?[false].Average());
        bool[] parts = [(double)group.Open / group.Of < (double)others.Open / others.Of, ours < theirs];
        var verdict = parts.All(x => x) ? Verdict.Holds : parts.Any(x => x) ? Verdict.HoldsInPart : Verdict.DoesNotHold;
        return new ClosedRegionFinding(verdict, group, others, ours, theirs);

        OpenCount Open(IEnumerable<ReleaseRecord> releases)
        {
            var all = releases.ToList();
            return new(all.Count(x => evidence.All.Weights[x.Id] == Openness.Open), all.Count);
        }
    }

    private static FeatureTable Table(ClaimEvidence evidence, IReadOnlyList<string> features)
    {
        var known = evidence.All.Releases.Where(x => x.Released.Last <= evidence.All.Options.AsOf);
        var history = new CapabilityHistory(known, evidence.All.Options.AtTheirWord, evidence.All.Stated);
        return history.TableOn(history.VendorsOn(evidence.All.Options.AsOf), features, evidence.All.Options.AsOf);
    }
}
