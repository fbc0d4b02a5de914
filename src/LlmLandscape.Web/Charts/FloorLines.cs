using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A line of least prices while it is being placed.</summary>
/// <param name="Points">Its corners, from its first step to the last day.</param>
internal sealed record FloorLine(FloorSeries Series, IReadOnlyList<(double X, double Y)> Points, double Shift)
{
    public string Outline => $"M{string.Join('L', Points.Select(point => $"{Svg.Px(point.X)} {Svg.Px(point.Y)}"))}";

    /// <summary>Where a step's dot is.</summary>
    public (double X, double Y) At(int step) => Points[2 * step];
}

/// <summary>Lines of least prices, apart where they would lie on each other.</summary>
internal static class FloorLines
{
    private const double Size = 12;
    private const double LineHeight = 14;

    public static IReadOnlyList<FloorLine> Of(
        IReadOnlyList<FloorSeries> series, DateOnly last, TimeScale time, LogarithmicScale up, double beside)
    {
        List<FloorLine> lines = [];
        for (var i = 0; i < series.Count; i++)
        {
            // As many as it lies on have been drawn before it; the shift is the least that none of them has.
            HashSet<double> used = [.. Enumerable.Range(0, i).Where(j => Coincide(series[j], series[i], last)).Select(j => lines[j].Shift)];
            var shift = Enumerable.Range(0, i + 1).Select(n => n * beside).First(shift => !used.Contains(shift));
            lines.Add(new(series[i], Corners(series[i].Steps, last, time, up, shift), shift));
        }

        return lines;
    }

    /// <summary>A dot for each step, one for several that are the same; short labels are placed first, for they leave most room.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="space">What is free of lines.</param>
    /// <param name="rooms">How long the lines of a label may be, the best first.</param>
    public static IReadOnlyList<PlacedFloorStep> Steps(IReadOnlyList<FloorLine> lines, FreeSpace space, IReadOnlyList<double> rooms)
    {
        var dots = lines.SelectMany(line => line.Series.Steps.Select((step, i) => (Step: step, line.Series.Hue, Place: line.At(i))))
            .GroupBy(x => (x.Step.Day, x.Step.Price)).Select(same => same.ToList()).ToList();
        foreach (var same in dots) space.Take(Box.Around(same[0].Place.X, same[0].Place.Y, FloorLayout.Radius + 1));
        var labels = new IReadOnlyList<PlacedWords>[dots.Count];
        foreach (var i in Enumerable.Range(0, dots.Count).OrderBy(i => Label(dots[i]).Length))
        {
            var (label, (x, y)) = (Label(dots[i]), dots[i][0].Place);
            labels[i] = label.Length == 0 ? [] : space.First(rooms.SelectMany(room => Around(label, room, x, y)), overLines: true);
        }

        return
        [
            .. dots.Select((same, i) => new PlacedFloorStep(
                [.. same.Select(dot => dot.Step)], same[0].Hue, same[0].Place.X, same[0].Place.Y, labels[i])),
        ];

        static string Label(List<(FloorStep Step, int Hue, (double X, double Y) Place)> same) =>
            same.Select(dot => dot.Step.Label).FirstOrDefault(words => words.Length > 0, "");
    }

    /// <summary>Names in a list below a narrow drawing, the dearest first, as the lines end.</summary>
    public static List<EndWords> NamesBelow(IReadOnlyList<FloorLine> lines, double x, double width, double top)
    {
        List<EndWords> names = [];
        foreach (var series in lines.OrderBy(line => line.Points[^1].Y).Select(line => line.Series))
        {
            var words = EndLabels.Place([new(series.Name, series.Note, series.Hue, 0)], x, width, top, top);
            names.AddRange(words);
            top = words[^1].Words.Box.Bottom + 6;
        }

        return names;
    }

    /// <summary>A piece of each line beside the first line of its name.</summary>
    public static IReadOnlyList<(FloorSeries Series, double Y)> Keys(IReadOnlyList<FloorLine> lines, IReadOnlyList<EndWords> names)
    {
        var firsts = names.Where((name, i) => name.Hue is not null && (i == 0 || names[i - 1].Hue is null)).ToList();
        return [.. lines.OrderBy(line => line.Points[^1].Y).Zip(firsts, (line, name) => (line.Series, name.Words.Y - 4))];
    }

    private static List<(double X, double Y)> Corners(
        IReadOnlyList<FloorStep> steps, DateOnly last, TimeScale time, LogarithmicScale up, double shift)
    {
        List<(double X, double Y)> corners = [];
        foreach (var step in steps)
        {
            var (x, y) = (time.Noon(step.Day) - shift, up.Of(step.Price) + shift);
            if (corners.Count > 0) corners.Add((x, corners[^1].Y));
            corners.Add((x, y));
        }

        corners.Add((Math.Max(corners[^1].X, time.Noon(last) - shift), corners[^1].Y));
        return corners;
    }

    /// <summary>Whether two lines have the same price for some time.</summary>
    private static bool Coincide(FloorSeries one, FloorSeries other, DateOnly last) =>
        Spans(one, last).Any(a => Spans(other, last).Any(b => a.Price == b.Price && a.From < b.To && b.From < a.To));

    private static IEnumerable<(double Price, DateOnly From, DateOnly To)> Spans(FloorSeries series, DateOnly last) =>
        series.Steps.Select((step, i) => (step.Price, step.Day, i + 1 < series.Steps.Count ? series.Steps[i + 1].Day : last));

    /// <summary>Above the line that goes on from a dot, below it, or before the dot.</summary>
    private static IEnumerable<IReadOnlyList<PlacedWords>> Around(string label, double room, double x, double y)
    {
        var lines = TextWidth.Lines(label, Size, room).Take(3).Select(line => TextWidth.Fit(line, Size, room)).ToList();
        var high = LineHeight * (lines.Count - 1);
        return
        [
            At(x + 8, y - 10 - high, "start"),
            At(x + 8, y + 19, "start"),
            At(x - 11, y + 4 - high, "end"),
            At(x - 8, y - 10 - high, "end"),
            At(x - 8, y + 19, "end"),
            At(x, y - 11 - high, "middle"),
            At(x, y + 20, "middle"),
        ];

        IReadOnlyList<PlacedWords> At(double left, double top, string anchor) =>
            [.. lines.Select((line, i) => new PlacedWords(line, left, top + LineHeight * i, anchor))];
    }
}
