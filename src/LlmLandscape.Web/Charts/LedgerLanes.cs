namespace LlmLandscape.Web.Charts;

/// <summary>Places the sums of one line of a ledger, with what is written at them.</summary>
internal static class LedgerLanes
{
    private const double Size = LedgerLayout.TextSize, Line = LedgerLayout.Line;

    /// <param name="top">Where the line begins: over the highest words.</param>
    public static LedgerLane Of(IReadOnlyList<LedgerSum> sums, LedgerScale scale, LedgerWords words, double top)
    {
        var lines = sums.ToDictionary(sum => sum, sum => Lines(sum, scale));
        var over = sums.Max(sum => lines[sum].Count * Line + 6 + HeightOf(sum, scale));
        var at = top + over;
        var x = scale.OpenLeft;
        List<PlacedSum> placed = [];
        foreach (var sum in sums)
        {
            var dated = LedgerScale.IsDated(sum);
            var left = dated ? scale.Begin(sum.From!.Value) + 1 : x;
            var right = dated ? scale.Over(sum.To!.Value) - 1 : x + scale.LengthOf(sum);
            if (!dated) x = right + LedgerLayout.Between;
            placed.Add(Placed(sum, new(left, at - HeightOf(sum, scale), right, at), lines[sum], scale));
        }

        var hasDated = sums.Any(LedgerScale.IsDated);
        var hasHeight = sums.Any(sum => sum.AYear is not null);
        var begin = hasDated ? scale.Left : scale.OpenLeft;
        return new(
            at,
            begin,
            placed.Where(sum => !sum.IsFlat || !hasHeight).Max(sum => sum.Box.Right),
            hasHeight ? Ticks(placed.Where(sum => !sum.IsFlat).Max(sum => at - sum.Box.Top), begin, at, scale, words) : [],
            hasDated ? Years(at, scale, words) : [],
            placed);
    }

    private static double HeightOf(LedgerSum sum, LedgerScale scale) =>
        sum.AYear is { } amount ? scale.Amounts.Of(amount) : LedgerLayout.FlatHeight;

    /// <summary>The amount first; what is beside it as wide as the bar, and wider only where nothing stands to the right.</summary>
    private static List<string> Lines(LedgerSum sum, LedgerScale scale)
    {
        var width = LedgerScale.IsDated(sum) ? scale.Over(sum.To!.Value) - scale.Begin(sum.From!.Value) - 4 : scale.LengthOf(sum);
        var room = scale.IsNarrow && !LedgerScale.IsDated(sum) ? scale.Width - scale.Left - LedgerScale.Margin : width;
        return [sum.Text, .. sum.Beside.SelectMany(line => TextWidth.Lines(line, Size, Math.Max(room, 60)))];
    }

    private static PlacedSum Placed(LedgerSum sum, Box box, List<string> lines, LedgerScale scale)
    {
        var first = box.Top - 6 - (lines.Count - 1) * Line;
        List<PlacedPart> parts = [];
        var bottom = box.Bottom;
        foreach (var part in sum.Parts)
        {
            var height = scale.Amounts.Of(part.Amount / sum.Years!.Value);
            var at = new Box(box.Left, bottom - height, box.Right, bottom);
            var text = TextWidth.Of(part.Text, Size) <= box.Right - box.Left - 12 ? part.Text : part.Brief;
            var words = new PlacedWords(text, (at.Left + at.Right) / 2, (at.Top + at.Bottom) / 2 + 4, "middle");
            parts.Add(new(part, at, height < Line + 2 ? null : words));
            bottom -= height;
        }

        return new(
            sum,
            box,
            !LedgerScale.IsDated(sum),
            sum.AYear is null,
            [.. lines.Select((line, i) => new PlacedWords(line, box.Left, first + i * Line, Size: i == 0 ? 13 : Size, IsBold: i == 0))],
            parts);
    }

    private static List<PlacedWords> Ticks(double highest, double left, double at, LedgerScale scale, LedgerWords words) =>
    [
        .. scale.Amounts.Ticks().Where(amount => scale.Amounts.Of(amount) <= highest + 1)
            .Select(amount => new PlacedWords(words.Amount(amount), left - 6, at - scale.Amounts.Of(amount) + 4, "end")),
    ];

    private static List<PlacedWords> Years(double at, LedgerScale scale, LedgerWords words) =>
    [
        .. Enumerable.Range(0, scale.Years).Select(i =>
            new PlacedWords(words.Year(scale.FirstYear + i), scale.Left + (i + 0.5) * scale.AYear, at + Line, "middle")),
    ];
}
