using System.Globalization;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Analysis.Similarity;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Components.Verdict;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>What the measures come to, in sentences: the finding above each drawing, what it rests on, and what it cannot tell.</summary>
internal sealed class MeasureSentences(MeasuresView view, Words words)
{
    private HomogenizationMeasures Measures => view.Measures;

    /// <summary>What scores, votes and price histories come to.</summary>
    public PerformanceSentences Performance => field ??= new(view, words);

    public string Answer => (Measures.All.Mean, Compared) switch
    {
        (null, _) => words["In these records there are too few vendors of whom enough is known to say."],
        ({ } mean, []) => words["In these records two vendors agree on {0} of capabilities on average.", Share(mean)],
        ({ } mean, var pairs) =>
            words["In these records two vendors agree on {0} of capabilities on average. Of what either of two has, they share {1} of the capabilities on record and {2} of the strategies that the articles show; of most vendors they name few ({3} pairs).",
                Share(mean), Share(pairs.Average(x => x.Jaccard!.Value)), Share(pairs.Average(x => x.Strategies!.Value)), pairs.Count],
    };

    /// <summary>What the measures are taken from, as they were asked for.</summary>
    public string Basis => string.Concat(
        view.Attached == 0
            ? words["{0} releases of {1} vendors up to {2}, chosen by hand from records, over {3} capabilities.",
                Measures.Releases, Measures.Vendors.Count, Day(Measures.AsOf), Measures.Features.Count]
            : words["{0} releases of {1} vendors up to {2}, all that their makers have in the attached snapshot and those chosen by hand, over {3} capabilities.",
                Measures.Releases, Measures.Vendors.Count, Day(Measures.AsOf), Measures.Features.Count],
        words[" "],
        Measures.LeftOut > 0
            ? words["{0} more are left out: aliases, doubtful records, models that write no text.", Measures.LeftOut] + words[" "]
            : "",
        Measures.AtTheirWord ? words["Records are taken at their word: aliases and doubtful dates count."] + words[" "] : "",
        words["A share is always of what is on record, never of the market."]);

    public string Matrix
    {
        get
        {
            var everybody = Measures.Features.Where(feature => Measures.Vendors.All(vendor => Has(vendor, feature) == true)).ToList();
            return everybody.Count == 0
                ? words["By these records no capability is had by all {0} vendors", Measures.Vendors.Count]
                : words["Common to all {0} vendors on record: {1} of {2} capabilities ({3})",
                    Measures.Vendors.Count,
                    everybody.Count,
                    Measures.Features.Count,
                    NameList.Of(words, everybody.Select(id => view.Features[id]))];
        }
    }

    public string Coverage
    {
        get
        {
            var known = Measures.Cells.Count(x => x.Has is not null);
            if (Measures.All.Mean is not { } mean)
            {
                return words["{0} of {1} cells are known. There is no pair of vendors of whom enough is on record.",
                    known, Measures.Cells.Count];
            }

            return words["{0} of {1} cells are known. Over all pairs the mean agreement is {2}, on a scale that cannot go below {6} for so many; corrected for chance it is {7}, where 0 is chance. Filling the rest in every way gives {3}, leaving out any one vendor {4}, any one capability {5}.",
                known,
                Measures.Cells.Count,
                Share(mean),
                Span(Measures.All.Bounds),
                Span(Measures.All.WithoutOneVendor),
                Span(Measures.All.WithoutOneFeature),
                Share(ChanceCorrected.FloorOf(Measures.Vendors.Count) ?? 0),
                Measures.Corrected.Alpha is { } alpha ? alpha.ToString("0.00", CultureInfo.InvariantCulture) : "–"];
        }
    }

    public string Trend => Ends is var (first, last)
        ? words["The same {0} vendors agreed on {1} of capabilities on {3}, on {2} on {4}",
            Measures.Panel.Count,
            Share(first.Panel.Mean!.Value),
            Share(last.Panel.Mean!.Value),
            Day(first.End),
            Day(last.End)]
        : words["There is no trend: too little is on record at more than one quarter's end"];

