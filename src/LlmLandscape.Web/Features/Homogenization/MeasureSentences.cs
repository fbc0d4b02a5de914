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

    public string Panel
    {
        get
        {
            var missing = view.Filter.Panel.Except(Measures.Panel).ToList();
            return missing.Count == 0
                ? Fixed
                : Fixed + " " + words["Asked for, but without a release on record by then: {0}.", Names(missing)];
        }
    }

    private string Fixed => words["Filling what is not known on both days in every way, the change is between {3} and {4} points. The panel is fixed: {0}. Not in it: {1}; everybody on record, {2} at the end.",
        Names(Measures.Panel),
        Names(Measures.Vendors.Except(Measures.Panel)),
        Measures.Trend is [.., { WithEntrants: { } share }] ? Share(share) : "–",
        Points(Measures.Change?.Low),
        Points(Measures.Change?.High)];

    private static string Points(double? share) =>
        share is { } known ? (known * 100).ToString("+0;−0;0", CultureInfo.InvariantCulture) : "–";

    public string Ladder => Measures.Ladders.Count == 0
        ? words["By these records no vendor has any of these capabilities yet"]
        : words["Of {0} times that a vendor was not the first, {1} followed within half a year, {2} later, {3} not yet; of {4} the records cannot tell",
            Measures.Ladders.Sum(x => x.Followers),
            Within(x => x.Surely),
            Within(x => x.Later),
            Within(x => x.NotSeen),
            Within(x => x.Perhaps)];

    public string Followers =>
        words["Over {0} capabilities. It cannot be told where the first itself may be older than its record or is one of several, where a first record has it already or says nothing, where dates leave it open, or nothing is on record. Not seen to have it by {1} is neither slow nor lacking. One article says three to six months.",
            Measures.Ladders.Count, Day(Measures.AsOf)];

    public string Bets => Compared.Count == 0
        ? words["There is no pair of vendors with capabilities on record and strategies on evidence"]
        : words["Of {1} pairs whose strategies are documented enough, {0} are more alike in what they can do than in what they bet on",
            Comparable.Count(x => x.Jaccard > x.Strategies), Comparable.Count];

    public string Crowding =>
        words["{0} more pairs are left out of that count, of whom it could not be otherwise: the articles name so many more strategies of one vendor than of the other. What they are silent on counts as not shared. Without any on evidence: {1}. Crowding, the sum of squared shares: {2}; a strategy that all {3} vendors pursue would add 1, one of half of them 0.25.",
            Compared.Count(x => x.StrategiesAtMost < x.Jaccard),
            Names(Measures.Vendors.Where(WithoutEvidence)),
            Measures.Crowding.Index.ToString("0.0", CultureInfo.InvariantCulture),
            Measures.Crowding.Vendors];

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

    public IReadOnlyList<string> MatrixMethod =>
    [
        words["A vendor has a capability where one of its own releases is on record with it; it lacks it where every release on record says no; anything else is not known. † marks a vendor whose first release on record has it already, or says nothing of it: it may have had it before."],
        words["Two vendors agree on a capability where both have it or both lack it (simple matching, over those known of both, refused under half). A release whose record was revised later may owe what it says to the revision."],
        words["More vendors, other capabilities or finer ones would change it: “image input” is the same for a model that reads a chart and one that does not."],
    ];

    public IReadOnlyList<string> TrendMethod =>
    [
        words["The vendors are the same from {0} on: those on record at the first quarter's end at which half of all on record by {1} are, or all that were asked for. Another day of asking can give another panel, and another move; a panel of one's own is chosen above.",
            Measures.Start is { } start ? Day(start) : "–", Day(Measures.AsOf)],
        words["What is retired leaves the records, so that early quarters know less than there was; a snapshot is no history. An older snapshot would change it."],
    ];

    public IReadOnlyList<string> GapMethod =>
    [
        words["The leader's best score less the best of the second, the fifth and the first Chinese vendor, by each month's end. A vendor is any maker that the data know; universities and communities are none. For votes, the chance that the leader's answer is preferred, within one board."],
        words["The index is today's estimate for yesterday's models and no history; benchmarks saturate and are trained for. An index with margins of error, or scores of the models that have none, would change it."],
    ];

    public IReadOnlyList<string> MatchingMethod =>
    [
        words["A record is a day's best score above all before. Days until another vendor has a model that reaches it, 0 where it had one before; what is not reached by the last score counts as not yet. Medians by Kaplan and Meier; intervals by drawing records again, 2,000 times, the same on every machine."],
        words["One point of tolerance turns much of it, so that both are shown. Scores of models that have none could only shorten it."],
    ];

    public IReadOnlyList<string> AbilityMethod =>
    [
        words["Models are tied to price records by an editor. A price counts from the day by which it was known; what was corrected or converted was never asked; a record that went sells no more."],
        words["Per token, not per task: models use unequal numbers of tokens. A model that nobody tied or scored may be cheaper; a level one point higher or lower gives another fall."],
    ];

    public IReadOnlyList<string> StepsMethod =>
    [
        words["A step is another price for the same record. Within a record's first week, or soon undone, a change is a correction; from or to zero or nothing it is no price; a name without a version points to another model; a currency may have been converted. Those stand apart."],
        words["The day of a commit is not the day of a price: it was known by then. Before June 2025 there is no history."],
    ];

    public IReadOnlyList<string> TransparencyMethod =>
    [
        words["Each edition asks a hundred indicators, yes or no, by what companies publish. Likeness is measured as for capabilities, where an edition is attached."],
        words["To disclose is not to be good, or open: another list of indicators would give other totals. Most vendors here are not rated."],
    ];

    public IReadOnlyList<string> LadderMethod =>
    [
        words["Days from the first vendor's date to each other's, as intervals where dates are months, disputed, or records were revised; known by whatever dates it first, a record, an article or the history of the records. The median is by Turnbull, who takes intervals and those not there yet for what they are."],
        words["The date on record is the latest that it can be: models that were retired are gone. One earlier record of the first would lengthen every lag, one of a follower would shorten its own. What a record says it says as of the snapshot, dated to the release: a feature that came later to a model on sale looks older than it is."],
    ];

    public IReadOnlyList<string> BetsMethod =>
    [
        words["Across: capabilities that both have on record, divided by those that either has. Up: strategies that both pursue, divided by those that either does. Both are Jaccard, in which a no of both does not count. Capabilities come from records that name each of them, strategies from articles that are silent on most: silence alone lowers the second."],
        words["More articles would find more strategies, and move every point."],
    ];

    public IReadOnlyList<string> PricesMethod =>
    [
        words["One line, one currency, one unit: flagships, USD per million tokens of output. Prices of zero are plans or previews and no prices. Spread: the standard deviation of the natural logarithm, and the highest divided by the lowest, of a panel fixed at the start."],
        words["Which model is a vendor's flagship is an editor's choice; another choice changes the line. Prices as they were on the day of each release would change it most."],
    ];

    public IReadOnlyList<string> Pitfalls =>
    [
        words["Not on record is not lacking: what no record says counts as unknown, and bounds show what it could do."],
        words["Capabilities only accumulate: once more than half of the vendors have one, each further vendor makes them more alike, and if all get all, they end alike."],
        words["The panel is fixed; who enters is shown apart."],
        words["Other capabilities give other shares: leaving out any one of them moves the mean over the range given."],
        words["A capability is there or not; how good it is, is not measured."],
        words["Benchmarks are taken from others' runs and votes, never from makers' reports; they saturate, are trained for, and an index of today is no history."],
        words["Rolling aliases and doubtful dates are left out unless the records are asked for as they are; retired models are missing, so that early history is."],
        words["Prices are compared within one line, in one unit; plans and previews at zero are no prices."],
        words["The five articles were chosen because they ask this question: “in these sources” is not “in the market”."],
        words["There are {0} vendors: one more or less moves every number.", Measures.Vendors.Count],
        words["All prices are in USD as the makers' own providers list them; endpoints whose prices look unconverted have none."],
        words["Claims are held against what their paragraph says, in its own scope; each names what is missing to settle it."],
    ];

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
