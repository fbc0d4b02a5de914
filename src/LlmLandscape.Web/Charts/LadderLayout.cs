using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>Somebody on a rung: some number of days after the first.</summary>
/// <param name="From">The fewest days it may have been.</param>
/// <param name="To">The most; null where it was not seen at all until <paramref name="From"/>.</param>
/// <param name="Href">Where it leads; null where there is nowhere to go.</param>
public sealed record LadderMark(string Label, double From, double? To, int Hue, string Title, string? Href = null)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>One rung: what is caught up with, and by whom.</summary>
public sealed record LadderRung(string Name, IReadOnlyList<LadderMark> Marks);

/// <summary>A mark with its place: across in percent.</summary>
public sealed record PlacedLadderMark(LadderMark Mark, double X, double End, FluidLabel Label);

/// <summary>A rung with its place: the heights of its name and of its line.</summary>
public sealed record PlacedRung(LadderRung Rung, double NameY, double Y, IReadOnlyList<PlacedLadderMark> Marks);

/// <summary>
/// How long others took: days from left to right in percent, a rung for each thing that was caught up with, below its name.
/// </summary>
public sealed record LadderLayout(IReadOnlyList<PlacedRung> Rungs, LinearScale Days, double Height)
{
    public const double Left = 2;
    public const double Right = 95;
    public const double Top = 24;
    public const double Radius = 5;
    public const double RungHeight = 72;
    public const double AxisHeight = 40;

    /// <summary>From the upper edge of a rung to what is below its name.</summary>
    private const double Name = 20;

    public static LadderLayout Of(IReadOnlyList<LadderRung> rungs)
    {
        var most = rungs.SelectMany(rung => rung.Marks).Select(mark => mark.To ?? mark.From).DefaultIfEmpty(0).Max();
        var days = LinearScale.FromZero(most, Left, Right, 8);
        return new(
            [.. rungs.Select((rung, i) => Place(rung, Top + i * RungHeight, days))],
            days,
            rungs.Count == 0 ? 0 : Top + rungs.Count * RungHeight + AxisHeight);
    }

    private static PlacedRung Place(LadderRung rung, double top, LinearScale days)
    {
        // Labels keep apart within a rung: each rung is a drawing of its own height.
        const double Inner = RungHeight - Name;
        var labels = FluidLabels.Place(
            [.. rung.Marks.Select(mark => new FluidRequest(days.Of(mark.To ?? mark.From), Inner / 2, mark.Label))], Radius + 1, Inner);
        return new(
            rung,
            top + 15,
            top + Name + Inner / 2,
            [
                .. rung.Marks.Select((mark, i) => new PlacedLadderMark(
                    mark, days.Of(mark.From), days.Of(mark.To ?? mark.From), Moved(labels[i], top + Name))),
            ]);
    }

    private static FluidLabel Moved(FluidLabel label, double down) => new(
        label.Tight is { } tight ? tight with { Top = tight.Top + down } : null,
        label.Roomy is { } roomy ? roomy with { Top = roomy.Top + down } : null);
}
