namespace LlmLandscape.Web.Charts;

/// <summary>
/// Puts lanes that are joined near each other. It begins with the order given and moves one lane at a time, as long as lines
/// cross fewer lanes by that; lanes that nothing joins stay as they are.
/// </summary>
public static class LaneOrder
{
    /// <summary>More rounds have never been needed, and a drawing does not wait for the very best.</summary>
    private const int MostRounds = 40;

    /// <param name="lanes">How many there are.</param>
    /// <param name="joins">The lanes that each line joins.</param>
    /// <returns>The lanes, from the top.</returns>
    public static IReadOnlyList<int> Of(int lanes, IReadOnlyList<IReadOnlyList<int>> joins)
    {
        List<int> order = [.. Enumerable.Range(0, lanes)];
        List<int> joined = [.. joins.SelectMany(x => x).Distinct().Order()];
        for (var round = 0; round < MostRounds; round++)
        {
            var best = Moves(order, joined).MinBy(x => Crossed(x, joins));
            if (best is null || Crossed(best, joins) >= Crossed(order, joins)) break;
            order = best;
        }

        return order;
    }

    /// <summary>How many lanes lines cross that they do not join.</summary>
    public static int Crossed(IReadOnlyList<int> order, IReadOnlyList<IReadOnlyList<int>> joins)
    {
        var places = new int[order.Count];
        for (var i = 0; i < order.Count; i++) places[order[i]] = i;
        return joins.Where(x => x.Count > 1).Sum(x => x.Max(lane => places[lane]) - x.Min(lane => places[lane]) + 1 - x.Count);
    }

    private static IEnumerable<List<int>> Moves(List<int> order, List<int> joined)
    {
        foreach (var lane in joined)
        {
            for (var to = 0; to < order.Count; to++)
            {
                List<int> moved = [.. order.Where(x => x != lane)];
                moved.Insert(to, lane);
                yield return moved;
            }
        }
    }
}
