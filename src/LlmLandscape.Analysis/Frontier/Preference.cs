using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Analysis.Frontier;

/// <summary>
/// What ratings by blind votes mean: the chance that an answer of the one is preferred to one of the other. The formula is that of
/// Bradley and Terry (Biometrika 39, 1952) on the scale of Elo's chess ratings (The Rating of Chessplayers, 1978), on which 400
/// points are odds of ten to one. Only ratings of one snapshot are on one scale.
/// </summary>
public static class Preference
{
    /// <summary><c>1 / (1 + 10^((b − a) / 400))</c>: from 0 to 1, a half where they are rated equal. Ties are not counted.</summary>
    /// <param name="a">The rating of the one.</param>
    /// <param name="b">The rating of the other.</param>
    public static double Chance(double a, double b) => 1 / (1 + Math.Pow(10, (b - a) / 400));

    /// <summary>
    /// The chance with the one at the low end of its published interval and the other at its high end, and the other way round;
    /// null where either has no interval. Wider than an interval of the chance itself would be: both ends at once are less likely
    /// than either.
    /// </summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static Range? Bounds(Standing a, Standing b) =>
        a is { Low: { } lowA, High: { } highA } && b is { Low: { } lowB, High: { } highB }
            ? new(Chance(lowA, highB), Chance(highA, lowB))
            : null;
}
