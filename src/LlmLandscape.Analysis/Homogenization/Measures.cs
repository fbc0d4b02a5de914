using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>What is asked of the measures. The panel and the features are fixed before anything is measured.</summary>
/// <param name="AsOf">The day of asking; nothing later counts.</param>
/// <param name="Features">The features compared.</param>
/// <param name="Panel">
/// The vendors followed over time; empty for those on record at the start, see <see cref="HomogenizationMeasures.Start"/>.
/// </param>
/// <param name="AtTheirWord">
/// Whether a vendor's first record is taken for its beginning; else what it has there it may have had before.
/// </param>
public sealed record MeasureOptions(DateOnly AsOf, IReadOnlyList<string> Features, IReadOnlyList<string> Panel, bool AtTheirWord = false);

/// <summary>The likeness of two vendors, in what they can do and in what they bet on.</summary>
/// <param name="One">The first vendor.</param>
/// <param name="Other">The second vendor.</param>
/// <param name="Capabilities">Over the features.</param>
/// <param name="Matching">Simple matching over the features known of both; null where they are under half.</param>
/// <param name="Jaccard">Jaccard over the features known of both; null where they are under half.</param>
/// <param name="Strategies">Jaccard over strategies; null where either has no strategy on evidence.</param>
public sealed record VendorPair(
    string One,
    string Other,
    PairSimilarity Capabilities,
    double? Matching,
    double? Jaccard,
    double? Strategies)
{
    /// <summary>
    /// The most that <see cref="Strategies"/> could be with as many strategies as each has on evidence: the smaller number divided by
    /// the greater. Null where it is.
    /// </summary>
    public double? StrategiesAtMost { get; init; }
}

/// <summary>The likeness of the panel at the end of a quarter.</summary>
/// <param name="End">The last day of the quarter.</param>
/// <param name="Panel">The fixed panel.</param>
/// <param name="Known">How many of the panel's cells are known.</param>
/// <param name="Cells">How many cells there are.</param>
/// <param name="WithEntrants">
/// The mean over everybody on record by then, entrants too: another group each time, shown apart; null without a pair.
/// </param>
/// <param name="OnRecord">How many vendors that is.</param>
public sealed record QuarterLikeness(DateOnly End, GroupSimilarity Panel, int Known, int Cells, double? WithEntrants, int OnRecord);

/// <summary>How fast one capability spread.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Ladder">Every vendor's lag.</param>
/// <param name="Followers">How many vendors came after the first, the censored among them.</param>
/// <param name="Censored">How many of them were not seen to have it.</param>
/// <param name="Within">Followers within half a year and after it.</param>
/// <param name="MedianLeast">The first day of those between which the median lag lies (Turnbull); null where there is none.</param>
/// <param name="MedianMost">The last of them.</param>
public sealed record CapabilityLadder(
    string Feature,
    CatchUpLadder Ladder,
    int Followers,
    int Censored,
    WithinDays Within,
    int? MedianLeast,
    int? MedianMost);

/// <summary>How many followers had it within some days.</summary>
/// <param name="Days">The span.</param>
/// <param name="Surely">By the latest that their dates allow, after a first whose own date is no latest one.</param>
/// <param name="Perhaps">The dates do not tell.</param>
/// <param name="Later">By the earliest that their dates allow.</param>
/// <param name="NotSeen">Still not seen to have it after that time.</param>
public sealed record WithinDays(int Days, int Surely, int Perhaps, int Later, int NotSeen);

/// <summary>A vendor's price in one line on a day: that of its newest release in the line.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Release">The release.</param>
/// <param name="Input">USD per million tokens of input.</param>
/// <param name="Output">USD per million tokens of output.</param>
public sealed record VendorPrice(string Vendor, string Release, double Input, double Output);

/// <summary>The prices of one line at the end of a quarter.</summary>
/// <param name="End">The last day of the quarter.</param>
/// <param name="Prices">Everybody's price.</param>
/// <param name="Input">How far the prices of input lie apart.</param>
/// <param name="Output">How far the prices of output lie apart.</param>
/// <param name="WithEntrants">The highest price of output divided by the lowest, with everybody who came later.</param>
public sealed record QuarterPrices(
    DateOnly End, IReadOnlyList<VendorPrice> Prices, PriceSpread Input, PriceSpread Output, double? WithEntrants)
{
    /// <summary>The ratio of output prices without each vendor: whether it hangs on one.</summary>
    public SpreadSensitivity Sensitivity => SpreadSensitivity.Of(Prices.ToDictionary(x => x.Vendor, x => x.Output));
}

/// <summary>A vendor's step from one release of a line to the next.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="From">The earlier release.</param>
/// <param name="To">The next one.</param>
/// <param name="On">When the next one was released.</param>
/// <param name="Input">The new price of input divided by the old.</param>
/// <param name="Output">The new price of output divided by the old.</param>
public sealed record PriceStep(string Vendor, string From, string To, DateInterval On, double Input, double Output);

/// <summary>One line of prices.</summary>
/// <param name="Line">The line.</param>
/// <param name="Panel">Who is followed: those with a price in it at the start.</param>
/// <param name="Entrants">Who came later; not in the spread.</param>
/// <param name="Quarters">The panel's prices at each quarter's end.</param>
/// <param name="Steps">Every vendor's steps, cuts and rises alike.</param>
public sealed record PriceLine(
    string Line,
    IReadOnlyList<string> Panel,
    IReadOnlyList<string> Entrants,
    IReadOnlyList<QuarterPrices> Quarters,
    IReadOnlyList<PriceStep> Steps);

/// <summary>How crowded the strategies are.</summary>
/// <param name="Vendors">How many vendors have a strategy on evidence.</param>
/// <param name="Index"><c>Σ pₛ²</c>; see <see cref="StrategyCrowding.Index"/>.</param>
/// <param name="Nearest">Each vendor's nearest rivals by strategy.</param>
public sealed record Crowdedness(int Vendors, double Index, IReadOnlyList<NearestRivals> Nearest);
