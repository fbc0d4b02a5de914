namespace LlmLandscape.Web.Charts;

/// <summary>A cell of a matrix.</summary>
/// <param name="Value">From 0 to 1; null for unknown, which is not 0.</param>
/// <param name="Text">What is written in it.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where more is said of it; null where nowhere.</param>
public sealed record MatrixCell(double? Value, string Text, string Title, string? Href = null)
{
    /// <summary>What is written in it on a telephone.</summary>
    public string Brief { get; init; } = Text;

    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A row or a column of a matrix.</summary>
public sealed record MatrixName(string Name)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>Rows and columns with their names, and a cell for each pair; a row ends early where the rest of it stands elsewhere.</summary>
public sealed record MatrixSeries(
    IReadOnlyList<MatrixName> Rows, IReadOnlyList<MatrixName> Columns, IReadOnlyList<IReadOnlyList<MatrixCell>> Cells);

/// <summary>A cell with its place: across in percent, down in pixels.</summary>
/// <param name="Shade">0 for nothing to 6 for all; null for unknown.</param>
public sealed record PlacedCell(MatrixCell Cell, double X, double Y, int? Shade);

/// <summary>
/// A matrix, or heat map: the darker a cell, the greater its value, which is also written in it. It fills its place, and the names of
/// the rows stand before it.
/// </summary>
/// <param name="Side">How wide a column is, in percent.</param>
public sealed record MatrixLayout(IReadOnlyList<PlacedCell> Cells, double Top, double Side, double Height)
{
    public const double NameSize = 13;
    public const double RowHeight = 32;

    /// <summary>What the names of the rows take, in pixels; the stylesheet has the same number.</summary>
    public const double Names = 104;

    private const double LongestName = 230;
    private const int Shades = 6;

    public static MatrixLayout Of(MatrixSeries series)
    {
        var longest = series.Columns.Select(column => TextWidth.Of(column.Name, NameSize)).DefaultIfEmpty(0).Max();
        var top = Math.Ceiling(Math.Min(LongestName, longest)) + 12;
        var side = 100.0 / Math.Max(1, series.Columns.Count);
        return new(
            [
                .. series.Cells.SelectMany((cells, row) => cells.Select((cell, column) =>
                    new PlacedCell(cell, column * side, top + row * RowHeight, Shade(cell.Value)))),
            ],
            top,
            side,
            series.Rows.Count == 0 ? 0 : top + series.Rows.Count * RowHeight);
    }

    /// <summary>Nothing has a shade of its own; the least of something is told from it.</summary>
    private static int? Shade(double? value) => value is { } known ? (int)Math.Ceiling(Math.Clamp(known, 0, 1) * Shades - 1e-9) : null;
}
