namespace LlmLandscape.Web.Charts;

/// <summary>
/// Draws the ways of bridges. Neighbours on one base are joined over the gap between them; others by a line that leaves the upper at
/// its foot and comes down on the lower; in a narrow drawing all along the right margin.
/// </summary>
internal static class LedgerBridges
{
    private const double Size = LedgerLayout.TextSize;

    public static IReadOnlyList<PlacedBridge> Of(IReadOnlyList<LedgerRow> rows, IReadOnlyList<LedgerBridge> bridges, LedgerScale scale)
    {
        var places = rows.SelectMany(row => row.Lanes).SelectMany(lane => lane.Sums.Select((sum, i) => (sum, i, lane)))
            .ToDictionary(x => x.sum.Sum.Id);
        List<PlacedBridge> placed = [];
        HashSet<string> labelled = [];
        var down = 0;
        foreach (var bridge in bridges)
        {
            if (!places.TryGetValue(bridge.From, out var one) || !places.TryGetValue(bridge.To, out var other)) continue;
            if (one.lane.Base > other.lane.Base || (one.lane == other.lane && one.i > other.i)) (one, other) = (other, one);
            var drawn = scale.IsNarrow ? Along(bridge, one.sum.Box, other.sum.Box, placed.Count, scale)
                : one.lane == other.lane && other.i == one.i + 1 ? Over(bridge, one.sum.Box, other.sum.Box, scale)
                : Down(bridge, one.sum.Box, other.sum, down++, scale);
            placed.Add(labelled.Add(bridge.Title) ? drawn : drawn with { Label = null });
        }

        return placed;
    }

    private static PlacedBridge Over(LedgerBridge bridge, Box one, Box other, LedgerScale scale)
    {
        var (y, x) = (one.Bottom - 20, (one.Right + other.Left) / 2);
        var width = TextWidth.Of(bridge.Title, Size) / 2;
        var at = Math.Clamp(x, Math.Min(scale.Left + width, scale.Width / 2), Math.Max(scale.Width - width, scale.Width / 2));
        return new(bridge, [(one.Right, y), (other.Left, y)], x, y, new(bridge.Title, at, one.Bottom + LedgerLayout.Line, "middle"));
    }

    private static PlacedBridge Down(LedgerBridge bridge, Box one, PlacedSum other, int number, LedgerScale scale)
    {
        var (from, to) = (one.Right - 14 - number * LedgerLayout.Step, other.Box.Right - 14 - number * LedgerLayout.Step);
        var y = one.Bottom + LedgerLayout.Footer + 8 + number * LedgerLayout.Step;
        var label = TextWidth.Fit(bridge.Title, Size, Math.Max(80, Math.Abs(to - from) - 40));
        var left = Math.Min(from, to) + Sign(from < to);
        return new(
            bridge,
            [(from, one.Bottom), (from, y), (to, y), (to, other.Box.Top)],
            from,
            y,
            new(label, Math.Min(left, scale.Width - TextWidth.Of(label, Size)), y - 5));

        static double Sign(bool right) => right ? LedgerLayout.Sign + 6 : 0;
    }

    private static PlacedBridge Along(LedgerBridge bridge, Box one, Box other, int number, LedgerScale scale)
    {
        var x = scale.Width - LedgerLayout.Sign - 1 - number % 3 * 8;
        var (from, to) = ((one.Top + one.Bottom) / 2, (other.Top + other.Bottom) / 2 + number % 3 * 5);
        var sign = from + (to - from) * (0.4 + number % 3 * 0.1);
        return new(bridge, [(one.Right, from), (x, from), (x, to), (other.Right, to)], x, sign, null);
    }
}
