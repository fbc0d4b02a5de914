namespace LlmLandscape.Web.Charts;

/// <summary>How a mark is inked.</summary>
public enum BetsInk
{
    /// <summary>Of no family that the finding names; or of a chosen strategy, and its vendor does not pursue all.</summary>
    Quiet,
    Accent,
    Ink,

    /// <summary>Beside what is chosen.</summary>
    Pale,
}

/// <summary>A bet with its place.</summary>
public sealed record PlacedBet(BetsMark Mark, double X, double Y, double Radius, BetsInk Ink);

/// <summary>A strategy with its place; its middle is at <paramref name="Y"/>.</summary>
public sealed record PlacedBetsRow(BetsRow Row, double Y);

/// <summary>A family with the middle of its heading.</summary>
public sealed record PlacedBetsFamily(BetsFamily Family, double Y, IReadOnlyList<PlacedBetsRow> Rows);

/// <summary>A vendor with its middle; the name begins at the foot of the heading and rises by <see cref="BetsMapLayout.Slant"/>.</summary>
public sealed record PlacedBetsColumn(BetsColumn Column, double X, string Name);

/// <summary>Vendors that stand together.</summary>
/// <param name="Name">Over the band's upper edge, in one line or two: as much of it as there is room for.</param>
public sealed record PlacedBetsBand(IReadOnlyList<PlacedWords> Name, double Left, double Right, IReadOnlyList<PlacedBetsColumn> Columns);

/// <summary>A vertical line that joins what a vendor does of the chosen.</summary>
public sealed record BetsJoin(double X, double Top, double Bottom);

