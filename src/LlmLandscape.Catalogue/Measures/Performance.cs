using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Analysis.Similarity;
using LlmLandscape.Catalogue.Facts;
using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>How long records lasted until some number of other makers, or the first of the Chinese ones, had reached them.</summary>
/// <param name="Others">How many others; null where the first of the group is waited for.</param>
/// <param name="Tolerance">How many points less count as reaching a record.</param>
/// <param name="Summary">What it comes to.</param>
/// <param name="WithoutOneMaker">The median when any one maker is left out, from its least to its greatest.</param>
public sealed record MatchCount(int? Others, double Tolerance, MatchSummary Summary, Range? WithoutOneMaker);

/// <summary>How far behind the leader others are on one benchmark, and how fast they come level.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="AsOf">The last day of a score: nothing later is known.</param>
/// <param name="Scores">How many scores there are.</param>
/// <param name="Makers">Of how many makers.</param>
/// <param name="Gaps">The distances to the second, the fifth and the best Chinese maker, by month.</param>
/// <param name="Standings">Each maker's best on the last day, the best first.</param>
/// <param name="Bands">The places that each may hold, in the same order.</param>
/// <param name="Records">Every record since 2024 and who reached it, without tolerance.</param>
/// <param name="Counts">How long that took, by the number of others, with and without tolerance.</param>
public sealed record BenchmarkMeasures(
    string Benchmark,
    DateOnly AsOf,
    int Scores,
    int Makers,
    IReadOnlyList<GapPoint> Gaps,
    IReadOnlyList<Standing> Standings,
    IReadOnlyList<RankBand> Bands,
    IReadOnlyList<RecordMatches> Records,
    IReadOnlyList<MatchCount> Counts);

/// <summary>A rival of the leader on a board.</summary>
/// <param name="Rank">Its place by the bare ratings; see <see cref="VoteBoard.Bands"/> for what it may be.</param>
/// <param name="Standing">Its best model.</param>
/// <param name="Chance">The chance that the leader's answer is preferred to one of its.</param>
/// <param name="Bounds">The same with both published intervals at their ends; null where there are none.</param>
public sealed record VoteRival(int Rank, Standing Standing, double Chance, Range? Bounds);

/// <summary>One board of blind votes.</summary>
/// <param name="Day">The board's day.</param>
/// <param name="EndsHalfYear">Whether it is the last of its half-year that is not cut off.</param>
/// <param name="Leader">The best model of the first.</param>
/// <param name="Rivals">The second and the fifth.</param>
/// <param name="Group">The best Chinese maker.</param>
/// <param name="Makers">How many makers are on it.</param>
/// <param name="Bands">The places that each of the first five may hold.</param>
public sealed record VoteBoard(
    DateOnly Day,
    bool EndsHalfYear,
    Standing Leader,
    IReadOnlyList<VoteRival> Rivals,
    VoteRival? Group,
    int Makers,
    IReadOnlyList<RankBand> Bands);

/// <summary>What the ability of one model cost over time.</summary>
/// <param name="Score">The score that sets the level.</param>
/// <param name="Name">The model.</param>
/// <param name="Released">When it was released.</param>
/// <param name="Points">The level.</param>
/// <param name="Price">The least price at it.</param>
/// <param name="Lower">The fall if one point less were enough; null without a price.</param>
/// <param name="Higher">The fall if one point more were needed.</param>
/// <param name="Models">How many models with a price reach it.</param>
public sealed record AbilityPrice(
    string Score, string Name, DateOnly Released, double Points, FixedAbilityPrice Price, double? Lower, double? Higher, int Models);

/// <summary>A change of the price of one record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Name">The model.</param>
/// <param name="Vendor">The maker.</param>
/// <param name="Day">The day by which it was known.</param>
/// <param name="Commit">The commit that shows it.</param>
/// <param name="Kind">What it was.</param>
/// <param name="InputFrom">USD per million tokens of input before; null where there was no price.</param>
/// <param name="OutputFrom">The same of output.</param>
/// <param name="InputTo">And from then on.</param>
/// <param name="OutputTo">The same of output.</param>
public sealed record PriceChange(
    string Record,
    string Name,
    string Vendor,
    DateOnly Day,
    string Commit,
    PriceChangeKind Kind,
    double? InputFrom,
    double? OutputFrom,
    double? InputTo,
    double? OutputTo);

/// <summary>How open makers are about what they do, in one edition of the transparency index.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Indicators">How many indicators it asks.</param>
/// <param name="Totals">Each maker's total, the most first.</param>
/// <param name="Likeness">How alike they are in which indicators they satisfy; null unless the edition is attached.</param>
/// <param name="Corrected">The same corrected for chance.</param>
/// <param name="NobodyOf">How many indicators nobody satisfies; null unless the edition is attached.</param>
public sealed record TransparencyEdition(
    string Edition,
    int Indicators,
    IReadOnlyList<TransparencyTotal> Totals,
    GroupSimilarity? Likeness,
    ChanceCorrected? Corrected,
    int? NobodyOf);

/// <summary>Models with a score that no price is tied to.</summary>
/// <param name="Models">How many.</param>
/// <param name="Of">Of how many.</param>
public sealed record UntiedModels(int Models, int Of);

/// <summary>What scores, votes, price histories and indicators come to.</summary>
/// <param name="Benchmarks">Each benchmark with scores of three makers or more, in the order of the seeds.</param>
/// <param name="Votes">The boards of blind votes, in the order of time.</param>
/// <param name="AbilityPrices">What fixed abilities cost.</param>
/// <param name="PriceChanges">Every change of price on record, the latest first: steps, and apart from them all that is none.</param>
/// <param name="Transparency">The transparency index, the latest edition first.</param>
/// <param name="Untied">Models with a score on the index that no price list is tied to.</param>
public sealed record PerformanceMeasures(
    IReadOnlyList<BenchmarkMeasures> Benchmarks,
    IReadOnlyList<VoteBoard> Votes,
    IReadOnlyList<AbilityPrice> AbilityPrices,
    IReadOnlyList<PriceChange> PriceChanges,
    IReadOnlyList<TransparencyEdition> Transparency,
    UntiedModels Untied)
{
    /// <summary>The region whose makers are followed as a group.</summary>
    public const string Group = "CN";

    /// <summary>The benchmark that the question is put to first; null where none has scores.</summary>
    public BenchmarkMeasures? Index => Benchmarks.Count > 0 ? Benchmarks[0] : null;
}