    /// <summary>Between what the move lies, and whose it is. Where there is none, whose it would be is nobody's question.</summary>
    public string Panel
    {
        get
        {
            List<string> said = [];
            if (Measures.Change is { } change)
                said.Add(words["Filling what is not known on both days in every way, the change is between {0} and {1} points.",
                    Points(change.Low), Points(change.High)]);
            if (Measures.Panel.Count > 1) said.Add(words["The panel is fixed: {0}.", Names(Measures.Panel)]);
            var others = Measures.Vendors.Except(Measures.Panel).ToList();
            if (others.Count > 0) said.Add(words["Not in it: {0}.", Names(others)]);
            if (Measures.Trend is [.., { WithEntrants: { } share }]) said.Add(words["Everybody on record: {0} at the end.", Share(share)]);
            var missing = view.Filter.Panel.Except(Measures.Panel).ToList();
            if (missing.Count > 0) said.Add(words["Asked for, but without a release on record by then: {0}.", Names(missing)]);
            return string.Join(words[" "], said);
        }
    }

    private static string Points(double share) => (share * 100).ToString("+0;−0;0", CultureInfo.InvariantCulture);

    public string Ladder => Measures.Ladders.Count == 0 ? words["By these records no vendor has any of these capabilities yet"]
        : !HasFollowers ? words["By these records no vendor came after another"]
        : words["Of {0} times that a vendor was not the first, {1} followed within half a year, {2} later, {3} not yet; of {4} the records cannot tell",
            Measures.Ladders.Sum(x => x.Followers),
            Within(x => x.Surely),
            Within(x => x.Later),
            Within(x => x.NotSeen),
            Within(x => x.Perhaps)];

    private bool HasFollowers => Measures.Ladders.Any(x => x.Followers > 0);

    public string Followers => !HasFollowers ? "" :
        words["Over {0} capabilities. It cannot be told where the first itself may be older than its record or is one of several, where a first record has it already or says nothing, where dates leave it open, or nothing is on record. Not seen to have it by {1} is neither slow nor lacking. One article says three to six months.",
            Measures.Ladders.Count, Day(Measures.AsOf)];

    public string Bets => Comparable.Count == 0
        ? words["There is no pair of vendors with capabilities on record and strategies on evidence"]
        : words["Of {1} pairs whose strategies are documented enough, {0} are more alike in what they can do than in what they bet on",
            Comparable.Count(x => x.Jaccard > x.Strategies), Comparable.Count];

    /// <summary>What is said of pairs goes without any; how crowded bets are says nothing of one vendor's.</summary>
    public string Crowding
    {
        get
        {
            List<string> said = [];
            var unlike = Compared.Count - Comparable.Count;
            if (unlike > 0)
                said.Add(words["{0} more pairs are left out of that count, of whom it could not be otherwise: the articles name so many more strategies of one vendor than of the other.", unlike]);
            if (Compared.Count > 0) said.Add(words["What they are silent on counts as not shared."]);
            var silent = Measures.Vendors.Where(WithoutEvidence).ToList();
            if (Compared.Count > 0 && silent.Count > 0) said.Add(words["Without any on evidence: {0}.", Names(silent)]);
            if (Measures.Crowding.Vendors > 1)
                said.Add(words["Crowding, the sum of squared shares: {0}; a strategy that all {1} vendors pursue would add 1, one of half of them 0.25.",
                    Measures.Crowding.Index.ToString("0.0", CultureInfo.InvariantCulture), Measures.Crowding.Vendors]);
            return string.Join(words[" "], said);
        }
    }

    /// <summary>The spread names the vendor that it hangs on, then and now: without that, it would be that vendor's story.</summary>
    public string Prices => Ratios(Flagships) is var (first, last, then, now)
        ? words["Among the same {0} vendors the dearest flagship cost {1} times the cheapest on {2} ({3}), and {4} times on {5} ({6})",
            first.Prices.Count, Times(then), Day(first.End), Without(first), Times(now), Day(last.End), Without(last)]
        : words["No vendor has two priced flagships on record"];

