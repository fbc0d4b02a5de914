namespace LlmLandscape.Analysis.Similarity;

/// <summary>
/// How much more or less alike a group can have become from one day to another, whatever the unknown cells are. Two pairs of bounds
/// held against each other would let a cell be one thing on the one day and its contrary on the other; here what a vendor once
/// had it keeps, and each way to fill the cells fills those of both days.
/// </summary>
public static class ChangeBounds
{
    /// <summary>
    /// The exact least and greatest change of the mean matching over all pairs, <c>Σ_k [M(l_k) − M(e_k)] / (|F| · C(n, 2))</c>, with
    /// <c>M(j) = C(j, 2) + C(n − j, 2)</c> the pairs that agree on a feature that <c>j</c> vendors have, <c>e_k</c> of them on the
    /// earlier day and <c>l_k</c> on the later. Features do not constrain each other, so their bounds add up; in each, every
    /// number of yes that the cells allow is tried. Null under two vendors or without features.
    /// </summary>
    /// <param name="earlier">Who had what on the earlier day.</param>
    /// <param name="later">The same vendors and features on the later day.</param>
    /// <exception cref="ArgumentException">
    /// The tables are not of the same vendors and features, or a vendor has lost what it had.
    /// </exception>
    public static Range? Of(FeatureTable earlier, FeatureTable later)
    {
        if (!earlier.Vendors.SequenceEqual(later.Vendors) || !earlier.Features.SequenceEqual(later.Features))
            throw new ArgumentException("The tables are not of the same vendors and features.", nameof(later));
        var n = earlier.Vendors.Count;
        if (n < 2 || earlier.Features.Count == 0) return null;

        double least = 0, most = 0;
        for (var feature = 0; feature < earlier.Features.Count; feature++)
        {
            var cells = Enumerable.Range(0, n).Select(vendor => (earlier[vendor, feature], later[vendor, feature])).ToList();
            if (cells.Contains((true, false)))
                throw new ArgumentException($"{earlier.Features[feature]} was lost by a vendor.", nameof(later));
            var changes = Counts(cells).Select(x => Agreeing(x.Later) - Agreeing(x.Earlier)).ToList();
            (least, most) = (least + changes.Min(), most + changes.Max());
        }

        var all = PairsOf(n) * earlier.Features.Count;
        return new(least / all, most / all);

        double Agreeing(int yes) => PairsOf(yes) + PairsOf(n - yes);
    }

    /// <summary>Every number of yes on both days that one feature's cells allow.</summary>
    private static IEnumerable<(int Earlier, int Later)> Counts(List<(bool? Earlier, bool? Later)> cells)
    {
        var had = cells.Count(cell => cell.Earlier == true);
        var gained = cells.Count(cell => cell is (false, true));
        var mayHaveHad = cells.Count(cell => cell is (null, true));
        var mayHaveGained = cells.Count(cell => cell is (false, null));
        var either = cells.Count(cell => cell is (null, null));
        return
            from hadOfMay in Enumerable.Range(0, mayHaveHad + 1)
            from gainedOfMay in Enumerable.Range(0, mayHaveGained + 1)
            from hadOfEither in Enumerable.Range(0, either + 1)
            from gainedOfEither in Enumerable.Range(0, either - hadOfEither + 1)
            select (
                had + hadOfMay + hadOfEither,
                had + gained + mayHaveHad + gainedOfMay + hadOfEither + gainedOfEither);
    }

    private static double PairsOf(int n) => n * (n - 1) / 2.0;
}
