namespace LlmLandscape.Analysis.Similarity;

/// <summary>How alike two vendors are, over the features that are known of both.</summary>
/// <param name="Overlap">How many features are known of both.</param>
/// <param name="Of">How many features there are.</param>
/// <param name="Matches">In how many of the overlap both have, or both lack, the feature.</param>
/// <param name="Both">How many of the overlap both have.</param>
/// <param name="Either">How many of the overlap at least one has.</param>
public sealed record PairSimilarity(int Overlap, int Of, int Matches, int Both, int Either)
{
    /// <summary>False where less than half of the features are known of both: what is said of so few says nothing.</summary>
    public bool IsEnough => 2 * Overlap >= Of && Overlap > 0;

    /// <summary>Simple matching: <c>matches / overlap</c> (Sokal and Michener 1958); null where the overlap is not enough.</summary>
    public double? Matching => IsEnough ? (double)Matches / Overlap : null;

    /// <summary>
    /// Jaccard: <c>both / either</c> (Jaccard 1901), which takes no account of what both lack; null where the overlap is not
    /// enough or neither has anything.
    /// </summary>
    public double? Jaccard => IsEnough && Either > 0 ? (double)Both / Either : null;

    /// <summary>
    /// The least and the greatest that Jaccard over all features could be, over every way to fill the unknown cells; exact. Null where
    /// neither has anything, however they are filled.
    /// </summary>
    public Range? JaccardBounds { get; init; }

    /// <summary>Compares two rows of the same features.</summary>
    /// <param name="one">The first vendor's cells; null is unknown.</param>
    /// <param name="other">The second vendor's cells.</param>
    /// <exception cref="ArgumentException">The rows are not of the same features.</exception>
    public static PairSimilarity Between(IReadOnlyList<bool?> one, IReadOnlyList<bool?> other)
    {
        if (one.Count != other.Count)
            throw new ArgumentException($"One row has {one.Count} features, the other {other.Count}.", nameof(other));
        var known = one.Zip(other).Where(pair => pair is { First: not null, Second: not null }).ToList();
        var both = known.Count(pair => pair is { First: true, Second: true });
        var either = known.Count(pair => pair.First == true || pair.Second == true);
        return new(known.Count, one.Count, known.Count(pair => pair.First == pair.Second), both, either)
        {
            JaccardBounds = BoundsOf(one, other, both, either),
        };
    }

    /// <summary>
    /// With <c>B</c> had by both and <c>E</c> by either of what is known of both, a feature unknown of one or both adds to <c>E</c> where
    /// only one has it, to both where both have it, or, where nobody is known to have it, to neither. Jaccard is at most 1, so that one
    /// more of both never lowers it and one more of either alone never raises it: it is greatest where what one has, or may have, both
    /// have and nothing else is added, <c>(B + m) / (E + m)</c> with <c>m</c> such features, and least where each of the <c>u</c>
    /// unknown is had by one alone, <c>B / (E + u)</c>.
    /// </summary>
    private static Range? BoundsOf(IReadOnlyList<bool?> one, IReadOnlyList<bool?> other, int both, int either)
    {
        var unknown = one.Zip(other).Where(pair => pair.First is null || pair.Second is null).ToList();
        if (either + unknown.Count == 0) return null;
        var shareable = unknown.Count(pair => pair is not ((false, null) or (null, false)));
        return new(
            (double)both / (either + unknown.Count),
            either + shareable == 0 ? 0 : (double)(both + shareable) / (either + shareable));
    }
}