    private string Without(QuarterPrices quarter) => quarter.Sensitivity.MostInfluential is { } most
        ? words["without {0} {1}", view.Vendor(most.Vendor), Times(most.Ratio)]
        : words["whoever is left out"];

    private static (QuarterPrices First, QuarterPrices Last, double Then, double Now)? Ratios(PriceLine? line) =>
        line is { Quarters: [var first, .., var last] } && first.Output.Ratio is { } then && last.Output.Ratio is { } now
            ? (first, last, then, now)
            : null;

    public string Spread
    {
        get
        {
            var steps = Flagships?.Steps ?? [];
            List<string> said = steps.Count == 0 ? [] :
            [
                words["From one flagship to the next, prices of output fell {0} times, rose {1} times and stayed {2} times.",
                    steps.Count(x => x.Output < 1), steps.Count(x => x.Output > 1), steps.Count(x => x.Output == 1)],
            ];
            if (Ratios(Small) is var (first, last, then, now))
            {
                said.Add(words["Small models: {0} times on {1}, {2}; {3} times on {4}, {5}.",
                    Times(then), Day(first.End), Without(first), Times(now), Day(last.End), Without(last)]);
            }

            if (Flagships is { Entrants: { Count: > 0 } entrants, Quarters: [.., { WithEntrants: { } all }] })
                said.Add(words["With those who had no price at the start ({0}), the dearest cost {1} times the cheapest at the end.",
                    Names(entrants), Times(all)]);
            said.Add(words["Prices are those listed on the day of the snapshot, placed at each release; cuts after a release stand under price steps."]);
            return string.Join(words[" "], said);
        }
    }

    private PriceLine? Small => Measures.Prices.FirstOrDefault(x => x.Line == Catalogue.EnumSlug.Of(ReleaseLine.Small));

    private PriceLine? Flagships => Measures.Prices.FirstOrDefault(x => x.Line == Catalogue.EnumSlug.Of(ReleaseLine.Flagship));

    private int Within(Func<WithinDays, int> count) => Measures.Ladders.Sum(x => count(x.Within));

    /// <summary>The pairs that both can be said of, by the same coefficient.</summary>
    private List<VendorPair> Compared => [.. Measures.Pairs.Where(x => x is { Jaccard: not null, Strategies: not null })];

    /// <summary>
    /// Like with like: pairs whose strategies could be as alike as their capabilities are. Of the others, of whom the articles name
    /// many strategies of one and few of the other, nothing else could have come out.
    /// </summary>
    private List<VendorPair> Comparable => [.. Compared.Where(IsComparable)];

    internal static bool IsComparable(VendorPair pair) => pair.StrategiesAtMost >= pair.Jaccard;

    /// <summary>Whether the articles show no strategy of it, so that none of its pairs can be compared by strategies.</summary>
    private bool WithoutEvidence(string vendor) =>
        Measures.Pairs.All(x => (x.One != vendor && x.Other != vendor) || x.Strategies is null);

    private (QuarterLikeness First, QuarterLikeness Last)? Ends
    {
        get
        {
            var known = Measures.Trend.Where(x => x.Panel.Mean is not null).ToList();
            return known.Count < 2 ? null : (known[0], known[^1]);
        }
    }

    private bool? Has(string vendor, string feature) => Measures.Cells.First(x => x.Vendor == vendor && x.Feature == feature).Has;

    private string Names(IEnumerable<string> vendors) => NameList.Of(words, vendors.Select(view.Vendor));

    private static string Share(double share) => $"{share * 100:0}%";

    private static string Span(Analysis.Similarity.Range? range) => range is null ? "–" : $"{range.Low * 100:0}–{range.High * 100:0}%";

    private static string Times(double ratio) => ratio.ToString(ratio < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => DateText.Of(new(day, day, $"{day:yyyy-MM-dd}"));
}
