namespace LlmLandscape.Web.Charts;

/// <summary>What a vendor does of a family, with its place.</summary>
/// <param name="Title">All that is to be said of it.</param>
public sealed record PlacedBetsCell(
    string Title, string? Href, double X, double Y, double Radius, BetsRing Ring, BetsInk Ink, string? Who);

/// <summary>A line of the narrow drawing: a band's name, or a vendor.</summary>
/// <param name="Column">The vendor; null for a band's name.</param>
/// <param name="Y">Its middle.</param>
public sealed record BetsGridRow(string Name, BetsColumn? Column, double Y);

/// <summary>A family's name over its cells, slanted, with its end at their middle.</summary>
public sealed record BetsGridHead(string Name, int Vendors, double X);

/// <summary>
/// The map of bets where there is little room: vendors from top to bottom, families from left to right, or the strategies that are chosen.
/// </summary>
/// <param name="Head">How high the heading is.</param>
public sealed record BetsGridLayout(
    double Height,
    double Head,
    double Foot,
    IReadOnlyList<BetsGridHead> Families,
    IReadOnlyList<BetsGridRow> Rows,
    IReadOnlyList<PlacedBetsCell> Cells)
{
    public const double Width = 328;
    public const double RowHeight = 28;
    public const double NameSize = 13;
    public const double HeadSize = 12;

    private const double Names = 98;
    private const double MostHead = 190;
    private const double One = 4.1;
    private const double MostRadius = 12;
    private const double Totals = 24;

    /// <summary>How far a slanted name goes up and to the left for each pixel of its length.</summary>
    private static readonly double Rise = Math.Sin(BetsMapLayout.Slant * Math.PI / 180);
    private static readonly double Across = Math.Cos(BetsMapLayout.Slant * Math.PI / 180);

    /// <param name="all">Who bets on what.</param>
    /// <param name="said">Says of a vendor, a family or strategy and a number of statements what a cell shows.</param>
    public static BetsGridLayout Of(BetsSeries all, Func<string, string, int, string> said)
    {
        var series = all.HasChosen ? all.Chosen : all;
        var pitch = (Width - Names) / Math.Max(1, series.Families.Count);
        var heads = series.Families.Select((family, i) => new BetsGridHead(
            TextWidth.Fit(family.Name, HeadSize, Math.Min(MostHead, Middle(i) / Across)), family.Vendors, Middle(i))).ToList();
        var head = Math.Round(Rise * heads.Select(x => TextWidth.Of(x.Name, HeadSize)).DefaultIfEmpty(0).Max()) + 16;
        var rows = RowsFrom(series.Bands, head);
        var vendors = rows.Where(row => row.Column is not null).ToList();
        var families = series.Families.SelectMany((family, i) => family.Rows.Select(row => (Family: i, Row: row))).ToList();
        var foot = head + RowHeight * rows.Count;
        return new(
            foot + Totals,
            head,
            foot,
            heads,
            rows,
            [
                .. series.Marks.GroupBy(mark => (mark.Column, families[mark.Row].Family))
                    .Select(marks =>
                    {
                        var ((vendor, family), count) = (marks.Key, marks.Sum(mark => mark.Statements));
                        var column = vendors[vendor].Column!;
                        return new PlacedBetsCell(
                            said(column.Name, series.Families[family].Name, count),
                            marks.First().Href,
                            Middle(family),
                            vendors[vendor].Y,
                            Math.Min(MostRadius, One * Math.Sqrt(count)),
                            marks.Max(mark => mark.Ring),
                            Ink(series, series.Families[family].Tone, column),
                            column.Who);
                    }),
            ]);

        double Middle(int family) => Names + pitch * (family + 0.5);
    }

    private static BetsInk Ink(BetsSeries series, BetsTone tone, BetsColumn column) => series.HasChosen
        ? column.HasAll ? BetsInk.Accent : BetsInk.Ink
        : tone switch
        {
            BetsTone.Accent => BetsInk.Accent,
            BetsTone.Ink => BetsInk.Ink,
            _ => BetsInk.Quiet,
        };

    private static List<BetsGridRow> RowsFrom(IReadOnlyList<BetsBand> bands, double top)
    {
        List<BetsGridRow> rows = [];
        foreach (var band in bands)
        {
            rows.Add(new(TextWidth.Fit(band.Name, HeadSize, Width), null, Next()));
            foreach (var column in band.Columns) rows.Add(new(TextWidth.Fit(column.Name, NameSize, Names - 4), column, Next()));
        }

        return rows;

        double Next() => top + RowHeight * (rows.Count + 0.5);
    }
}
