using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>Places what is in the row of a record.</summary>
/// <param name="days">Where days are.</param>
/// <param name="width">Of the drawing.</param>
/// <param name="names">How wide names may be, where they stand beside the lines.</param>
/// <param name="isNarrow">Whether they stand above the lines.</param>
internal sealed class MatchRowLayout(LinearScale days, double width, double names, bool isNarrow, MatchWords words)
{
    /// <summary>From a line to the end of its row.</summary>
    public const double Below = 17;

    /// <summary>The most for a day beside the lines: the longest that pages write, in Chinese.</summary>
    public const double DateWidth = 140;

    private const double Above = 17;
    private const double NameAbove = 21;
    private const double LineHeight = 16;
    private const double Size = 12;
    private const double NameSize = 13;

    /// <summary>Between the marks of a row.</summary>
    private const double Air = 1;

    /// <param name="row">The row.</param>
    /// <param name="top">Where the row begins.</param>
    public PlacedMatchRow Place(MatchRow row, double top)
    {
        var named = TextWidth.Fit(row.Name, EndLabels.BoldSize, isNarrow ? 0.6 * width : names);
        var name = new PlacedWords(named, 0, 0, Size: NameSize, IsBold: true);
        var (said, saidOf) = isNarrow ? Beside(row) : (null, null);
        var beside = said is null ? null : new PlacedWords(TextWidth.Fit(said, Size, width), width, top + 14, "end");
        var date = isNarrow
            ? new PlacedWords(row.Date, name.Box.Right + 6, 0)
            : new PlacedWords(TextWidth.Fit(row.Date, Size, DateWidth), days.Start - 16, 0, "end");
        var needsLine = beside is not null && beside.Box.Left < date.Box.Right + 8;
        if (needsLine) beside = beside! with { Y = top + 14 + LineHeight };
        var y = top + (isNarrow ? NameAbove + (needsLine ? LineHeight : 0) : 0) + Above;
        var nameY = isNarrow ? top + 14 : y + 4;

        var places = Nudged(row.Marks);
        var end = Math.Max(days.Of(Math.Min(row.OpenFrom ?? 0, days.Most)), places.DefaultIfEmpty(days.Start).Max());

        // Where both a mark and what is open are at the edge, the arrow begins behind the mark.
        if (row.OpenFrom is not null && row.Marks.Any(mark => mark.Days > days.Most)) end += MatchLayout.DiamondAround + 2;
        var space = Taken(row.Marks, places, end, y, row.OpenFrom is not null);
        var note = isNarrow || row.OpenNote is null || row.OpenFrom is null ? null : Note(row.OpenNote, end, y, space);
        var labels = Labels(row.Marks, places, saidOf, y, space);
        return new(
            row,
            y,
            name with { Y = nameY },
            date with { Y = nameY },
            end,
            row.OpenFrom is not null,
            [
                .. row.Marks.Select((mark, i) => new PlacedMatch(
                    mark,
                    places[i],
                    days.Of(Math.Min(mark.Days, days.Most)),
                    mark.Days > days.Most,
                    labels[i])),
            ],
            isNarrow ? beside : note,
            saidOf);
    }

    /// <summary>What stands at the right of a name above its line.</summary>
    private (string? Words, MatchMark? Of) Beside(MatchRow row)
    {
        if (row is { OpenFrom: not null, OpenNote: { } note }) return (note, null);
        var first = row.Marks.FirstOrDefault(mark => mark.IsGroup);
        return first is null ? (null, null) : (words.Days(first.Label, first.Days), first);
    }

    /// <summary>Where the marks stand: beside each other where their days are nearer than they are wide.</summary>
    private IReadOnlyList<double> Nudged(IReadOnlyList<MatchMark> marks)
    {
        // Those beyond the axis all want its edge, and stand there in the order of their days.
        const double Hair = 1e-6;
        return Apart.Place(
            [.. marks.Select(mark => days.Of(Math.Min(mark.Days, days.Most)) + Hair * marks.Count(other => other.Days < mark.Days))],
            [.. marks.Select(mark => 2 * Half(mark) + Air)],
            days.Start + 4,
            days.End + MatchLayout.DiamondAround);
    }

    private FreeSpace Taken(IReadOnlyList<MatchMark> marks, IReadOnlyList<double> places, double end, double y, bool isOpen)
    {
        // Each row has a height of its own, so that its labels meet only each other.
        var space = new FreeSpace(new(days.Start, y - Above, width, y + Below));
        for (var i = 0; i < marks.Count; i++) space.Take(Box.Around(places[i], y, Half(marks[i])));
        if (marks.Any(mark => mark.Days > days.Most)) space.Take(new(places.Max(), y - 5, places.Max() + 30, y + 5));
        if (isOpen) space.Take(new(end, y - 3, end + MatchLayout.Arrow + 2, y + 5));
        return space;
    }

    /// <summary>What is open stands behind its arrow, or before and above it where the drawing ends.</summary>
    private static PlacedWords? Note(string note, double end, double y, FreeSpace space) => space.First(
    [
        new(note, end + MatchLayout.Arrow + 8, y + 4),
        new(note, end - 6, y - 5, "end"),
        new(note, end - 6, y + 14, "end"),
    ]);

    private PlacedWords?[] Labels(
        IReadOnlyList<MatchMark> marks, IReadOnlyList<double> places, MatchMark? saidOf, double y, FreeSpace space)
    {
        var labels = new PlacedWords?[marks.Count];
        var edge = places.DefaultIfEmpty(0).Max() + MatchLayout.Radius + 28;
        int? left = null;
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] == saidOf) continue;

            // Whoever found no room beside a neighbour shares the label of that neighbour, the earlier name first.
            var joined = left is { } earlier && places[i] > places[earlier] && places[i] - places[earlier] < 60
                && marks[i].IsGroup == marks[earlier].IsGroup
                ? marks[earlier].Label
                : null;
            labels[i] = Label(marks[i], joined, places[i], edge, y, space);
            left = labels[i] is null ? i : null;
        }

        return labels;
    }

    private PlacedWords? Label(MatchMark mark, string? joined, double x, double edge, double y, FreeSpace space)
    {
        // The number of days must be said where the mark cannot show it.
        var isLate = mark.Days > days.Most;
        string[] forms = (isLate, joined) switch
        {
            (true, _) => [words.Days(mark.Label, mark.Days), words.Days("", mark.Days), $"{mark.Days}"],
            (_, { } other) => [words.Both(other, mark.Label), mark.Label],
            _ => [mark.Label],
        };
        var (before, behind) = (x - Half(mark) - 5, isLate ? edge : x + Half(mark) + 5);
        return space.First(forms.Where(form => form.Length > 0).SelectMany(form => new PlacedWords[]
        {
            new(form, behind, isLate ? y - 3 : y - 6),
            new(form, behind, y + 12),
            new(form, before, y - 6, "end"),
            new(form, before, y + 14, "end"),
        }));
    }

    private static double Half(MatchMark mark) => mark switch
    {
        { IsGroup: true, Order: null } => MatchLayout.Diamond,
        { IsGroup: true } => MatchLayout.DiamondAround,
        _ => MatchLayout.Radius,
    };
}
