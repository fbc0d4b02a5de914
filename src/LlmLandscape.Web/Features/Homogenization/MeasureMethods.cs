using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>How each measure is computed, what would change it, and what none of them can tell.</summary>
/// <param name="articles">How many articles the catalogue is made from.</param>
internal sealed class MeasureMethods(MeasuresView view, int articles, Words words)
{
    public IReadOnlyList<string> MatrixMethod =>
    [
        words["A vendor has a capability where one of its own releases is on record with it; it lacks it where every release on record says no; anything else is not known. † marks a vendor whose first release on record has it already, or says nothing of it: it may have had it before."],
        words["Two vendors agree on a capability where both have it or both lack it (simple matching, over those known of both, refused under half). A release whose record was revised later may owe what it says to the revision."],
        words["More vendors, other capabilities or finer ones would change it: “image input” is the same for a model that reads a chart and one that does not."],
    ];

    public IReadOnlyList<string> TrendMethod =>
    [
        words["The vendors are the same from {0} on: those on record at the first quarter's end at which half of all on record by {1} are, or all that were asked for. Another day of asking can give another panel, and another move; a panel of one's own is chosen above.",
            view.Measures.Start is { } start ? Day(start) : "–", Day(view.Measures.AsOf)],
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
        articles == 1
            ? words["The article was chosen because it asks this question: “in this source” is not “in the market”."]
            : words["The {0} articles were chosen because they ask this question: “in these sources” is not “in the market”.", articles],
        words["There are {0} vendors: one more or less moves every number.", view.Measures.Vendors.Count],
        words["All prices are in USD as the makers' own providers list them; endpoints whose prices look unconverted have none."],
        words["Claims are held against what their paragraph says, in its own scope; each names what is missing to settle it."],
    ];

    private static string Day(DateOnly day) => DateText.Of(new(day, day, $"{day:yyyy-MM-dd}"));
}
