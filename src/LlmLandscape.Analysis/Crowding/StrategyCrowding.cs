namespace LlmLandscape.Analysis.Crowding;

/// <summary>A vendor's nearest rivals: those whose strategies are most alike.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Rivals">The nearest, several where they are equally near; none where nobody shares a strategy.</param>
/// <param name="Likeness">Strategies that both pursue, divided by those that either does (Jaccard 1901).</param>
public sealed record NearestRivals(string Vendor, IReadOnlyList<string> Rivals, double Likeness);

/// <summary>How crowded the strategies are.</summary>
public static class StrategyCrowding
{
    /// <summary>
    /// <c>Σ pₛ²</c> over the strategies, <c>pₛ</c> being the share of vendors whose evidence names the strategy. Vendors pursue
    /// several, so that the shares add up to more than one, and so may their squares: it compares groups, it is no index of
    /// concentration. Zero without vendors.
    /// </summary>
    /// <param name="strategies">The strategies of each vendor.</param>
    public static double Index(IReadOnlyCollection<IReadOnlySet<string>> strategies) =>
        strategies.Count == 0 ? 0 : strategies.SelectMany(x => x).CountBy(x => x).Sum(x => Math.Pow((double)x.Value / strategies.Count, 2));

    /// <summary>Each vendor's nearest rivals. Vendors without a strategy have none and are nobody's.</summary>
    /// <param name="strategies">The strategies of each vendor, by its id.</param>
    public static IReadOnlyList<NearestRivals> Nearest(IReadOnlyDictionary<string, IReadOnlySet<string>> strategies) =>
    [
        .. strategies.OrderBy(x => x.Key, StringComparer.Ordinal).Select(vendor =>
        {
            var others = strategies
                .Where(other => other.Key != vendor.Key)
                .Select(other => (other.Key, Likeness: Jaccard(vendor.Value, other.Value)))
                .Where(other => other.Likeness > 0)
                .ToList();
            var best = others.Select(other => other.Likeness).DefaultIfEmpty(0).Max();
            var nearest = others.Where(other => other.Likeness >= best - 1e-12).Select(other => other.Key);
            return new NearestRivals(vendor.Key, [.. nearest.Order(StringComparer.Ordinal)], best);
        }),
    ];

    /// <summary>Strategies that both pursue, divided by those that either does; zero where neither pursues any.</summary>
    /// <param name="one">The strategies of one vendor.</param>
    /// <param name="other">Those of another.</param>
    public static double Jaccard(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var both = one.Count(other.Contains);
        var either = one.Count + other.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }
}
