namespace LlmLandscape.Analysis.Similarity;

/// <summary>
/// Agreement among vendors, corrected for the agreement that chance would bring: Krippendorff's alpha for nominal data, features
/// being the units and vendors the coders (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). It takes unknown cells as
/// they are: in a feature with <c>m</c> known cells, <c>y</c> of them yes, each counts by its pairs with the others,
/// <c>o = Σ y (m − y) / (m − 1)</c> over the features with two or more; with <c>Y</c> yes and <c>N</c> no in all of those,
/// <c>α = 1 − (Y + N − 1) o / (Y N)</c>.
/// </summary>
/// <param name="Alpha">
/// 1 where all agree on every feature, 0 where they agree as often as if the same yes and no were dealt out at random, under 0 where less
/// often. Null where no feature is known of two, or where all known are yes or all no: then there is nothing to agree on.
/// </param>
/// <param name="WithoutOneVendor">The range of it when any one vendor is left out.</param>
public sealed record ChanceCorrected(double? Alpha, Range? WithoutOneVendor)
{
    /// <summary>Measures a group.</summary>
    /// <param name="table">Who has what.</param>
    public static ChanceCorrected Of(FeatureTable table)
    {
        var vendors = Enumerable.Range(0, table.Vendors.Count).ToList();
        return new(
            AlphaOf(table, vendors),
            Range.Of(vendors.Select(without => AlphaOf(table, vendors.FindAll(vendor => vendor != without))).OfType<double>()));
    }

    /// <summary>
    /// The least that the mean of matching over all pairs can be where nothing is unknown, each feature being had by half of the
    /// vendors: <c>(C(⌊n/2⌋, 2) + C(⌈n/2⌉, 2)) / C(n, 2)</c>, near a half for many vendors. Null under two.
    /// </summary>
    /// <param name="vendors">How many vendors.</param>
    public static double? FloorOf(int vendors) =>
        vendors < 2 ? null : (PairsOf(vendors / 2) + PairsOf(vendors - vendors / 2)) / PairsOf(vendors);

    private static double? AlphaOf(FeatureTable table, List<int> vendors)
    {
        double apart = 0;
        long allYes = 0, allNo = 0;
        for (var feature = 0; feature < table.Features.Count; feature++)
        {
            var yes = vendors.Count(vendor => table[vendor, feature] == true);
            var no = vendors.Count(vendor => table[vendor, feature] == false);
            if (yes + no < 2) continue;
            apart += (double)yes * no / (yes + no - 1);
            (allYes, allNo) = (allYes + yes, allNo + no);
        }

        return allYes == 0 || allNo == 0 ? null : 1 - (allYes + allNo - 1) * apart / (allYes * allNo);
    }

    private static double PairsOf(int n) => n * (n - 1) / 2.0;
}
