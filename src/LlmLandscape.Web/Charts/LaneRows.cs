using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A mark with its place.</summary>
/// <param name="Left">Where what it may mean begins; the same as <paramref name="Right"/> for one day.</param>
/// <param name="Middle">Where its form stands: within its bar, and in sight.</param>
/// <param name="Y">The middle of its row.</param>
/// <param name="Label">As much of its label as there is room for; null for none.</param>
/// <param name="LabelX">Where the label begins, or ends where <paramref name="LabelBefore"/>.</param>
/// <param name="LabelBefore">Whether the label stands before the mark.</param>
/// <param name="From">Where mark and label begin together.</param>
/// <param name="To">Where they end.</param>
public sealed record PlacedMark(
    SwimlaneMark Mark,
    double Left,
    double Right,
    double Middle,
    double Y,
    string? Label,
    double LabelX,
    bool LabelBefore,
    double From,
    double To)
{
    public bool IsBar => Right > Left;

    /// <summary>Whether the label begins in the bar.</summary>
    public bool IsWithin { get; init; }
}

/// <summary>Marks for which there was no room, as their number.</summary>
public sealed record PlacedCount(IReadOnlyList<SwimlaneMark> Marks, double X, double Y, DateOnly From, DateOnly To);

/// <summary>
/// Distributes the marks of a lane over rows, in the order of time. Each goes to the first row where it fits with its label;
/// where all rows are taken, without; what fits nowhere is counted. Labels that were cut then take what room their row has left.
/// </summary>
/// <param name="Count">How many rows there are.</param>
public sealed record LaneRows(IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedCount> Counts, int Count)
{
    public const double RowHeight = 24;
    public const double LabelSize = 12;

    /// <summary>Half a mark and the air around it.</summary>
    public const double Half = 8;

    private const int MostRows = 7;

    /// <summary>Long where there is room; else shorter.</summary>
    private static readonly double[] LabelRooms = [340, 236];

    private const double Air = 4;
    private const double CountRoom = 40;

    public static LaneRows Of(IReadOnlyList<SwimlaneMark> marks, TimeScale time)
    {
        var rows = Enumerable.Range(0, MostRows).Select(_ => new List<(double From, double To)>()).ToList();
        List<PlacedMark> placed = [];
        List<SwimlaneMark> left = [];
        var seen = marks.Where(mark => mark.From <= time.Last && mark.To >= time.First);
        foreach (var mark in seen.OrderBy(mark => mark.From).ThenBy(mark => mark.To))
        {
            if (Place(mark, time, rows) is { } place) placed.Add(place);
            else left.Add(mark);
        }

        var taken = rows.Count(row => row.Count > 0);
        var crowds = left.GroupBy(mark => Math.Floor((Bare(mark, time).Middle - time.Start) / CountRoom)).OrderBy(x => x.Key);
        List<PlacedCount> counts =
        [
            .. crowds.Select(near => new PlacedCount(
                [.. near],
                time.Start + (near.Key + 0.5) * CountRoom,
                (taken + 0.5) * RowHeight,
                near.Min(mark => mark.From),
                near.Max(mark => mark.To))),
        ];
        foreach (var row in Enumerable.Range(0, placed.Count).GroupBy(i => placed[i].Y))
            Widen(placed, [.. row.OrderBy(i => placed[i].From)], time);
        return new(placed, counts, taken + (counts.Count > 0 ? 1 : 0));
    }

    private static PlacedMark? Place(SwimlaneMark mark, TimeScale time, List<List<(double From, double To)>> rows)
    {
        var bare = Bare(mark, time);
        var free = rows.FindAll(row => Fits(bare, row)); // a row without room for the mark has none for mark and label
        if (free.Count == 0) return null;
        if (mark.Label.Length == 0) return Put(bare, free[0]);
        List<PlacedMark> ways = [.. Labelled(bare).Where(way => way.From >= time.Start - Half && way.To <= time.End + Half)];
        foreach (var row in free)
            if (ways.Find(way => Fits(way, row)) is { } labelled) return Put(labelled, row);
        return Put(bare, free[0]);

        PlacedMark Put(PlacedMark way, List<(double From, double To)> row)
        {
            row.Add((way.From, way.To));
            return way with { Y = (rows.IndexOf(row) + 0.5) * RowHeight };
        }
    }

    private static bool Fits(PlacedMark way, List<(double From, double To)> row) =>
        !row.Exists(x => way.From < x.To && x.From < way.To);

    /// <summary>Gives cut labels of a row what is free beside them, from left to right.</summary>
    private static void Widen(List<PlacedMark> placed, IReadOnlyList<int> row, TimeScale time)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var mark = placed[row[i]];
            if (mark.Label is not { } cut || cut == mark.Mark.Label) continue;
            var begin = i > 0 ? placed[row[i - 1]].To : time.Start - Half;
            var end = i + 1 < row.Count ? placed[row[i + 1]].From : time.End + Half;
            var label = TextWidth.Fit(mark.Mark.Label, LabelSize, (mark.LabelBefore ? mark.LabelX - begin : end - mark.LabelX) - Air);
            if (label.Length <= cut.Length) continue;
            var width = TextWidth.Of(label, LabelSize) + Air;
            placed[row[i]] = mark.LabelBefore
                ? mark with { Label = label, From = Math.Min(mark.From, mark.LabelX - width) }
                : mark with { Label = label, To = Math.Max(mark.To, mark.LabelX + width) };
        }
    }

    private static PlacedMark Bare(SwimlaneMark mark, TimeScale time)
    {
        var isDay = mark.From == mark.To;
        var left = isDay ? time.Noon(mark.From) : time.Begin(mark.From);
        var right = isDay ? left : time.Over(mark.To);
        var (seenLeft, seenRight) = (Math.Max(left, time.Start), Math.Min(right, time.End));
        var middle = (seenLeft + seenRight) / 2;
        return new(mark, left, right, middle, 0, null, 0, false, Math.Min(seenLeft, middle - Half), Math.Max(seenRight, middle + Half));
    }

    /// <summary>Within a bar wide enough, after the mark, or before it; shortened before it changes sides.</summary>
    private static IEnumerable<PlacedMark> Labelled(PlacedMark bare)
    {
        List<(string Label, double Width)> labels =
        [
            .. LabelRooms.Select(room => TextWidth.Fit(bare.Mark.Label, LabelSize, room))
                .Distinct()
                .Select(label => (label, TextWidth.Of(label, LabelSize))),
        ];
        var air = bare.IsBar ? Air : 1;
        foreach (var (label, width) in labels)
        {
            var middle = bare.Middle - width / 2;
            if (middle - 2 * Half >= bare.From)
                yield return bare with { Middle = middle, Label = label, LabelX = middle + Half + 1, IsWithin = true };
        }
        foreach (var (label, width) in labels)
            yield return bare with { Label = label, LabelX = bare.To + air, To = bare.To + width + 2 * Air };
        foreach (var (label, width) in labels)
            yield return bare with { Label = label, LabelX = bare.From - air, LabelBefore = true, From = bare.From - width - 2 * Air };
    }
}
