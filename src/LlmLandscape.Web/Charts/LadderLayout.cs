using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>Somebody on a rung: some number of days after the first.</summary>
/// <param name="From">The fewest days it may have been.</param>
/// <param name="To">The most; null where it was not seen at all until <paramref name="From"/>.</param>
public sealed record LadderMark(string Label, double From, double? To, int Hue, string Title);

/// <summary>One rung: what is caught up with, and by whom.</summary>
public sealed record LadderRung(string Name, IReadOnlyList<LadderMark> Marks);

/// <summary>A mark with its place, in pixels; the label is null where there is no room for it.</summary>
public sealed record PlacedLadderMark(LadderMark Mark, double X, double End, LabelPlace? Label);

/// <summary>A rung with its place.</summary>
public sealed record PlacedRung(LadderRung Rung, double Y, IReadOnlyList<PlacedLadderMark> Marks);

/// <summary>How long others took: days from left to right, a rung for each thing that was caught up with.</summary>
public sealed record LadderLayout(IReadOnlyList<PlacedRung> Rungs, LinearScale Days, double Height)
{
    public const double Width = 900;
    public const double Left = 190;
    public const double Radius = 5;
    public const double RungHeight = 58;
    public const double AxisHeight = 40;
    public const double LabelSize = 12;

    public static LadderLayout Of(IReadOnlyList<LadderRung> rungs)
    {
        var most = rungs.SelectMany(rung => rung.Marks).Select(mark => mark.To ?? mark.From).DefaultIfEmpty(0).Max();
        var days = LinearScale.FromZero(most, Left, Width - 40, 8);
        return new(
            [.. rungs.Select((rung, i) => Place(rung, 24 + i * RungHeight + RungHeight / 2, days))],
            days,
            rungs.Count == 0 ? 0 : 24 + rungs.Count * RungHeight + AxisHeight);
    }

    private static PlacedRung Place(LadderRung rung, double y, LinearScale days)
    {
        // Labels keep apart within a rung: each rung is a drawing of its own height.
        var labels = LabelPlacer.Place(
            [
                .. rung.Marks.Select(mark =>
                    new LabelRequest(days.Of(mark.To ?? mark.From), RungHeight / 2, TextWidth.Of(mark.Label, LabelSize), 15)),
            ],
            Radius + 1,
            Width,
            RungHeight);
        return new(rung, y, [.. rung.Marks.Select((mark, i) => new PlacedLadderMark(
            mark,
            days.Of(mark.From),
            days.Of(mark.To ?? mark.From),
            labels[i] is { } label ? label with { Top = label.Top + y - RungHeight / 2 } : null))]);
    }
}
