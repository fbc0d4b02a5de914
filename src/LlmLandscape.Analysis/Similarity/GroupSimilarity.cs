namespace LlmLandscape.Analysis.Similarity;

/// <summary>A least and a greatest value.</summary>
public sealed record Range(double Low, double High)
{
    /// <summary>The range of some values; null where there are none.</summary>
    public static Range? Of(IEnumerable<double> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? null : new(all.Min(), all.Max());
    }
}

/// <summary>How alike a group is: what is known, and how far what is unknown could move it.</summary>
/// <param name="Mean">The mean of simple matching over all pairs whose overlap is enough; null where there is no such pair.</param>
/// <param name="Bounds">
/// The least and the greatest mean over every way to fill the unknown cells; exact. Null under two vendors or without features.
/// </param>
/// <param name="WithoutOneVendor">The range of the mean when any one vendor is left out.</param>
/// <param name="WithoutOneFeature">The range of the mean when any one feature is left out.</param>
/// <param name="Vendors">How many vendors.</param>
/// <param name="Features">How many features.</param>
/// <param name="Pairs">How many pairs the mean is over.</param>
/// <param name="Refused">How many pairs were refused for their overlap.</param>
public sealed record GroupSimilarity(
    double? Mean, Range? Bounds, Range? WithoutOneVendor, Range? WithoutOneFeature, int Vendors, int Features, int Pairs, int Refused)
{
    /// <summary>Measures a group.</summary>
    /// <param name="table">Who has what.</param>
    public static GroupSimilarity Of(FeatureTable table)
    {
        var n = table.Vendors.Count;
        double sum = 0;
        int pairs = 0, enough = 0;
        var (sums, counts) = (new double[n], new int[n]);
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                pairs++;
                if (PairSimilarity.Between(table.Row(i), table.Row(j)).Matching is not { } matching) continue;
                enough++;
                sum += matching;
                (sums[i], sums[j]) = (sums[i] + matching, sums[j] + matching);
                (counts[i], counts[j]) = (counts[i] + 1, counts[j] + 1);
            }
        }

        // Without a vendor go the pairs that it is in; counting all others anew for each would cost the cube of their number.
        var without = Enumerable.Range(0, n)
            .Where(vendor => enough > counts[vendor])
            .Select(vendor => (sum - sums[vendor]) / (enough - counts[vendor]));
        return new(
            enough == 0 ? null : sum / enough,
            BoundsOf(table),
            Range.Of(without),
            Range.Of(Enumerable.Range(0, table.Features.Count).Select(feature => MeanOf(table.WithoutFeature(feature))).OfType<double>()),
            n,
            table.Features.Count,
            enough,
            pairs - enough);
    }

    /// <summary>
    /// The exact least and greatest mean matching over all ways to fill the unknowns. With <c>a</c> yes, <c>b</c> no and
    /// <c>m</c> unknown in a feature, <c>j</c> of them set to yes give <c>C(a+j,2) + C(b+m−j,2)</c> matching pairs: convex in
    /// <c>j</c>, so the most is at an end and the least where both halves are most equal. Features do not constrain each other,
    /// so their bounds add up.
    /// </summary>
    /// <param name="table">Who has what.</param>
    public static Range? BoundsOf(FeatureTable table)
    {
        var n = table.Vendors.Count;
        if (n < 2 || table.Features.Count == 0) return null;
        double least = 0, most = 0;
        for (var feature = 0; feature < table.Features.Count; feature++)
        {
            var cells = Enumerable.Range(0, n).Select(vendor => table[vendor, feature]).ToList();
            var yes = cells.Count(cell => cell == true);
            var no = cells.Count(cell => cell == false);
            var unknown = n - yes - no;
            double Matching(int setToYes) => PairsOf(yes + setToYes) + PairsOf(no + unknown - setToYes);

            most += Math.Max(Matching(0), Matching(unknown));
            least += Matching(Math.Clamp(n / 2 - yes, 0, unknown));
        }

        var all = PairsOf(n) * table.Features.Count;
        return new(least / all, most / all);
    }

    private static double? MeanOf(FeatureTable table) => Average([.. AllPairs(table).Select(pair => pair.Matching).OfType<double>()]);

    private static double? Average(List<double> values) => values.Count == 0 ? null : values.Average();

    private static IEnumerable<PairSimilarity> AllPairs(FeatureTable table)
    {
        for (var i = 0; i < table.Vendors.Count; i++)
            for (var j = i + 1; j < table.Vendors.Count; j++)
                yield return PairSimilarity.Between(table.Row(i), table.Row(j));
    }

    private static double PairsOf(int n) => n * (n - 1) / 2.0;
}
