using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>One line of distances while it is being placed.</summary>
/// <param name="Points">Of all its marks, also of those beyond the bottom.</param>
/// <param name="Joins">Whether each mark is joined to the next by dots only.</param>
/// <param name="Down">Where values are.</param>
internal sealed record GapLine(GapSeries Series, IReadOnlyList<(double X, double Y)> Points, IReadOnlyList<bool> Joins, LinearScale Down)
{
    private const double NameSize = 13;

    /// <summary>Where the line ends, as far as it is to be seen.</summary>
    public double EndY => Math.Clamp(Points[^1].Y, Down.Start, Down.End);

    public static GapLine Of(GapSeries series, TimeScale time, LinearScale down, bool isSparse, int far)
    {
        var marks = series.Marks;
        return new(
            series,
            [.. marks.Select(mark => (time.Noon(mark.Day), down.Of(mark.Value)))],
            [.. marks.Zip(marks.Skip(1)).Select(pair => isSparse || pair.Second.Day.DayNumber - pair.First.Day.DayNumber > far)],
            down);
    }

    public void TakeFrom(FreeSpace space)
    {
        for (var i = 0; i + 1 < Points.Count; i++) space.TakeLine(Points[i], Points[i + 1]);
        for (var i = 0; i < Points.Count; i++)
        {
            if (IsDot(i)) space.Take(Box.Around(Points[i].X, Points[i].Y, GapLayout.Radius + 2));
            if (Series.Marks[i] is { Low: { } low, High: { } high })
                space.TakeLine((Points[i].X, Down.Of(low)), (Points[i].X, Down.Of(high)));
        }
    }

    /// <summary>Its name beside one of its marks, the earliest that has room; short lines are named at their ends only.</summary>
    public PlacedWords? NameWithin(FreeSpace space, double limit) => Points.Count < 4
        ? null
        : space.First(Points.Where(point => point.X < limit && !IsCut(point)).SelectMany(point => new PlacedWords[]
        {
            new(Series.Name, point.X, point.Y - 7, "middle", NameSize, true),
            new(Series.Name, point.X, point.Y + 16, "middle", NameSize, true),
            new(Series.Name, point.X - 7, point.Y + 4, "end", NameSize, true),
            new(Series.Name, point.X + 7, point.Y + 4, Size: NameSize, IsBold: true),
        }));

    /// <param name="name">Where the line's name stands.</param>
    public PlacedGap Placed(PlacedWords? name) => new(
        Series,
        Outline(dotted: false),
        Outline(dotted: true),
        [
            .. Enumerable.Range(0, Points.Count).Where(i => !IsCut(Points[i]) && IsDot(i)).Select(i => new PlacedGapMark(
                Series.Marks[i],
                Points[i].X,
                Points[i].Y,
                Bound(Series.Marks[i].Low),
                Bound(Series.Marks[i].High),
                i == Points.Count - 1)),
        ],
        name);

    /// <summary>
    /// Where lines leave the drawing at the bottom, in words: the latest of those that leave at about the same place says it for all.
    /// </summary>
    public static IReadOnlyList<PlacedWords> Notes(IReadOnlyList<GapLine> lines, GapAxis axis, FreeSpace space)
    {
        List<PlacedWords> notes = [];
        List<(double X, string Words)> said = [];
        foreach (var leaving in lines.SelectMany(line => line.Leaving(axis)).OrderByDescending(leaving => leaving.X))
        {
            if (said.Exists(other => other.Words == leaving.Words && Math.Abs(other.X - leaving.X) < 80)) continue;
            var isFirst = !said.Exists(other => Math.Abs(other.X - leaving.X) < 80);
            said.Add(leaving);
            notes.AddRange(space.First(Beside(leaving.X, leaving.Words, lines[0].Down.End - 8), overLines: isFirst));
        }

        return notes;
    }

    /// <summary>In a line beside the place, higher up, or in several lines.</summary>
    private static IEnumerable<IReadOnlyList<PlacedWords>> Beside(double x, string words, double y)
    {
        foreach (var room in new[] { double.MaxValue, 150, 110 })
            foreach (var up in new[] { 0, 18, 36 })
                foreach (var anchor in new[] { "start", "end" })
                {
                    var lines = TextWidth.Lines(anchor == "start" ? $"← {words}" : $"{words} →", GapLayout.LabelSize, room);
                    yield return
                    [
                        .. lines.Select((line, i) => new PlacedWords(
                            line, anchor == "start" ? x + 10 : x - 10, y - up - 15 * (lines.Count - 1 - i), anchor)),
                    ];
                }
    }

    /// <summary>The places where the line crosses the bottom, and what is to be said there.</summary>
    private IEnumerable<(double X, string Words)> Leaving(GapAxis axis)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            if (!IsCut(Points[i])) continue;
            var first = i;
            while (i + 1 < Points.Count && IsCut(Points[i + 1])) i++;
            yield return i + 1 < Points.Count
                ? (Crossing(Points[i], Points[i + 1]), axis.Until(Series.Marks[i + 1].Day))
                : (first == 0 ? Points[0].X : Crossing(Points[first - 1], Points[first]), axis.Since(Series.Marks[first].Day));
        }
    }

    private double Crossing((double X, double Y) from, (double X, double Y) to) =>
        from.X + (to.X - from.X) * (Down.End - from.Y) / (to.Y - from.Y);

    private bool IsCut((double X, double Y) point) => point.Y > Down.End + 0.01;

    /// <summary>A mark is a dot where a line of dots leads to it, or none at all; the last one always is.</summary>
    private bool IsDot(int i) =>
        i == Points.Count - 1 || (i == 0 ? Joins[0] : Joins[i - 1] || Joins[i]);

    private double? Bound(double? value) => value is { } known ? Math.Clamp(Down.Of(known), Down.Start, Down.End) : null;

    private string Outline(bool dotted)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i + 1 < Points.Count; i++)
        {
            if (Joins[i] != dotted) continue;
            if (i == 0 || Joins[i - 1] != dotted)
                path.Append(CultureInfo.InvariantCulture, $"M{Across(Points[i])} {Svg.Px(Points[i].Y)}");
            path.Append(CultureInfo.InvariantCulture, $"L{Across(Points[i + 1])} {Svg.Px(Points[i + 1].Y)}");
        }

        return path.ToString();

        // A line through dozens of months is no other for half a pixel.
        static string Across((double X, double Y) point) => Svg.Px(Math.Round(point.X));
    }
}
