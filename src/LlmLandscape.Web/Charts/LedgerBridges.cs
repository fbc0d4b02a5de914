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
            placed.Add(labelled.Add(bridge.Title) ? drawn : drawn with { Label = [] });
        }

        return scale.IsNarrow ? Labelled(rows, placed, scale) : placed;
    }

    /// <summary>Along the margin every bridge is labelled where its way leaves room, the first of those with the same words only.</summary>
    private static List<PlacedBridge> Labelled(IReadOnlyList<LedgerRow> rows, List<PlacedBridge> bridges, LedgerScale scale)
    {
        var lanes = rows.SelectMany(row => row.Lanes).ToList();
        var space = new FreeSpace(new(0, 0, scale.Width, lanes.Max(lane => lane.Base) + LedgerLayout.Footer + LedgerLayout.Line));
        var words = rows.Select(row => row.Name).Concat(lanes.SelectMany(lane => lane.Years.Concat(lane.Ticks)))
            .Concat(lanes.SelectMany(lane => lane.Sums).SelectMany(sum => sum.Words));
        foreach (var box in words.Select(x => x.Box)) space.Take(box);
        foreach (var sum in lanes.SelectMany(lane => lane.Sums)) space.Take(sum.Box);
        foreach (var bridge in bridges)
        {
            space.Take(Box.Around(bridge.X, bridge.Y, LedgerLayout.Sign + 1));
            foreach (var (from, to) in bridge.Way.Zip(bridge.Way.Skip(1))) space.TakeLine(from, to);
        }

        HashSet<string> said = [];
        return bridges.ConvertAll(bridge => said.Add(bridge.Bridge.Title)
            ? bridge with { Label = space.First(Beside(bridge, scale), overLines: true) }
            : bridge);
    }

    /// <summary>Left of the way, as near to its sign as can be, in as few lines as can be.</summary>
    private static IEnumerable<IReadOnlyList<PlacedWords>> Beside(PlacedBridge bridge, LedgerScale scale)
    {
        var (top, bottom) = (bridge.Way[0].Y + LedgerLayout.Line, bridge.Way[^1].Y);
        foreach (var room in new[] { scale.Width - LedgerLayout.Sign * 3, 200, 150, 110, 84 })
        {
            var lines = TextWidth.Lines(bridge.Bridge.Title, Size, room);
            var last = bottom - (lines.Count - 1) * LedgerLayout.Line;
            for (var away = 0.0; away < bottom - top; away += 4)
                foreach (var y in new[] { bridge.Y + 4 - away, bridge.Y + 4 + away }.Where(y => y >= top && y <= last))
                    yield return
                    [
                        .. lines.Select((line, i) => new PlacedWords(
                            line, bridge.X - LedgerLayout.Sign - 5, y + i * LedgerLayout.Line, "end")),
                    ];
        }
    }

    private static PlacedBridge Over(LedgerBridge bridge, Box one, Box other, LedgerScale scale)
    {
        var (y, x) = (one.Bottom - 20, (one.Right + other.Left) / 2);
        var width = TextWidth.Of(bridge.Title, Size) / 2;
        var at = Math.Clamp(x, Math.Min(scale.Left + width, scale.Width / 2), Math.Max(scale.Width - width, scale.Width / 2));
        return new(bridge, [(one.Right, y), (other.Left, y)], x, y, [new(bridge.Title, at, one.Bottom + LedgerLayout.Line, "middle")]);
    }

    private static PlacedBridge Down(LedgerBridge bridge, Box one, PlacedSum other, int number, LedgerScale scale)
    {
        var (from, to) = (one.Right - 14 - number * LedgerLayout.Step, other.Box.Right - 14 - number * LedgerLayout.Step);
        var y = one.Bottom + LedgerLayout.Footer + 8 + number * LedgerLayout.Step;
        var left = Math.Min(from, to) + Sign(from < to);
        var label = TextWidth.Fit(bridge.Title, Size, Math.Max(80, scale.Width - left));
        return new(
            bridge,
            [(from, one.Bottom), (from, y), (to, y), (to, other.Box.Top)],
            from,
            y,
            [new(label, Math.Min(left, scale.Width - TextWidth.Of(label, Size)), y - 5)]);

        static double Sign(bool right) => right ? LedgerLayout.Sign + 6 : 0;
    }

    private static PlacedBridge Along(LedgerBridge bridge, Box one, Box other, int number, LedgerScale scale)
    {
        var x = scale.Width - LedgerLayout.Sign - 1 - number % 3 * 8;
        var (from, to) = ((one.Top + one.Bottom) / 2, (other.Top + other.Bottom) / 2 + number % 3 * 5);
        var sign = from + (to - from) * (0.4 + number % 3 * 0.1);
        return new(bridge, [(one.Right, from), (x, from), (x, to), (other.Right, to)], x, sign, []);
    }
}
