using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Web.Components.Verdict;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>A claim of a source beside what the data show.</summary>
/// <param name="About">The claim, and whom it is about.</param>
/// <param name="Verdict">What the data make of it.</param>
/// <param name="Calculation">The numbers.</param>
/// <param name="Rule">When it would hold, and what decides.</param>
/// <param name="Change">What would change it.</param>
/// <param name="Sensitivity">What leaving out a vendor would make of it; null where nothing turns.</param>
/// <param name="Finding">All numbers, for machines.</param>
/// <param name="TurnedBy">Who turns it.</param>
public sealed record HeldClaimView(
    FactAbout<FactView> About,
    Verdict Verdict,
    string Calculation,
    string Rule,
    string Change,
    string? Sensitivity,
    ClaimFinding Finding,
    IReadOnlyList<TurnedBy> TurnedBy)
{
    /// <summary>The claim.</summary>
    public FactView Fact => About.Fact;
}

/// <summary>What the verdicts come to, in sentences.</summary>
internal sealed class ClaimSentences(MeasuresView view, Words words)
{
    /// <summary>How many claims there are, and what became of them.</summary>
    public static string Summary(Words words, IReadOnlyList<HeldClaimView> claims)
    {
        int Count(Verdict verdict) => claims.Count(x => x.Verdict == verdict);
        return words["{0} claims: {1} hold, {2} in part, {3} do not hold as worded, {4} cannot be checked. Each is computed again without every vendor, and what that would turn stands beside it.",
            claims.Count, Count(Verdict.Holds), Count(Verdict.HoldsInPart), Count(Verdict.DoesNotHold), Count(Verdict.CannotBeChecked)];
    }

    public IReadOnlyList<HeldClaimView> All => [.. view.Claims.Select(Held)];

    private HeldClaimView Held(ClaimOnRecord claim)
    {
        var held = claim.Held;
        var (calculation, rule, change) = Say(held.Finding);
        return new(claim.About, held.Finding.Verdict, calculation, rule, change, Sensitivity(held), held.Finding, held.TurnedBy);
    }

    private string? Sensitivity(HeldClaim held) => held.TurnedBy.Count == 0 ? null : string.Join(
        words["; "],
        held.TurnedBy.GroupBy(x => x.Verdict).Select(Without));

    private string Without(IGrouping<Verdict, TurnedBy> turned)
    {
        var (names, verdict) = (NameList.Of(words, turned.Select(x => view.Maker(x.Maker))), KindName.Of(words, turned.Key));
        return turned.Count() == 1 ? words["without {0} it {1}", names, verdict] : words["without any one of {0} it {1}", names, verdict];
    }

