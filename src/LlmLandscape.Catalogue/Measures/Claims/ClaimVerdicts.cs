using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>
/// Holds the sources' claims against the data: what each is held against stands in <c>claims.yaml</c> by name, the calculation
/// here. Every verdict is computed again without each maker, so that what hangs on one is said.
/// </summary>
internal static class ClaimVerdicts
{
    /// <summary>Every claim with its verdict, in the order of the seed.</summary>
    /// <param name="evidence">What the measures are taken from.</param>
    /// <param name="claims">The claims.</param>
    public static IReadOnlyList<HeldClaim> Of(MeasureEvidence evidence, IReadOnlyList<MeasuredClaim> claims)
    {
        List<string> makers =
        [
            .. evidence.Scores.Where(x => x.Snapshot is null).Select(x => x.MakerId!)
                .Concat(evidence.Releases.Select(x => x.Vendor)).Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var all = new ClaimEvidence(evidence, isWhole: true);
        var without = makers.ConvertAll(maker => (Maker: maker, Remaining: new ClaimEvidence(evidence.Without(maker), isWhole: false)));
        return [.. claims.Select(claim => Held(claim, all, without))];
    }

    private static HeldClaim Held(MeasuredClaim claim, ClaimEvidence evidence, List<(string Maker, ClaimEvidence Remaining)> without)
    {
        var finding = Find(claim, evidence);
        List<TurnedBy> turned = [];
        foreach (var (maker, rest) in without)
        {
            // Without the very vendor that a claim is about there is no claim.
            if (claim.Vendors.Any(x => x.VendorId == maker)) continue;
            var other = Find(claim, rest).Verdict;
            if (other != finding.Verdict) turned.Add(new(maker, other));
        }

        return new(claim.FactId, claim.Measure, finding, turned);
    }

    private static ClaimFinding Find(MeasuredClaim claim, ClaimEvidence evidence) => claim.Measure switch
    {
        ClaimMeasure.CatchUpTime => ScoreClaims.CatchUp(evidence),
        ClaimMeasure.LastingGaps => ScoreClaims.LastingGaps(evidence),
        ClaimMeasure.EdgeOfVendor => ScoreClaims.Edge(claim, evidence),
        ClaimMeasure.LongestLead => ScoreClaims.LongestLead(claim, evidence),
        ClaimMeasure.AheadOf => ScoreClaims.Ahead(claim, evidence),
        ClaimMeasure.Passed => ScoreClaims.Passed(claim, evidence),
        ClaimMeasure.RecordHolders => ScoreClaims.Holders(evidence),
        ClaimMeasure.LikenessOfVendors => ScoreClaims.VotesAmong(claim, evidence),
        ClaimMeasure.Likeness => AbilityClaims.Likeness(evidence),
        ClaimMeasure.EverybodyCan => AbilityClaims.EverybodyCan(claim, evidence),
        ClaimMeasure.DifferentRoads => AbilityClaims.DifferentRoads(claim, evidence),
        ClaimMeasure.ClosedRegion => AbilityClaims.ClosedRegion(evidence),
        ClaimMeasure.OpenAgainstClosedPrices => PriceClaims.OpenAgainstClosed(claim, evidence),
        ClaimMeasure.PriceOfAbility => PriceClaims.Fall(evidence),
        ClaimMeasure.Commodity => PriceClaims.Commodity(evidence),
        ClaimMeasure.PricingPower => PriceClaims.PricingPower(claim, evidence),
        ClaimMeasure.CostOfDevelopment => PriceClaims.Development(evidence),
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Measure, "No calculation of this name."),
    };
}
