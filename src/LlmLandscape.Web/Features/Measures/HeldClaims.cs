using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Measures;

/// <summary>A claim of a source held against the measures, which show much and settle nothing: see <see cref="HeldClaims"/>.</summary>
/// <param name="Fact">The claim.</param>
/// <param name="Calculation">The numbers.</param>
/// <param name="Coverage">What they rest on, and what is missing.</param>
public sealed record HeldClaim(FactView Fact, string Calculation, string Coverage);

/// <summary>
/// The claims of the sources that the records can say something on. The numbers are there to be read; none settles its claim,
/// so that each is said not to be checkable: dates are the latest that they can be, what a claim is about (quality, tasks,
/// costs) is not on record, or the claim names no threshold. Each coverage says what is missing.
/// </summary>
internal sealed class HeldClaims(MeasuresView view, Words words)
{
    private HomogenizationMeasures Measures => view.Measures;

    public IReadOnlyList<HeldClaim> All => [.. view.Claims.Select(Held)];

    private HeldClaim Held(ClaimOnRecord claim)
    {
        var (calculation, coverage) = claim.Measure switch
        {
            ClaimMeasure.CatchUpTime => Within(),
            ClaimMeasure.LastingGaps => Gaps(),
            ClaimMeasure.Likeness => Alike(),
            ClaimMeasure.LikenessOfVendors => AlikeAmong(claim.Vendors),
            ClaimMeasure.EdgeOfVendor => Edge(claim.Vendors[0]),
            ClaimMeasure.OpenAgainstClosedPrices => OpenAgainstClosed(),
            ClaimMeasure.PriceSteps => Steps(),
            _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Measure, "No measure of claims."),
        };
        return new(claim.Fact, calculation, coverage);
    }

    private (string Calculation, string Coverage) Within()
    {
        int Sum(Func<WithinDays, int> count) => Measures.Ladders.Sum(x => count(x.Within));
        var followers = Measures.Ladders.Sum(x => x.Followers);
        return (
            words["By these records, of {0} times that a vendor came after the first or may have, {1} were within 183 days, {3} later, {4} not seen to be there by then, and {2} cannot be told.",
                followers, Sum(x => x.Surely), Sum(x => x.Perhaps), Sum(x => x.Later), Sum(x => x.NotSeen)],
            words["{0} capabilities, {1} vendors. Missing: models that were retired and are on record no more. An earlier one of the first would lengthen every lag, an earlier one of a follower would shorten its own, so that the records can settle neither.",
                Measures.Ladders.Count, Measures.Vendors.Count]);
    }

    private (string Calculation, string Coverage) Gaps() => (
        words["By these records, on {0} of {1} capabilities somebody came more than half a year after the first, and on {2} somebody was not seen to have it by then.",
            Measures.Ladders.Count(x => x.Within.Later > 0), Measures.Ladders.Count, Measures.Ladders.Count(x => x.Within.NotSeen > 0)],
        words["How long is “long” the article does not say. Not seen is not lacking: a vendor may have it in a product of which there is no record, or may not want it. {0} vendors.",
            Measures.Vendors.Count]);

    private (string Calculation, string Coverage) Alike()
    {
        var all = Measures.All;
        return (
            all.Mean is { } mean && all.Bounds is { } bounds
                ? words["On average two vendors agree on {0} of the capabilities known of both; filling what is not known in every way gives {1} to {2}.",
                    Share(mean), Share(bounds.Low), Share(bounds.High)]
                : words["There is no pair of vendors of whom enough is on record."],
            words["{0} vendors, {1} capabilities, {2} pairs, {3} refused for want of overlap. How much agreement is “highly alike” nobody says; and capabilities that are there or not say nothing of how well they work.",
                all.Vendors, all.Features, all.Pairs, all.Refused]);
    }

    private (string Calculation, string Coverage) AlikeAmong(IReadOnlyList<string> vendors)
    {
        var pairs = Measures.Pairs.Where(x => vendors.Contains(x.One) && vendors.Contains(x.Other)).ToList();
        var known = pairs.Select(x => x.Matching).OfType<double>().ToList();
        var missing = vendors.Where(id => !Measures.Vendors.Contains(id)).Select(Name).ToList();
        return (
            known.Count == 0
                ? words["There is no pair of vendors of whom enough is on record."]
                : words["Of the {3} named, {0} are on record; two of them agree on {1} of capabilities on average ({2} pairs).",
                    vendors.Count - missing.Count, Share(known.Average()), known.Count, vendors.Count],
            words["Missing: a test of tasks. A share of capabilities is no share of tasks, and nothing on record tells how an answer feels. Not on record: {0}.",
                Names(missing)]);
    }

    private (string Calculation, string Coverage) Edge(string vendor)
    {
        var first = Measures.Ladders.Where(x => x.Ladder.FirstMovers.Contains(vendor)).ToList();
        var held = Measures.Ladders.Count(x =>
            Measures.Cells.Any(cell => cell.Vendor == vendor && cell.Feature == x.Feature && cell.Has == true));
        var alone = first.Where(x => x.Ladder.Lags.Count(lag => !lag.IsCensored) == 1).ToList();
        return (
            words["{4} was, or may have been, first on record with {0} of {1} capabilities and has {2} of them now; with {3} of them it is alone.",
                first.Count, Measures.Ladders.Count, held, alone.Count, Name(vendor)],
            words["Missing: quality, speed and reach. An edge here is to have what nobody else has on record, and what a note on 金融汪's talk of November 2025 claims is held against records up to {0}.",
                $"{Measures.AsOf:yyyy-MM-dd}"]);
    }

    private (string Calculation, string Coverage) OpenAgainstClosed()
    {
        var newest = view.FlagshipPrices().GroupBy(x => x.Vendor).Select(x => x.Last()).ToList();
        var open = newest.Where(x => x.Weights == Openness.Open).ToList();
        var closed = newest.Where(x => x.Weights == Openness.Closed).ToList();
        var ratio = Median(open) / Median(closed);
        return (
            ratio is { } known
                ? words["Newest flagships with open weights cost {0} of those without, per million tokens of output, by the medians of list prices.",
                    Share(known)]
                : words["There is no list price on both sides."],
            words["{0} vendors with open weights, {1} without: one more or less moves the share. Missing: which cost the article of March 2025 means. These are list prices for use on the day of the snapshot, not the cost of training a model or of running it oneself.",
                open.Count, closed.Count]);
    }

    private (string Calculation, string Coverage) Steps()
    {
        var steps = Measures.Prices.SelectMany(x => x.Steps).ToList();
        var (cuts, rises) = (steps.Count(x => x.Output < 1), steps.Count(x => x.Output > 1));
        return (
            words["From one release of a line to the next, of flagships and of small models, the price of output fell {0} times, rose {1} times and stayed {2} times.",
                cuts, rises, steps.Count - cuts - rises],
            words["Missing: what it costs to make a model. Prices are what vendors ask, placed at each release as listed on the day of the snapshot: a cut after the release is not seen as one, and neither is a free app."]);
    }

    private static double? Median(IEnumerable<PricedRelease> releases) => PriceSpread.Of(releases.Select(x => x.Output)).Median;

    private string Name(string vendor) => view.Vendors[vendor].Name;

    private string Names(IEnumerable<string> names) => NameList.Of(words, names);

    private static string Share(double share) => $"{share * 100:0}%";
}
