using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>The axis of distances, and how it is put into words.</summary>
/// <param name="Zero">The value of the top line.</param>
/// <param name="Deepest">The value at the bottom.</param>
/// <param name="Format">Writes a value.</param>
/// <param name="Until">Says that a line is beyond the bottom until a day.</param>
/// <param name="Since">Says that it is from a day on.</param>
public sealed record GapAxis(
    double Zero,
    double Deepest,
    Func<double, string> Format,
    Func<DateOnly, string> Until,
    Func<DateOnly, string> Since);

/// <summary>A mark with its place; one that is cut off has none, nor one on a line of many, which says itself where it goes.</summary>
public sealed record PlacedGapMark(GapMark Mark, double X, double Y, double? LowY, double? HighY, bool IsLast);

/// <summary>A line of marks, with its name within the drawing where there is room.</summary>
/// <param name="Solid">The outline of what is drawn through.</param>
/// <param name="Dotted">The outline of what only joins marks that are far apart.</param>
public sealed record PlacedGap(GapSeries Series, string Solid, string Dotted, IReadOnlyList<PlacedGapMark> Marks, PlacedWords? Name);

/// <summary>A mark on the top line, and its name, slanted up from its place; null where there is no room.</summary>
public sealed record PlacedGapTop(GapTop Top, double X, PlacedWords? Label);

/// <summary>
/// Distances below a leader over time: the leader is the top line, the others hang under it. What lies deeper than the axis is cut
/// off, and a note says so where the line leaves.
/// </summary>
/// <param name="Ends">The names of the lines beside their ends.</param>
/// <param name="Notes">What is said of lines that are cut off.</param>
public sealed record GapLayout(
    double Width,
    double Height,
    double Left,
    double Right,
    double Top,
    double Bottom,
    IReadOnlyList<PlacedGap> Lines,
    IReadOnlyList<PlacedGapTop> Tops,
    IReadOnlyList<(double Y, PlacedWords Name)> Ticks,
    IReadOnlyList<AxisMark> Axis,
    IReadOnlyList<EndWords> Ends,
    IReadOnlyList<PlacedWords> Notes)
{
    public const double FullWidth = 1152;
    public const double NarrowWidth = 328;
    public const double Radius = 5;
    public const double LabelSize = 12;

    /// <summary>How far a slanted label goes to the right and up for each pixel of its length: half the root of two.</summary>
    public const double Slope = 0.7071;

    /// <summary>Marks farther apart than so many days are joined by dots: what was between them is not known.</summary>
    private const int Far = 100;

    private const double AxisHeight = 26;
    private const double EndGap = 14;

    public static GapLayout Of(IReadOnlyList<GapSeries> series, IReadOnlyList<GapTop> tops, GapAxis axis, bool isSparse, double width)
    {
        var drawn = series.Where(x => x.Marks.Count > 0).ToList();
        if (drawn.Count == 0) return new(width, 0, 0, width, 0, 0, [], [], [], [], [], []);

        var narrow = width < 480;
        var height = narrow ? 240 : Math.Clamp(0.27 * width, 220, 280);
        var values = Values(axis, narrow ? 4 : 6);
        var left = 14 + values.Max(value => TextWidth.Of(axis.Format(value), LabelSize + 1));
        var column = EndLabels.Width(drawn.Select(x => new EndRequest(x.Name, x.EndNote, x.Hue, 0)), narrow ? 102 : 240);
        var right = width - column - EndGap;
        var time = TimeAxis.Around([.. drawn.SelectMany(x => x.Marks).Select(x => x.Day), .. tops.Select(x => x.Day)], left, right);
        var labels = SlantedLabels.Place(
            [.. tops.Select(x => new SlantedRequest(time.Noon(x.Day), x.Label))], Newest(tops), width, narrow ? 100 : 150);
        var top = labels.Height + 14;
        var bottom = top + height;
        var down = new LinearScale(axis.Zero, axis.Deepest, top, bottom);

        var space = new FreeSpace(new(left, top + 2, right, bottom));
        var lines = drawn.ConvertAll(x => GapLine.Of(x, time, down, isSparse, Far));
        foreach (var line in lines) line.TakeFrom(space);
        var notes = GapLine.Notes(lines, axis, space);
        var names = drawn.Count == 1 ? [] : lines.ConvertAll(line => line.NameWithin(space, left + 0.75 * (right - left)));
        var ends = EndLabels.Place(
            [.. lines.Select(line => new EndRequest(line.Series.Name, line.Series.EndNote, line.Series.Hue, line.EndY))],
            right + EndGap,
            column,
            top - 6,
            bottom + AxisHeight);
        return new(
            width,
            Math.Max(bottom + AxisHeight, ends.Max(end => end.Words.Box.Bottom) + 2),
            left,
            right,
            top,
            bottom,
            [.. lines.Select((line, i) => line.Placed(names.Count == 0 ? null : names[i]))],
            [
                .. tops.Select((x, i) =>
                    new PlacedGapTop(x, time.Noon(x.Day), labels.Places[i] is { } place ? place with { Y = top - place.Y } : null)),
            ],
            [.. values.Select(value => (down.Of(value), new PlacedWords(axis.Format(value), left - 8, down.Of(value) + 4, "end")))],
            TimeAxis.Of(time, bottom + 18, right + EndGap - 4, CultureInfo.CurrentUICulture),
            ends,
            notes);
    }

    /// <summary>Round values from the top line to the bottom, whichever way the axis runs.</summary>
    private static IReadOnlyList<double> Values(GapAxis axis, int steps) =>
        new LinearScale(Math.Min(axis.Zero, axis.Deepest), Math.Max(axis.Zero, axis.Deepest), 0, 1).Ticks(steps);

    /// <summary>Which top is the newest; negative where there is none.</summary>
    private static int Newest(IReadOnlyList<GapTop> tops) =>
        Enumerable.Range(0, tops.Count).OrderByDescending(i => tops[i].Day).FirstOrDefault(-1);
}
