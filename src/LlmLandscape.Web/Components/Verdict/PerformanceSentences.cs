using System.Globalization;
using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Verdict;

/// <summary>What scores, votes, prices and indicators come to, in sentences: the verdict, and the finding above each drawing.</summary>
internal sealed class PerformanceSentences(MeasuresView view, Words words)
{
    private BenchmarkMeasures? Index => view.Performance.Index;

    private GapPoint? Now => Index?.Gaps is [.., var last] ? last : null;

    private VoteBoard? Board => view.Performance.Votes.LastOrDefault(x => x.EndsHalfYear);

    /// <summary>Whether enough is on record for a verdict.</summary>
    public bool HasVerdict =>
        Now is { Ranks: [_, _], Group: not null } && Index!.Counts.Count > 0 && Index.Counts[0].Summary.OldEnough > 0;

    /// <summary>Alike where, apart where, how sure: a bold beginning and the rest of each sentence.</summary>
    public IReadOnlyList<(string Lead, string Said)> Verdict => !HasVerdict ? [] :
    [
        (words["Near the top, yes:"], Alike),
        (words["Further down, no:"], Apart),
        (
            words["How sure:"],
            words["of number two, fairly; of number five, less: the index publishes no margin of error, and the newest models of some vendors have no score yet."]),
    ];

    private string Alike
    {
        get
        {
            var first = Count(1, 0).Summary;
            var records = first.Within == first.OldEnough
                ? words["every record since 2024 old enough to tell was equalled by a rival within six months ({0} of {1})",
                    first.Within, first.OldEnough]
                : words["{0} of {1} records since 2024 old enough to tell were equalled by a rival within six months",
                    first.Within, first.OldEnough];
            return Board is { Rivals: [_, var fifth] }
                ? words["{0}, and people voting blind prefer the leader, {2}, to number five, {3}, only {1} times in 100.",
                    records, Hundred(fifth.Chance), view.Maker(Board.Leader.Vendor), view.Maker(fifth.Standing.Vendor)]
                : words["{0}.", records];
        }
    }

    private string Apart
    {
        get
        {
            var (fifth, china) = (Now!.Ranks[1], Now.Group!);
            var level = Level(fifth.Standing.Value);
            return fifth.Standing.Vendor == china.Standing.Vendor
                ? words["number five, now also the best Chinese vendor ({0}), is {1} points behind on measured ability, about where the leader stood in {2}.",
                    view.Maker(fifth.Standing.Vendor), Whole(fifth.Points), level]
                : words["number five ({0}) is {1} points behind on measured ability, about where the leader stood in {2}; the best Chinese vendor ({3}) is {4} behind.",
                    view.Maker(fifth.Standing.Vendor), Whole(fifth.Points), level, view.Maker(china.Standing.Vendor), Whole(china.Points)];
        }
    }

    /// <summary>When the leader was there: the month of the last record not above a score.</summary>
    private string Level(double value) =>
        Index!.Records.LastOrDefault(x => x.Record.Value <= value)?.Record.Day is { } day ? Month(day) : words["early 2024"];

    public string Gap => Now switch
    {
        { Ranks: [var second, var fifth], Group.Standing.Vendor: var china } when china == fifth.Standing.Vendor =>
            words["Number two is {0} points behind the leader, {2}; number five, now also the best Chinese vendor, {1}",
                One(second.Points), One(fifth.Points), view.Maker(Now.Leader.Vendor)],
        { Ranks: [var second, var fifth] } =>
            words["Number two is {0} points behind the leader, {3}; number five {1}, the best Chinese vendor {2}",
                One(second.Points), One(fifth.Points), Now.Group is { } group ? One(group.Points) : "–", view.Maker(Now.Leader.Vendor)],
        _ => words["Too few vendors are scored to tell a distance"],
    };