    private (string Calculation, string Rule, string Change) Say(ClaimFinding finding) => finding switch
    {
        CatchUpFinding x => CatchUp(x),
        LastingGapsFinding x => (
            words["Since 2024 no record stood for more than {0} days until another vendor reached it. The fifth vendor was {1} points behind in mid-2024 and is {2} behind now, the best Chinese one {3} and {4}.",
                x.LongestDays,
                One(x.Then.Ranks[1].Points),
                One(x.Now.Ranks[1].Points),
                One(x.Then.Group!.Points),
                One(x.Now.Group!.Points)],
            words["Holds if no record stood for over a year and the distance to the fifth halved; how long is “long” the article does not say."],
            words["Scores of newer Chinese models; another place than the fifth; an index with margins of error."]),
        LikenessFinding x => (
            words["Two vendors agree on {0} of capabilities on average, on a scale that cannot go below {1} for so many; corrected for chance that is {2}, where 0 is chance and 1 is perfect.",
                Share(x.Mean), Share(x.Floor ?? 0), Two(x.Corrected)],
            words["Holds from 0.6 on, which is called substantial; in part above 0."],
            words["Another choice of capabilities. Whether they work well is not in it."]),
        EverybodyCanFinding x => (
            string.Join(
                words[" "],
                [
                    words["{0}: {1} vendors have it on record.", view.Features[x.Feature], x.Yes],
                    .. x.No.Count > 0
                        ? [words["Of {0} every record says no.", NameList.Of(words, x.No.Select(view.Maker))]]
                        : Enumerable.Empty<string>(),
                    .. x.Unknown > 0 ? [words["Of {0} others it is not known.", x.Unknown]] : Enumerable.Empty<string>(),
                ]),
            words["One known no is enough against “all”. Making images is not on record for language models, so that half is not checked."],
            words["A record of a model of its own that takes images."]),
        VotesAmongFinding x => (
            words["On the board of {0} the leader of those named, {1}, is preferred to {2}. Not among what is on record of it: {3}.",
                Day(x.Day),
                view.Maker(x.First),
                string.Join(words["; "], x.Chances.Select(chance =>
                    words["{0} in {1} of 100 votes", view.Maker(chance.Maker), Hundred(chance.Chance)])),
                NameList.Of(words, x.Missing.Select(view.Maker))],
            words["A share of votes is no share of tasks: near 50 in 100 speaks for the claim and cannot prove it."],
            words["A blind test by kinds of tasks in which “no difference” may be answered."]),
        CommodityFinding x => (
            words["{0} Where most are sold, within two points of {1}, the dearest of {2} models asks {3} times the price of the cheapest.",
                Falls(x.Falls), x.Level, x.Models, Times(x.Spread)],
            words["Holds if most levels of ability halved in price and like ability costs the same but for a factor of three; in part if one of the two."],
            words["What a task costs: models use unequal numbers of tokens."]),
        DifferentRoadsFinding x => (
            words["Of {0} pairs of the five, the most alike ({1} and {2}) share {3} of the strategies that either pursues; the mean is {4}.",
                x.Pairs, view.Maker(x.One), view.Maker(x.Other), Share(x.MostAlike), Share(x.Mean)],
            words["Holds if no pair shares half. The strategies are taken from the same articles, so that this is no independent check."],
            words["Other sources; a strategy that the articles are silent on."]),
        HoldersFinding x => (
            words["Records since 2024: {0}. The longest reign, over records of its own too, lasted {1} days ({2}). Chinese vendors: {3}.",
                NameList.Of(words, x.Records.Select(holder => $"{view.Maker(holder.Maker)} {holder.Records}")),
                x.LongestDays, view.Maker(x.Longest), x.OfGroup],
            words["Holds if the record changed hands and nobody held it for over a year."],
            words["A record by somebody outside of this circle; another scale than the index."]),
        EdgeFinding x => (
            words["On the day of the talk OpenAI {0}; now it {1}. On the blind board of {2} it {3}.",
                Lead(x.Then), Lead(x.Now), x.Board is { } day ? Day(day) : "–", Place(x.Place)],
            words["Holds if it neither leads by more than two points, then or now, nor is surely first in votes; in part if one of the three shows a lead."],
            words["A board between August and December 2025; an index with margins of error."]),
        LongestLeadFinding x => (
            x.By is { } by
                ? words["Its record that stood longest since 2023 is {0}: {1} reached it after {2} days; two years are {3}.",
                    x.Record, view.Maker(by), x.Days, x.Claimed]
                : words["Its record that stood longest since 2023 is {0}: nobody has reached it in {1} days; two years are {2}.",
                    x.Record, x.Days, x.Claimed],
            words["Holds if one stood for two years. Before GPT-4 the index has no scores of it."],
            words["Scores of the years 2020 to 2022, if those are meant."]),
        AheadFinding x => (
            words["On the index it was {0} points {1} on the day of the note and is {2} {3} now; on the last board with both ({4}) it is preferred in {5} of 100 votes.",
                One(Math.Abs(x.Then)), x.Then < 0 ? words["behind"] : words["ahead"],
                One(Math.Abs(x.Now)), x.Now < 0 ? words["behind"] : words["ahead"],
                x.Board is { } both ? Day(both) : "–", x.Chance is { } chance ? Hundred(chance) : "–"],
            words["Holds if it is ahead on the index on either day; in part within two points."],
            words["Scores of its newest models; price or service, if those are meant: there it is far cheaper."]),
        PassedFinding x => (
            x.On is { } on
                ? words["{0} was first reached by a Chinese model on {1}: {2}.", x.Model, Day(on), x.By!]
                : words["{0} has been reached by no Chinese model on the index.", x.Model],
            words["Holds if that was before the article, whose latest event is of March 2025."],
            words["The date of the report that the article quotes: in early 2024 it would have been too early."]),
        ClosedRegionFinding x => (
            words["Of the newest flagships, {0} of {1} Chinese ones have open weights, and {2} of {3} others. In the transparency index the Chinese vendors satisfy {4} of 100 indicators on average, the other vendors here {5}.",
                x.OpenOfGroup.Open, x.OpenOfGroup.Of, x.OpenOfOthers.Open, x.OpenOfOthers.Of,
                Whole(x.DisclosedByGroup), Whole(x.DisclosedByOthers)],
            words["Holds if both are lower for the Chinese, in part if one is. Exchange between laboratories, which the article means too, is in no data."],
            words["More Chinese vendors in the index: it rates two."]),
        OpenPriceFinding x => (
            words["Newest flagships with open weights cost {0} of those without, per million tokens of output, by medians of list prices ({1} open, {2} closed); leaving out any one vendor, {3}.",
                Share(x.Ratio), x.Open, x.Closed, Span(x.WithoutOneVendor)],
            words["Holds up to 15%, which still rounds to a tenth."],
            words["Another choice of flagships; the cost of running open models oneself; the prices of March 2025, which are not on record."]),
        PriceFallFinding { Verdict: Verdict.CannotBeChecked } x => (
            words["{0} What makers spend they do not publish.", Falls(x.Falls)],
            words["A price is no cost: it may fall because of rivals."],
            words["Accounts of the makers."]),
        PriceFallFinding x => (
            words["{0} But from one flagship to the next the price fell {1} times and rose {2} times. Prices of models on sale were cut {3} times and raised {4} times.",
                Falls(x.Falls), x.Cuts, x.Rises, x.InPlaceCuts, x.InPlaceRises],
            words["Holds if most levels of ability halved in price and new flagships get cheaper more often than dearer; in part if one of the two."],
            words["Prices before June 2025, which nobody recorded; free apps."]),
        PricingPowerFinding x => (
            words["Its flagships, USD per million tokens (3 of input to 1 of output): {0} {1}, on the day of the talk {2} {3}, now {4} {5}.",
                view.ReleaseName(x.First.Release), Price(x.First.Price), view.ReleaseName(x.Then.Release), Price(x.Then.Price),
                view.ReleaseName(x.Now.Release), Price(x.Now.Price)],
            words["Holds if they got cheaper until then and no dearer since; in part if they got dearer again. Market share is in no data."],
            words["The prices that large customers pay."]),
        _ => (
            words["Nothing on record bears on it."],
            words["There are too few scores, prices or releases by the day asked for."],
            words["A later day, or more data attached."]),
    };

