using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>
/// Tells the steps of a price from everything else that moves a price in a record. The first of these that holds is the kind of
/// a change:
/// <list type="number">
/// <item>What the record had first is the first, even where that was zero or nothing; a record that never had a price has none.</item>
/// <item>From zero or nothing, or to it: there is no price on one side.</item>
/// <item>The id names no version: the record points to another model now.</item>
/// <item>An editor says that it is a conversion, or a correction.</item>
/// <item>Another currency, at a provider that asks yuan: both prices move by one factor that is a rate of yuan and dollar, or
/// neither moves by as much as the rate itself does in a year, which is a rate of another day or a rounding.</item>
/// <item>Within a week of the record's first day, or undone within a week: a correction.</item>
/// <item>What is left is a step.</item>
/// </list>
/// </summary>
public static class PriceChanges
{
    /// <summary>The days in which a slip is put right.</summary>
    public const int Week = 7;

    private const double LeastRate = 6.5;
    private const double GreatestRate = 7.5;

    /// <summary>How far the factors of input and output may lie apart and still be one.</summary>
    private const double OneFactor = 1.15;

    /// <summary>Yuan and dollar move by less in a year, and so does a figure that is rounded; nobody cuts a price by so little.</summary>
    private const double Rounding = 0.06;

    /// <summary>The prices of a record, each with what the change to it was; what repeats the price before is none.</summary>
    /// <param name="provider">The provider's id.</param>
    /// <param name="id">The record's id.</param>
    /// <param name="firstSeen">The record's first day.</param>
    /// <param name="points">What the record said, in the order of the commits.</param>
    /// <param name="rules">What the caller knows.</param>
    public static IReadOnlyList<KnownPrice> Classify(
        string provider, string id, DateOnly firstSeen, IReadOnlyList<PricePoint> points, PriceRules rules)
    {
        if (points.All(x => x.Price is null)) return [];
        List<PricePoint> changes = [];
        foreach (var point in points)
            if (changes.Count == 0 || changes[^1].Price != point.Price) changes.Add(point);
        var undone = Undone(changes);
        return [.. changes.Select((x, i) => new KnownPrice(x.Day, x.Commit, x.Price?.Input, x.Price?.Output, Kind(i)))];

        PriceChangeKind Kind(int i)
        {
            if (i == 0) return PriceChangeKind.First;
            var change = changes[i];
            if (changes[i - 1].Price is not { } before || change.Price is not { } after) return PriceChangeKind.Zero;
            if (Release.IsRollingAlias(id)) return PriceChangeKind.Alias;
            var key = ($"{provider}/{id}", change.Commit);
            if (rules.Conversions.Contains(key)) return PriceChangeKind.Conversion;
            if (rules.Corrections.Contains(key)) return PriceChangeKind.Correction;
            if (rules.YuanProviders.Contains(provider) && IsConversion(after.Input / before.Input, after.Output / before.Output))
                return PriceChangeKind.Conversion;
            return undone.Contains(i) || change.Day <= firstSeen.AddDays(Week) ? PriceChangeKind.Correction : PriceChangeKind.Step;
        }
    }

    private static bool IsConversion(double input, double output) =>
        (IsRate(input) && IsRate(output) && Math.Max(input, output) / Math.Min(input, output) <= OneFactor)
        || (Math.Abs(input - 1) < Rounding && Math.Abs(output - 1) < Rounding);

    private static bool IsRate(double factor) => Math.Max(factor, 1 / factor) is >= LeastRate and <= GreatestRate;

    /// <summary>
    /// The changes that led away from a price and back to it within a week, all between them included. Where zero came between,
    /// the two changes are from and to no price, and are that.
    /// </summary>
    private static HashSet<int> Undone(List<PricePoint> changes)
    {
        HashSet<int> undone = [];
        for (var away = 1; away < changes.Count; away++)
            for (var back = away + 1; back < changes.Count && changes[back].Day <= changes[away].Day.AddDays(Week); back++)
                if (changes[back].Price == changes[away - 1].Price) undone.UnionWith(Enumerable.Range(away, back - away + 1));
        return undone;
    }
}