/// <summary>
/// The map of bets: strategies in their families from top to bottom, vendors in their bands from left to right, a dot for each bet
/// whose area is the number of statements.
/// </summary>
/// <param name="Head">How high the heading is; it is slanted like the names in it.</param>
/// <param name="Foot">The lower end of the last strategy.</param>
/// <param name="Pitch">From one vendor to the next.</param>
/// <param name="Over">Where the bands begin, below their names.</param>
public sealed record BetsMapLayout(
    double Width,
    double Height,
    double Over,
    double Head,
    double Foot,
    double Pitch,
    IReadOnlyList<PlacedBetsFamily> Families,
    IReadOnlyList<PlacedBetsBand> Bands,
    IReadOnlyList<PlacedBet> Marks,
    IReadOnlyList<BetsJoin> Joins)
{
    public const double FullWidth = 1152;

    /// <summary>Where the bands begin.</summary>
    public const double Labels = 236;

    /// <summary>From one vendor to the next: at least so much that rings keep apart, and no more than that rows are still rows.</summary>
    public const double LeastPitch = 45;
    public const double MostPitch = 52;

    public const double BandGap = 10;
    public const double RowHeight = 26;

    /// <summary>In degrees; what a name goes to the right for each pixel that it rises is <see cref="Run"/>.</summary>
    public const double Slant = 52;

    public const double NameSize = 13.5;

    /// <summary>Between the upper edge of the drawing and that of the bands: a line of the bands' names; and a second.</summary>
    private const double BandName = 22;
    private const double SecondLine = 15;
    private const double BandSize = 12;

    /// <summary>Between a mark and the ring around it.</summary>
    public const double Ring = 2.4;

    private const double MostName = 118;
    private const double One = 4.9;
    private const double MostRadius = 12;
    private const double Totals = 24;

    /// <summary>How many vendors there is room for.</summary>
    public static int MostColumns(int bands) =>
        (int)((FullWidth - Labels - Run * (Rise * MostName + 20) - (bands - 1) * BandGap) / LeastPitch);

    /// <summary>How far to the right a slanted line goes while it rises by one.</summary>
    public static double Run { get; } = 1 / Math.Tan(Slant * Math.PI / 180);

    private static double Rise { get; } = Math.Sin(Slant * Math.PI / 180);

    public static BetsMapLayout Of(BetsSeries series)
    {
        var names = series.Bands.SelectMany(band => band.Columns)
            .Select(column => TextWidth.Of(column.Name, NameSize)).DefaultIfEmpty(0).Max();
        var over = NameLines(series.Bands) > 1 ? BandName + SecondLine : BandName;
        var head = over + Math.Round(Rise * Math.Min(names, MostName)) + 20;
        var families = RowsFrom(head, series.Families);
        var rows = families.SelectMany(family => family.Rows).ToList();
        var foot = head + RowHeight * (rows.Count + families.Count);
        var pitch = PitchOf(series.Bands, head - over);
        var bands = BandsFrom(series.Bands, over, head - over, pitch);
        var columns = bands.SelectMany(band => band.Columns).ToList();
        var tones = series.Families.SelectMany(family => family.Rows.Select(_ => family.Tone)).ToList();
        return new(
            FullWidth,
            foot + Totals,
            over,
            head,
            foot,
            pitch,
            families,
            bands,
            [
                .. series.Marks.Select(mark => new PlacedBet(
                    mark,
                    columns[mark.Column].X,
                    rows[mark.Row].Y,
                    Radius(mark.Statements),
                    InkOf(rows[mark.Row].Row, columns[mark.Column].Column, tones[mark.Row], series.HasChosen))),
            ],
            Joined(series, rows, columns));
    }

    /// <summary>The area tells how many.</summary>
    public static double Radius(int statements) => Math.Min(MostRadius, One * Math.Sqrt(statements));

    private static BetsInk InkOf(BetsRow row, BetsColumn column, BetsTone tone, bool hasChosen) =>
        (hasChosen, row.IsChosen, column.HasAll, tone) switch
        {
            (true, true, true, _) => BetsInk.Accent,
            (true, true, false, _) => BetsInk.Ink,
            (true, false, true, _) => BetsInk.Quiet,
            (true, false, false, _) => BetsInk.Pale,
            (false, _, _, BetsTone.Accent) => BetsInk.Accent,
            (false, _, _, BetsTone.Ink) => BetsInk.Ink,
            _ => BetsInk.Quiet,
        };

    private static List<PlacedBetsFamily> RowsFrom(double top, IReadOnlyList<BetsFamily> families)
    {
        List<PlacedBetsFamily> placed = [];
        var y = top + RowHeight / 2;
        foreach (var family in families)
        {
            placed.Add(new(family, y, [.. family.Rows.Select((row, i) => new PlacedBetsRow(row, y + (i + 1) * RowHeight))]));
            y += (family.Rows.Count + 1) * RowHeight;
        }

        return placed;
    }

    private static double PitchOf(IReadOnlyList<BetsBand> bands, double slanted)
    {
        var room = FullWidth - Labels - Run * slanted - Math.Max(0, bands.Count - 1) * BandGap;
        return Math.Clamp(Math.Floor(room / Math.Max(1, bands.Sum(band => band.Columns.Count))), LeastPitch, MostPitch);
    }

    private static List<PlacedBetsBand> BandsFrom(IReadOnlyList<BetsBand> bands, double over, double slanted, double pitch)
    {
        List<PlacedBetsBand> placed = [];
        var left = Labels;
        var shift = Run * slanted;
        foreach (var band in bands)
        {
            var right = left + pitch * band.Columns.Count;

            placed.Add(new(
                BandNameAt(band, left + shift, right - left, over, placed.Count == bands.Count - 1),
                left,
                right,
                [
                    .. band.Columns.Select((column, i) =>
                        new PlacedBetsColumn(column, left + pitch * (i + 0.5), TextWidth.Fit(column.Name, NameSize, MostName))),
                ]));
            left = right + BandGap;
        }

        return placed;
    }

    /// <summary>How many lines the bands' names need where vendors stand as close as they may.</summary>
    private static int NameLines(IReadOnlyList<BetsBand> bands) =>
        bands.Any(band => TextWidth.Of(band.Name, BandSize) > band.Columns.Count * LeastPitch) ? 2 : 1;

    /// <summary>Over its band, as wide as that; the last has all that is left of the drawing, and the gap before its band.</summary>
    private static List<PlacedWords> BandNameAt(BetsBand band, double x, double width, double over, bool isLast)
    {
        var room = isLast ? FullWidth - x + BandGap : width;
        var lines = TextWidth.Lines(band.Name, BandSize, room);
        if (lines.Count > 2) lines = [lines[0], TextWidth.Fit(string.Join(' ', lines.Skip(1)), BandSize, room)];
        lines = [.. lines.Select(line => TextWidth.Fit(line, BandSize, room))];
        var left = Math.Min(x, FullWidth - lines.Max(line => TextWidth.Of(line, BandSize)));
        return
        [
            .. lines.Select((line, i) => new PlacedWords(
                line, left, over - 6 - (lines.Count - 1 - i) * SecondLine)),
        ];
    }

    private static List<BetsJoin> Joined(BetsSeries series, List<PlacedBetsRow> rows, List<PlacedBetsColumn> columns) =>
    [
        .. series.Marks.Where(mark => rows[mark.Row].Row.IsChosen && columns[mark.Column].Column.HasAll)
            .GroupBy(mark => mark.Column)
            .Where(marks => marks.Count() > 1)
            .Select(marks => new BetsJoin(
                columns[marks.Key].X, rows[marks.Min(mark => mark.Row)].Y, rows[marks.Max(mark => mark.Row)].Y)),
    ];
}
