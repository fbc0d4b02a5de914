using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Analysis.Similarity;
using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>Are they all the same? Every measure, with what it was taken from.</summary>
/// <param name="AsOf">The day of asking.</param>
/// <param name="AtTheirWord">Whether records were taken at their word.</param>
/// <param name="Start">
/// The first quarter's end of the trend: that at which all of the panel asked for, or else at least half of the vendors, are on
/// record; null before there is one.
/// </param>
/// <param name="Features">The features compared.</param>
/// <param name="Vendors">Every vendor with a release on record.</param>
/// <param name="Panel">Those followed over time.</param>
/// <param name="Releases">How many releases were taken into account.</param>
/// <param name="Cells">Who has what on the day of asking.</param>
/// <param name="All">How alike all vendors are on the day of asking.</param>
/// <param name="Pairs">Every pair of vendors.</param>
/// <param name="Trend">How alike the panel was, quarter by quarter.</param>
/// <param name="Ladders">How fast each feature spread.</param>
/// <param name="Prices">Prices by line.</param>
/// <param name="Crowding">How crowded the strategies are.</param>
public sealed record HomogenizationMeasures(
    DateOnly AsOf,
    bool AtTheirWord,
    DateOnly? Start,
    IReadOnlyList<string> Features,
    IReadOnlyList<string> Vendors,
    IReadOnlyList<string> Panel,
    int Releases,
    IReadOnlyList<CapabilityCell> Cells,
    GroupSimilarity All,
    IReadOnlyList<VendorPair> Pairs,
    IReadOnlyList<QuarterLikeness> Trend,
    IReadOnlyList<CapabilityLadder> Ladders,
    IReadOnlyList<PriceLine> Prices,
    Crowdedness Crowding)
{
    /// <summary>How alike all vendors are beyond what chance gives, on the day of asking.</summary>
    public required ChanceCorrected Corrected { get; init; }

    /// <summary>
    /// The least and the greatest change of the panel's mean agreement over the trend, over every way to fill what is not known on either
    /// day: what bounds of two levels cannot tell. Null without two quarters.
    /// </summary>
    public Range? Change { get; init; }

    /// <summary>
    /// Whether the releases of an attached snapshot were asked for, beside those chosen by hand; set by whoever chose the
    /// releases.
    /// </summary>
    public bool WithAttached { get; init; }

    /// <summary>
    /// How many releases were left out before, as aliases, doubtful or of another kind; set by whoever chose the releases.
    /// </summary>
    public int LeftOut { get; init; }

    /// <summary>Takes every measure.</summary>
    /// <param name="releases">The releases to go by; those that may not be out on the day of asking are left aside.</param>
    /// <param name="strategies">The strategies of each vendor on evidence, by its id.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="stated">What sources say beside the records that vendors could do; none where left out.</param>
    public static HomogenizationMeasures Of(
        IEnumerable<ReleaseRecord> releases,
        IReadOnlyDictionary<string, IReadOnlySet<string>> strategies,
        MeasureOptions options,
        IEnumerable<StatedAbility>? stated = null)
    {
        var known = releases.Where(x => x.Released.Last <= options.AsOf).ToList();
        var history = new CapabilityHistory(known, options.AtTheirWord, stated);
        var vendors = history.VendorsOn(options.AsOf);
        var ends = QuarterEnds(known, options.AsOf);
        List<string> asked = [.. vendors.Where(options.Panel.Contains)];
        var start = ends.Cast<DateOnly?>().FirstOrDefault(end =>
        {
            var onRecord = history.VendorsOn(end!.Value);
            return asked.Count > 0 ? asked.TrueForAll(onRecord.Contains) : 2 * onRecord.Count >= vendors.Count;
        });
        var panel = asked.Count > 0 ? asked : start is { } day ? history.VendorsOn(day) : [];
        var trend = ends.Where(end => end >= start).ToList();
        var table = history.TableOn(vendors, options.Features, options.AsOf);
        return new(
            options.AsOf,
            options.AtTheirWord,
            start,
            options.Features,
            vendors,
            panel,
            known.Count,
            [.. vendors.SelectMany(vendor => options.Features.Select(feature => history.On(vendor, feature, options.AsOf)))],
            GroupSimilarity.Of(table),
            Pair(table, strategies),
            [.. trend.Select(end => Quarter(history, panel, options.Features, end))],
            [.. options.Features.Select(feature => Ladder(history, vendors, feature, options)).OfType<CapabilityLadder>()],
            [
                .. known.Select(x => x.Line).OfType<string>().Distinct().Order(StringComparer.Ordinal)
                    .Select(line => PriceLines.Of(line, known, trend)),
            ],
            new(
                strategies.Count(x => x.Value.Count > 0),
                StrategyCrowding.Index([.. strategies.Values.Where(x => x.Count > 0)]),
                StrategyCrowding.Nearest(strategies)))
        {
            Corrected = ChanceCorrected.Of(table),
            Change = trend.Count < 2 ? null : ChangeBounds.Of(
                history.TableOn(panel, options.Features, trend[0]), history.TableOn(panel, options.Features, trend[^1])),
        };
    }

    /// <summary>The last day of each quarter that is over on the day of asking, from that of the first release.</summary>
    private static IReadOnlyList<DateOnly> QuarterEnds(List<ReleaseRecord> releases, DateOnly asOf)
    {
        if (releases.Count == 0) return [];
        var first = Quarter(releases.Min(x => x.Released.First));
        return [.. Enumerable.Range(first, Math.Max(0, Quarter(asOf) - first + 1)).Select(End).Where(end => end <= asOf)];

        static int Quarter(DateOnly day) => day.Year * 4 + (day.Month - 1) / 3;
        static DateOnly End(int quarter) => new(quarter / 4, quarter % 4 * 3 + 3, quarter % 4 is 0 or 3 ? 31 : 30);
    }

    private static List<VendorPair> Pair(FeatureTable table, IReadOnlyDictionary<string, IReadOnlySet<string>> strategies)
    {
        List<VendorPair> pairs = [];
        for (var i = 0; i < table.Vendors.Count; i++)
            for (var j = i + 1; j < table.Vendors.Count; j++)
            {
                var like = PairSimilarity.Between(table.Row(i), table.Row(j));
                var (one, other) = (BetsOf(table.Vendors[i]), BetsOf(table.Vendors[j]));
                var areKnown = one.Count > 0 && other.Count > 0;
                double? bets = areKnown ? StrategyCrowding.Jaccard(one, other) : null;
                pairs.Add(new(table.Vendors[i], table.Vendors[j], like, like.Matching, like.Jaccard, bets)
                {
                    StrategiesAtMost = areKnown ? (double)Math.Min(one.Count, other.Count) / Math.Max(one.Count, other.Count) : null,
                });
            }

        return pairs;

        IReadOnlySet<string> BetsOf(string vendor) => strategies.TryGetValue(vendor, out var bets) ? bets : new HashSet<string>();
    }

    private static QuarterLikeness Quarter(
        CapabilityHistory history, IReadOnlyList<string> panel, IReadOnlyList<string> features, DateOnly end)
    {
        var table = history.TableOn(panel, features, end);
        var onRecord = history.VendorsOn(end);
        return new(
            end,
            GroupSimilarity.Of(table),
            table.Known,
            panel.Count * features.Count,
            GroupSimilarity.Of(history.TableOn(onRecord, features, end)).Mean,
            onRecord.Count);
    }

    private static CapabilityLadder? Ladder(
        CapabilityHistory history, IReadOnlyList<string> vendors, string feature, MeasureOptions options)
    {
        var acquisitions = vendors.Select(vendor => history.On(vendor, feature, options.AsOf))
            .Select(cell => new Acquisition(cell.Vendor, cell.Since)
            {
                MayBeEarlier = cell.OnFirstRecord && !options.AtTheirWord,
                IsUnknown = cell.Has is null,
            });
        if (CatchUpLadder.Of([.. acquisitions], options.AsOf) is not { } ladder) return null;
        var (surely, perhaps, later, notSeen) = ladder.Within();
        var median = ladder.Median;
        return new(
            feature,
            ladder,
            ladder.Followers.Count(),
            ladder.Followers.Count(lag => lag.IsCensored),
            new(CatchUpLadder.HalfYear, surely, perhaps, later, notSeen),
            median?.First,
            median?.Last);
    }
}
