using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Crowding;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>Are they all the same? Every measure, with what it was taken from.</summary>
/// <param name="AsOf">The day of asking.</param>
/// <param name="Start">The first quarter's end of the trend: that at which at least half of the vendors are on record.</param>
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
    /// <summary>Takes every measure.</summary>
    /// <param name="releases">The releases to go by; those that may not be out on the day of asking are left aside.</param>
    /// <param name="strategies">The strategies of each vendor on evidence, by its id.</param>
    /// <param name="options">What is asked.</param>
    public static HomogenizationMeasures Of(
        IEnumerable<ReleaseRecord> releases, IReadOnlyDictionary<string, IReadOnlySet<string>> strategies, MeasureOptions options)
    {
        var known = releases.Where(x => x.Released.Last <= options.AsOf).ToList();
        var history = new CapabilityHistory(known);
        var vendors = history.VendorsOn(options.AsOf);
        var ends = QuarterEnds(known, options.AsOf);
        DateOnly? start = ends.Count == 0 ? null : ends.First(end => 2 * history.VendorsOn(end).Count >= vendors.Count);
        var panel = options.Panel.Count > 0 ? [.. vendors.Where(options.Panel.Contains)] : start is { } day ? history.VendorsOn(day) : [];
        var trend = ends.Where(end => end >= start).ToList();
        return new(
            options.AsOf,
            start,
            options.Features,
            vendors,
            panel,
            known.Count,
            [.. vendors.SelectMany(vendor => options.Features.Select(feature => history.On(vendor, feature, options.AsOf)))],
            GroupSimilarity.Of(history.TableOn(vendors, options.Features, options.AsOf)),
            Pair(history.TableOn(vendors, options.Features, options.AsOf), strategies),
            [.. trend.Select(end => Quarter(history, panel, options.Features, end))],
            [.. options.Features.Select(feature => Ladder(history, vendors, feature, options.AsOf)).OfType<CapabilityLadder>()],
            [.. known.Select(x => x.Line).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(line => PriceLines.Of(line, known, trend))],
            new(strategies.Count(x => x.Value.Count > 0), StrategyCrowding.Index([.. strategies.Values.Where(x => x.Count > 0)]), StrategyCrowding.Nearest(strategies)));
    }

    /// <summary>The last day of each quarter from the first release to the day of asking, which ends the last one.</summary>
    private static List<DateOnly> QuarterEnds(List<ReleaseRecord> releases, DateOnly asOf)
    {
        List<DateOnly> ends = [];
        if (releases.Count == 0) return ends;
        var first = releases.Min(x => x.Released.First);
        for (var quarter = new DateOnly(first.Year, (first.Month - 1) / 3 * 3 + 1, 1); quarter <= asOf; quarter = quarter.AddMonths(3))
            ends.Add(quarter.AddMonths(3).AddDays(-1) is var end && end < asOf ? end : asOf);
        return ends;
    }

    private static List<VendorPair> Pair(FeatureTable table, IReadOnlyDictionary<string, IReadOnlySet<string>> strategies)
    {
        List<VendorPair> pairs = [];
        for (var i = 0; i < table.Vendors.Count; i++)
            for (var j = i + 1; j < table.Vendors.Count; j++)
            {
                var like = PairSimilarity.Between(table.Row(i), table.Row(j));
                var bets = strategies.TryGetValue(table.Vendors[i], out var one) && strategies.TryGetValue(table.Vendors[j], out var other) && one.Count > 0 && other.Count > 0
                    ? StrategyCrowding.Jaccard(one, other)
                    : (double?)null;
                pairs.Add(new(table.Vendors[i], table.Vendors[j], like, like.Matching, like.Jaccard, bets));
            }

        return pairs;
    }

    private static QuarterLikeness Quarter(CapabilityHistory history, IReadOnlyList<string> panel, IReadOnlyList<string> features, DateOnly end)
    {
        var table = history.TableOn(panel, features, end);
        var onRecord = history.VendorsOn(end);
        return new(end, GroupSimilarity.Of(table), table.Known, panel.Count * features.Count, GroupSimilarity.Of(history.TableOn(onRecord, features, end)).Mean, onRecord.Count);
    }

    private static CapabilityLadder? Ladder(CapabilityHistory history, IReadOnlyList<string> vendors, string feature, DateOnly asOf)
    {
        if (CatchUpLadder.Of([.. vendors.Select(vendor => new Acquisition(vendor, history.On(vendor, feature, asOf).Since))], asOf) is not { } ladder) return null;
        var (surely, perhaps, surelyNot) = ladder.Within();
        var (least, most) = ladder.Median;
        return new(feature, ladder, ladder.Followers.Count(), ladder.Followers.Count(lag => lag.IsCensored), new(CatchUpLadder.HalfYear, surely, perhaps, surelyNot), least, most);
    }
}
