namespace LlmLandscape.Analysis.Similarity;

/// <summary>Likeness of two vendors on graded features.</summary>
public static class GradedSimilarity
{
    /// <summary>
    /// Gower's coefficient: the mean, over the features known of both, of <c>1 − |x − y| / range</c> (Gower 1971); null where
    /// less than half of the features are known of both. A feature on which all vendors agree (range 0) counts as a full match.
    /// </summary>
    /// <param name="one">The first vendor's values; null is unknown.</param>
    /// <param name="other">The second vendor's values.</param>
    /// <param name="ranges">For each feature, its greatest less its least value among all vendors.</param>
    /// <exception cref="ArgumentException">The rows are not of the same features.</exception>
    public static double? Gower(IReadOnlyList<double?> one, IReadOnlyList<double?> other, IReadOnlyList<double> ranges)
    {
        if (one.Count != other.Count || one.Count != ranges.Count)
        {
            throw new ArgumentException(
                $"Rows of {one.Count} and {other.Count} features, with {ranges.Count} ranges.", nameof(ranges));
        }
        List<double> scores = [];
        for (var i = 0; i < one.Count; i++)
            if (one[i] is { } x && other[i] is { } y) scores.Add(ranges[i] > 0 ? 1 - Math.Abs(x - y) / ranges[i] : 1);
        return scores.Count > 0 && 2 * scores.Count >= one.Count ? scores.Average() : null;
    }
}
