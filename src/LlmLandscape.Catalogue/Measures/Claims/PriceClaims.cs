using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Catalogue.Facts;
using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>Claims that list prices bear on.</summary>
internal static class PriceClaims
{
    /// <summary>What still rounds to a claimed share: half as much again.</summary>
    private const double Roughly = 1.5;

    /// <summary>A price has fallen where it halved.</summary>
    private const double Halved = 2;

    /// <summary>What is one good costs about the same everywhere: three times at most.</summary>
    private const double OnePrice = 3;

    /// <summary>
    /// Holds where the median list price of the newest open flagships, divided by that of the closed ones, is at most half as much again as
    /// the claimed share; else not as worded.
    /// </summary>
    public static ClaimFinding OpenAgainstClosed(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var newest = Flagships.Priced(evidence.All).GroupBy(x => x.Vendor).Select(x => x.Last())
            .Where(x => evidence.All.Weights.ContainsKey(x.Id)).ToList();
        if (RatioOf(newest) is not { } ratio) return new NothingBears();
        return new OpenPriceFinding(
            ratio <= Roughly * (double)claim.Value!.Value ? Verdict.Holds : Verdict.DoesNotHold,
            ratio,
            Range.Of(newest.Select(left => RatioOf([.. newest.Where(x => x != left)])).OfType<double>()),
            newest.Count(IsOpen),
            newest.Count(x => !IsOpen(x)));

        bool IsOpen(ReleaseRecord release) => evidence.All.Weights[release.Id] == Openness.Open;

        double? RatioOf(IReadOnlyList<ReleaseRecord> releases) =>
            Median(releases.Where(IsOpen)) / Median(releases.Where(x => !IsOpen(x)));
    }

    /// <summary>
    /// Holds where the price of most fixed abilities halved and new flagships get cheaper more often than dearer; in part where one of the
    /// two is so.
    /// </summary>
    public static ClaimFinding Fall(ClaimEvidence evidence)
    {
        var falls = evidence.Falls;
        if (falls.Count == 0) return new NothingBears();
        var (cuts, rises) = Between(evidence);
        var steps = PerformanceMeasuring.PriceChangesOf(evidence.All).Where(x => x.Kind == PriceChangeKind.Step).ToList();
        bool[] parts = [HaveFallen(falls), cuts > rises];
        var verdict = parts.All(x => x) ? Verdict.Holds : parts.Any(x => x) ? Verdict.HoldsInPart : Verdict.DoesNotHold;
        return new PriceFallFinding(
            verdict, falls, cuts, rises, steps.Count(x => x.OutputTo < x.OutputFrom), steps.Count(x => x.OutputTo > x.OutputFrom));
    }

    /// <summary>
    /// Holds where the price of most fixed abilities halved and, where most models are sold, it is the same but for three times; in part
    /// where one of the two is so.
    /// </summary>
    public static ClaimFinding Commodity(ClaimEvidence evidence)
    {
        var (falls, able) = (evidence.Falls, evidence.Able);
        var at = evidence.All.Levels
            .Select(level => (level.Name, Prices: able.Where(x => Math.Abs(x.Score - level.Value) <= PerformanceMeasuring.Margin)
                .Select(x => x.Prices.LastOrDefault(p => p.Day <= evidence.All.Options.AsOf)?.Price).OfType<double>().ToList()))
            .Where(x => x.Prices.Count > 1).ToList();
        if (falls.Count == 0 || at.Count == 0) return new NothingBears();
        var most = at.MaxBy(x => x.Prices.Count);
        var spread = most.Prices.Max() / most.Prices.Min();
        bool[] parts = [HaveFallen(falls), spread <= OnePrice];
        var verdict = parts.All(x => x) ? Verdict.Holds : parts.Any(x => x) ? Verdict.HoldsInPart : Verdict.DoesNotHold;
        return new CommodityFinding(verdict, falls, most.Name, most.Prices.Count, spread);
    }

    /// <summary>
    /// That rivals take a vendor's power to set prices holds where its flagships got cheaper until the claim's day and no dearer since; in
    /// part where they got cheaper and then dearer; not where they never got cheaper.
    /// </summary>
    public static ClaimFinding PricingPower(MeasuredClaim claim, ClaimEvidence evidence)
    {
        var own = Flagships.Priced(evidence.All).Where(x => x.Vendor == claim.Vendors[0].VendorId)
            .Select(x => (Release: x.Id, Price: Blend.ThreeToOne(x.InputPrice!.Value, x.OutputPrice!.Value), x.Released.Last)).ToList();
        var until = own.FindAll(x => x.Last <= claim.Day);
        if (until.Count == 0) return new NothingBears();
        var (first, then, now) = (own[0], until[^1], own[^1]);
        var verdict = then.Price >= first.Price ? Verdict.DoesNotHold : now.Price > then.Price ? Verdict.HoldsInPart : Verdict.Holds;
        return new PricingPowerFinding(
            verdict, new(first.Release, first.Price), new(then.Release, then.Price), new(now.Release, now.Price));
    }

    /// <summary>What makers spend nobody publishes; the price of a fixed ability is the nearest, and decides nothing.</summary>
    public static ClaimFinding Development(ClaimEvidence evidence) =>
        evidence.Falls is { Count: > 0 } falls ? new PriceFallFinding(Verdict.CannotBeChecked, falls, 0, 0, 0, 0) : new NothingBears();

    private static bool HaveFallen(IReadOnlyList<LevelFall> falls) => 2 * falls.Count(x => x.Factor >= Halved) > falls.Count;

    private static (int Cuts, int Rises) Between(ClaimEvidence evidence)
    {
        var steps = Flagships.Priced(evidence.All).GroupBy(x => x.Vendor)
            .SelectMany(own => own.Zip(own.Skip(1), (from, to) => Price(to) / Price(from))).ToList();
        return (steps.Count(x => x < 1), steps.Count(x => x > 1));
    }

    private static double Price(ReleaseRecord x) => Blend.ThreeToOne(x.InputPrice!.Value, x.OutputPrice!.Value);

    private static double? Median(IEnumerable<ReleaseRecord> releases) => PriceSpread.Of(releases.Select(x => x.OutputPrice!.Value)).Median;
}