    private (string, string, string) CatchUp(CatchUpFinding x)
    {
        MatchCount At(int? others, double tolerance) => x.Counts.First(count => count.Others == others && count.Tolerance == tolerance);
        string Of(int? others, double tolerance) => $"{At(others, tolerance).Summary.Within}";
        return (
            words["Of {0} records old enough, one other vendor reached {1} within 183 days, three others {2}, four others {3}, a Chinese vendor {4}; with two points of tolerance {5}, {6}, {7} and {8}.",
                At(1, 0).Summary.OldEnough, Of(1, 0), Of(3, 0), Of(4, 0), Of(null, 0), Of(1, 2), Of(3, 2), Of(4, 2), Of(null, 2)],
            words["The article names B, C and D: it holds if three others reached at least half in time, with and without tolerance; in part if one other did."],
            words["A fixed meaning of “make up for”; an index with margins of error."]);
    }

    private string Falls(IReadOnlyList<LevelFall> falls) => words["The least list price of a fixed ability, since it is known: {0}.",
        string.Join(words["; "], falls.Select(fall => fall.Factor > 1.05
            ? words["of {0} {1} times cheaper", fall.Level, Times(fall.Factor)]
            : words["of {0} no cheaper", fall.Level]))];

    private string Lead(double? points) => points switch
    {
        null => words["has no score to compare"],
        > 0 => words["leads the index by {0} points", One(points.Value)],
        _ => words["is {0} points behind on the index", One(-points.Value)],
    };

    private string Place(Analysis.Frontier.RankBand? place) => place switch
    {
        null => words["is not among the first five"],
        { Best: var best, Worst: var worst } when best == worst => words["is number {0}", best],
        { Best: var best, Worst: var worst } => words["is somewhere from number {0} to {1}", best, worst],
    };

    private static string Span(Analysis.Similarity.Range? range) => range is null ? "–" : $"{Share(range.Low)}–{Share(range.High)}";

    private static string Share(double share) => $"{share * 100:0}%";

    private static string Hundred(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Whole(double? value) => value is { } known ? known.ToString("0", CultureInfo.InvariantCulture) : "–";

    private static string One(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Times(double factor) => factor.ToString(factor < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    private static string Price(double price) => price.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => DateText.Of(PartialDate.Of(day));
}