    public string GapReading
    {
        get
        {
            if (Index is not { } index) return words["There are no scores by that day."];
            double Median(Func<GapPoint, double?> points) =>
                Middle([.. index.Gaps.Where(x => x.Day >= new DateOnly(2024, 1, 1)).Select(points).OfType<double>()]);
            return words["Median since 2024: {0}, {1} and {2} points. The leader gained {3} points in the last twelve months. {4} scores of {5} vendors, ours and others; a place is never surer than the score behind it (within two points, {6} vendors could be number five).",
                One(Median(x => x.Ranks.Count > 0 ? x.Ranks[0].Points : null)),
                One(Median(x => x.Ranks.Count > 1 ? x.Ranks[1].Points : null)),
                One(Median(x => x.Group?.Points)),
                One(Gained(index)),
                index.Scores,
                index.Makers,
                index.Bands.Count(x => x.Best <= 5 && x.Worst >= 5)];
        }
    }

    private static double Gained(BenchmarkMeasures index)
    {
        var last = index.Gaps[^1];
        var before = index.Gaps.LastOrDefault(x => x.Day <= last.Day.AddYears(-1)) ?? index.Gaps[0];
        return last.Leader.Value - before.Leader.Value;
    }

    public string Votes => Board is { Rivals: [_, var fifth] } && view.Performance.Votes.First(x => x.Rivals.Count == 2) is { } first
        ? words["In {0} the leader won {1} of 100 blind votes against number five; now {3} leads and wins {2}",
            $"{first.Day.Year}", Hundred(first.Rivals[1].Chance), Hundred(fifth.Chance), view.Maker(Board.Leader.Vendor)]
        : words["There is no board of votes by that day"];

    public string VotesReading => Board is { } board
        ? words["On the board of {0}: {1}. Compared within a board only; people vote on style too, and makers try many variants there.",
            Day(board.Day), NameList.Of(words, board.Bands.Select(Place))]
        : "";

    private string Place(RankBand band) => band.Best == band.Worst
        ? words["{0} number {1}", view.Maker(band.Vendor), band.Best]
        : words["{0} from number {1} to {2}", view.Maker(band.Vendor), band.Best, band.Worst];

    public string Matching
    {
        get
        {
            if (Index is not { Counts.Count: > 0 }) return words["There are no records by that day"];
            var (one, four) = (Count(1, 0).Summary, Count(4, 2).Summary);
            return words["Within six months a rival matched {0} of {1} records; four rivals matched {3}, or {2} where two points short count",
                one.Within, one.OldEnough, four.Within, Count(4, 0).Summary.Within];
        }
    }

    public string MatchingReading => Index is not { } index ? "" :
        words["{0} records since 2024. Half of them were reached by one other vendor after {1} days ({2}), by two after {3} ({4}), by four after {5} ({6}), by a Chinese one after {7} ({8}); what was not reached by {9} counts as not yet. The intervals are too narrow, since records overlap.",
            index.Records.Count, Days(1), Interval(1), Days(2), Interval(2), Days(4), Interval(4),
            Days(null), Interval((int?)null), Day(index.AsOf)];

    public string Ability
    {
        get
        {
            var prices = view.Performance.AbilityPrices;
            if (prices.Count == 0) return words["There are no prices and scores of the same models by that day"];
            var fallen = prices.Where(x => x.Price.Factor >= 2).ToList();
            return fallen.Count == 0
                ? words["No fixed level of ability has halved in price since June 2025"]
                : words["{0} of {1} levels of ability became {2} to {3} times cheaper; {4}",
                    fallen.Count,
                    prices.Count,
                    Times(fallen.Min(x => x.Price.Factor!.Value)),
                    Times(fallen.Max(x => x.Price.Factor!.Value)),
                    prices[^1].Price.Factor < 2 ? words["the newest did not"] : words["the newest too"]];
        }
    }

