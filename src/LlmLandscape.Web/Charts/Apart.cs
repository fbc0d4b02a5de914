namespace LlmLandscape.Web.Charts;

/// <summary>
/// Moves things in a row apart: none over another, in the order of where they belong, and all together as near to there as can be.
/// </summary>
public static class Apart
{
    /// <summary>Where each thing's middle stands, in the order given.</summary>
    /// <param name="wanted">Where each would stand if it were alone.</param>
    /// <param name="sizes">How long each is.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="end">Where it ends; what does not fit in the row goes on behind it.</param>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double start, double end)
    {
        if (wanted.Count == 0) return [];
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i])];

        // Without the sizes it is enough that none stands before the one before it: whoever does shares its place with it.
        var before = new double[order.Length];
        for (var i = 1; i < order.Length; i++) before[i] = before[i - 1] + (sizes[order[i - 1]] + sizes[order[i]]) / 2;
        Stack<(double Sum, int Count)> shared = [];
        for (var i = 0; i < order.Length; i++)
        {
            (double Sum, int Count) last = (wanted[order[i]] - before[i], 1);
            while (shared.TryPeek(out var previous) && previous.Sum / previous.Count > last.Sum / last.Count)
            {
                shared.Pop();
                last = (previous.Sum + last.Sum, previous.Count + last.Count);
            }

            shared.Push(last);
        }

        var least = start + sizes[order[0]] / 2;
        var most = Math.Max(least, end - sizes[order[^1]] / 2 - before[^1]);
        var places = new double[wanted.Count];
        var next = 0;
        foreach (var (sum, count) in shared.Reverse())
            for (var i = 0; i < count; i++, next++)
                places[order[next]] = Math.Clamp(sum / count, least, most) + before[next];
        return places;
    }
}
