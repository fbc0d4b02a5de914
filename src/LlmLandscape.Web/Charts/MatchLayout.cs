using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>How the drawing puts days into words.</summary>
/// <param name="Months">A number of months.</param>
/// <param name="Days">Somebody, and a number of days.</param>
/// <param name="Both">Two who stand so near that one label is for both.</param>
/// <param name="Record">The beginning of the axis.</param>
public sealed record MatchWords(
    Func<int, string> Months,
    Func<string, int, string> Days,
    Func<string, string, string> Both,
    string Record);

/// <summary>A mark with its place; its label is null where there is no room.</summary>
/// <param name="X">Where it stands, apart from its neighbours.</param>
/// <param name="TrueX">Where its day is.</param>
/// <param name="IsLate">Whether its day is beyond the axis: it stands at the edge then.</param>
public sealed record PlacedMatch(MatchMark Mark, double X, double TrueX, bool IsLate, PlacedWords? Label)
{
    /// <summary>Whether it is so far from its day that a tick shows the day.</summary>
    public bool IsMoved => !IsLate && Math.Abs(X - TrueX) > 1.5;
}

/// <summary>A record with its place.</summary>
/// <param name="Y">Of its line.</param>
/// <param name="Date">Its day; in the narrow drawing it follows the name and has no place of its own.</param>
/// <param name="LineEnd">Up to where its line is drawn.</param>
/// <param name="IsOpen">Whether an arrow goes on from there.</param>
/// <param name="Beside">In the narrow drawing, what stands at the right of the name: what is open, else who of the group was first.</param>
/// <param name="BesideMark">The mark that this is the label of; null where it is what is open.</param>
public sealed record PlacedMatchRow(
    MatchRow Row,
    double Y,
    PlacedWords Name,
    PlacedWords Date,
    double LineEnd,
    bool IsOpen,
    IReadOnlyList<PlacedMatch> Marks,
    PlacedWords? Beside,
    MatchMark? BesideMark);

/// <summary>A claimed span with its place.</summary>
public sealed record PlacedMatchBand(MatchBand Band, double Left, double Right, PlacedWords Words);

/// <summary>
/// Time to match: a row for each record, days from it from left to right, and marks where others reached it. In the narrow drawing
/// a record's name stands above its line.
/// </summary>
/// <param name="Left">Where the record is.</param>
/// <param name="Right">Where the axis ends.</param>
/// <param name="Ticks">Months of the axis, the record first, named above and perhaps below; some not at all, being close.</param>
public sealed record MatchLayout(
    double Width,
    double Height,
    double Left,
    double Right,
    double Top,
    double Bottom,
    IReadOnlyList<PlacedMatchRow> Rows,
    IReadOnlyList<(double X, IReadOnlyList<PlacedWords> Names)> Ticks,
    PlacedMatchBand? Band)
{
    public const double FullWidth = 1152;
    public const double NarrowWidth = 328;
    public const double Radius = 9.5;

    /// <summary>From the middle of a diamond to its corners: alone, and around a circle.</summary>
    public const double Diamond = 8;
    public const double DiamondAround = 16;

    /// <summary>How long the arrow of what is open is.</summary>
    public const double Arrow = 30;

    /// <summary>The most days that the axis shows.</summary>
    public const int MostDays = 330;

    private const double Month = 365.25 / 12;
    private const double LabelSize = 12;
    private const double Header = 46;

    /// <summary>Rows from which on the months are told at the bottom as well.</summary>
    private const int Many = 12;

    public static MatchLayout Of(IReadOnlyList<MatchRow> rows, MatchBand? band, MatchWords words, double width)
    {
        if (rows.Count == 0) return new(width, 0, 0, width, 0, 0, [], [], null);

        var narrow = width < 480;
        var names = Math.Min(220, Widest(rows, row => row.Name, EndLabels.BoldSize));
        var dates = Math.Min(MatchRowLayout.DateWidth, Widest(rows, row => row.Date, LabelSize));
        var left = narrow ? 10 : names + 20 + dates + 16;
        var greatest = rows.Max(row => Math.Max(row.OpenFrom ?? 0, row.Marks.Select(mark => mark.Days).DefaultIfEmpty(0).Max()));
        var isLate = rows.Any(row => row.Marks.Any(mark => mark.Days > MostDays));
        var right = width - (narrow, isLate) switch { (true, true) => 96, (true, false) => 40, (false, true) => 190, _ => 110 };
        var days = new LinearScale(0, Math.Clamp(greatest + 15, 100, MostDays), left, right);
        var rowLayout = new MatchRowLayout(days, width, names, narrow, words);
        List<PlacedMatchRow> placed = [];
        var y = Header;
        foreach (var row in rows)
        {
            var next = rowLayout.Place(row, y);
            placed.Add(next);
            y = next.Y + MatchRowLayout.Below;
        }

        return new(
            width,
            y + (rows.Count > Many ? 24 : 4),
            left,
            right,
            Header,
            y,
            placed,
            Months(days, words, y + 16, rows.Count > Many),
            band is null ? null : Place(band, days, width));
    }

    private static double Widest(IReadOnlyList<MatchRow> rows, Func<MatchRow, string> words, double size) =>
        rows.Max(row => TextWidth.Of(words(row), size));

    /// <summary>A mark for every third month, or for each where they are few.</summary>
    private static List<(double X, IReadOnlyList<PlacedWords> Names)> Months(LinearScale days, MatchWords words, double below, bool isTwice)
    {
        var step = days.Most < 140 ? 1 : 3;
        var space = new FreeSpace(new(0, 0, days.End + 60, Header));
        List<(double X, IReadOnlyList<PlacedWords> Names)> ticks = [];
        for (var month = 0; month * Month <= days.Most; month += step)
        {
            var x = days.Of(month * Month);
            var name = month == 0 ? words.Record : words.Months(month);
            var place = new PlacedWords(name, x, Header - 10, "middle");
            if (place.Box.Left < 0) place = place with { X = 0, Anchor = "start" };
            ticks.Add((x, space.First([place]) is null ? [] : isTwice ? [place, place with { Y = below }] : [place]));
        }

        return ticks;
    }

    private static PlacedMatchBand? Place(MatchBand band, LinearScale days, double width)
    {
        if (band.From >= days.Most) return null;
        var (left, right) = (days.Of(band.From), days.Of(Math.Min(band.To, days.Most)));
        var words = new PlacedWords(TextWidth.Fit(band.Words, LabelSize, width), (left + right) / 2, 14, "middle");
        if (words.Box.Right > width) words = words with { X = width, Anchor = "end" };
        if (words.Box.Left < 0) words = words with { X = 0, Anchor = "start" };
        return new(band, left, right, words);
    }
}