    public string AbilityReading =>
        words["Prices are on record from June 2025 on, each dated by the day by which it was known. {0} With levels one point lower the factors are {1}, one point higher {2}. Without any one vendor, the fall at the first level is between {3}. Of {4} models on the index, {5} are tied to no price, so that a cheaper one may be missing.",
            Raised,
            string.Join(words[", "], view.Performance.AbilityPrices.Select(x => Factor(x.Lower))),
            string.Join(words[", "], view.Performance.AbilityPrices.Select(x => Factor(x.Higher))),
            WithoutOne(view.Performance.AbilityPrices is [var level, ..] ? level.Price.WithoutOneVendor : null),
            view.Performance.Untied.Of,
            view.Performance.Untied.Models];

    private static string WithoutOne(Analysis.Similarity.Range? range) => range is null ? "–" : $"{Times(range.Low)}–{Times(range.High)}";

    /// <summary>A floor that went up again is said: a falling line is not all there is.</summary>
    private string Raised => view.Performance.AbilityPrices
        .SelectMany(x => x.Price.Floors.Zip(x.Price.Floors.Skip(1))
            .Where(step => step.Second.Price > step.First.Price)
            .Select(step => (x.Name, step.Second)))
        .Select(x => words["At the level of {0} it rose to {1} dollars in {2}, when a cheaper model left the lists.",
            x.Name, Price(x.Second.Price), Month(x.Second.Day)])
        .FirstOrDefault() ?? "";

    public string Steps
    {
        get
        {
            var steps = view.Performance.PriceChanges.Where(x => x.Kind == PriceChangeKind.Step).ToList();
            return steps.Count == 0
                ? words["No maker is on record with a new price for a model on sale"]
                : words["Of {0} prices changed for a model on sale, {1} were cuts",
                    steps.Count, steps.Count(x => x.OutputTo < x.OutputFrom)];
        }
    }

    public string Transparency => view.Performance.Transparency is [var latest, ..]
        ? words["Of {0} indicators of openness, vendors here satisfy {1} to {2}",
            latest.Indicators, Ours(latest).Min(x => x.Satisfied), Ours(latest).Max(x => x.Satisfied)]
        : words["No transparency index is on record"];

    public string TransparencyReading => view.Performance.Transparency is not [var latest, ..] ? "" : string.Concat(
        words["Edition of {0}: openness is more than open weights. Editions ask different indicators, so that totals of two are not on one scale.", latest.Edition],
        latest is { Likeness.Mean: { } mean, Corrected.Alpha: { } alpha }
            ? words[" "]
                + words["Two companies agree on {0} of the indicators on average; corrected for chance that is {1}. On {2} indicators nobody discloses anything.",
                    $"{mean * 100:0}%", alpha.ToString("0.00", CultureInfo.InvariantCulture), latest.NobodyOf]
            : "");

    public IEnumerable<TransparencyTotal> Ours(TransparencyEdition edition) =>
        edition.Totals.Where(x => view.Vendors.ContainsKey(x.MakerId));

    public MatchCount Count(int? others, double tolerance) => Index!.Counts.First(x => x.Others == others && x.Tolerance == tolerance);

    private string Days(int? others) => Count(others, 0).Summary.Median is { } days ? $"{days:0}" : "–";

    private string Interval(int? others) => Interval(Count(others, 0).Summary);

    public static string Interval(MatchSummary summary) =>
        $"{(summary.Low is { } low ? $"{low:0}" : "–")}–{(summary.High is { } high ? $"{high:0}" : "?")}";

    private static double Middle(List<double> values)
    {
        if (values.Count == 0) return 0;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static string Factor(double? factor) => factor is { } known ? Times(known) : "–";

    internal static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    internal static string Hundred(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    internal static string Times(double factor) => factor.ToString(factor < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    internal static string Price(double price) => price.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => DateText.Of(PartialDate.Of(day));

    private static string Month(DateOnly day) => DateText.Of(new(day, day, $"{day:yyyy-MM}"));
}
