using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A lane with its place and all that stands in it, in pixels from the lane's top.</summary>
/// <param name="Label">Its name in as many lines as there is room for.</param>
public sealed record PlacedLane(
    SwimlaneSeries Series,
    IReadOnlyList<string> Label,
    double Top,
    double Height,
    IReadOnlyList<PlacedMark> Marks,
    IReadOnlyList<PlacedCount> Counts);

/// <summary>A stretch under the lanes with its place; null where it is not known.</summary>
public sealed record PlacedSpan(SwimlaneSpan Span, double Y, double? Left, double? Right, double? Appeared, double LabelX);

/// <summary>
/// A timeline in lanes: names at the left, time from left to right. A day is a point; what is dated more loosely is a bar as
/// wide as it may mean. Marks of a lane stand in as many rows as their labels need to keep apart.
/// </summary>
/// <param name="Time">The axis.</param>
/// <param name="Eras">Its upper row of marks: years, or months where days are told apart.</param>
/// <param name="Steps">Its lower row; empty where it would say the same.</param>
/// <param name="Step">How far those are apart.</param>
/// <param name="Today">Where the present is, if it is in sight.</param>
public sealed record SwimlaneLayout(
    TimeScale Time,
    IReadOnlyList<TimeTick> Eras,
    IReadOnlyList<TimeTick> Steps,
    TimeStep Step,
    IReadOnlyList<PlacedLane> Lanes,
    IReadOnlyList<PlacedSpan> Spans,
    double LanesBottom,
    double Height,
    double? Today)
{
    public const double Width = 1152;
    public const double Gutter = 176;
    public const double AxisHeight = 44;
    public const double LanePadding = 5;
    public const double SpanHeight = 18;
    public const double LaneNameSize = 13;
    public const double LaneNameHeight = 14;

    /// <summary>Closer marks of the axis could not be read apart.</summary>
    private const double LeastRoom = 32;

    public static SwimlaneLayout Of(
        IReadOnlyList<SwimlaneSeries> lanes,
        IReadOnlyList<SwimlaneSpan> spans,
        DateOnly first,
        DateOnly last,
        DateOnly? today = null)
    {
        var time = new TimeScale(first, last, Gutter, Width);
        var step = time.Finest(LeastRoom);
        List<PlacedLane> placed = [];
        var top = AxisHeight;
        foreach (var lane in lanes)
        {
            var rows = LaneRows.Of(lane.Marks, time);
            var height = Math.Max(1, rows.Count) * LaneRows.RowHeight + 2 * LanePadding;
            placed.Add(new(lane, Named(lane.Label, height), top, height, rows.Marks, rows.Counts));
            top += height;
        }

        List<SwimlaneSpan> seen =
        [
            .. spans.Where(span =>
                (span.From <= time.Last && span.To >= time.First) || (span.Appeared is { } day && time.Has(day))),
        ];
        var bottom = seen.Count == 0 ? top : top + 12 + seen.Count * SpanHeight;
        return new(
            time,
            time.Ticks(step <= TimeStep.Week ? TimeStep.Month : TimeStep.Year),
            step == TimeStep.Year ? [] : time.Ticks(step),
            step,
            placed,
            [.. seen.Select((span, i) => Place(span, time, top + 12 + i * SpanHeight + SpanHeight / 2))],
            top,
            bottom,
            today is { } now && time.Has(now) ? time.Noon(now) : null);
    }

    /// <summary>Long names may have their beginning in common: they are cut only where the lane is too low for all of it.</summary>
    private static IReadOnlyList<string> Named(string name, double height)
    {
        const double room = Gutter - 30;
        var lines = TextWidth.Lines(name, LaneNameSize, room);
        var most = (int)((height - LanePadding) / LaneNameHeight);
        if (lines.Count <= most) return lines;
        var rest = string.Join(' ', lines.Skip(most - 1));
        return [.. lines.Take(most - 1), TextWidth.Fit(rest, LaneNameSize, room)];
    }

    private static PlacedSpan Place(SwimlaneSpan span, TimeScale time, double y)
    {
        var inSight = span.From is { } from && span.To is { } to && from <= time.Last && to >= time.First;
        double? left = inSight ? Math.Max(time.Start, time.Begin(span.From!.Value)) : null;
        double? right = inSight ? Math.Min(time.End, time.Over(span.To!.Value)) : null;
        double? appeared = span.Appeared is { } day && time.Has(day) ? time.Noon(day) : null;
        return new(span, y, left, right, appeared, Math.Max(appeared ?? 0, right ?? time.Start) + 8);
    }
}
