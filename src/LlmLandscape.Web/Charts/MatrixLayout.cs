namespace LlmLandscape.Web.Charts;

/// <summary>A cell of a matrix.</summary>
/// <param name="Value">From 0 to 1; null for unknown, which is not 0.</param>
/// <param name="Text">What is written in it.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where more is said of it; null where nowhere.</param>
public sealed record MatrixCell(double? Value, string Text, string Title, string? Href = null);

/// <summary>Rows and columns with their names, and a cell for each pair; a row ends early where the rest of it stands elsewhere.</summary>
public sealed record MatrixSeries(
    IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<MatrixCell>> Cells);

/// <summary>A cell with its place, in pixels.</summary>
/// <param name="Shade">0 for nothing to 6 for all; null for unknown.</param>
public sealed record PlacedCell(MatrixCell Cell, double X, double Y, int? Shade);

/// <summary>A matrix, or heat map: the darker a cell, the greater its value, which is also written in it.</summary>
public sealed record MatrixLayout(IReadOnlyList<PlacedCell> Cells, double Left, double Top, double Side, double Width, double Height)
{
    public const double NameSize = 13;
    public const double RowHeight = 32;

    private const double LongestName = 180;
    private const int Shades = 6;

    public static MatrixLayout Of(MatrixSeries series)
    {
        var left = Math.Min(LongestName, series.Rows.Select(name => TextWidth.Of(name, NameSize)).DefaultIfEmpty(0).Max()) + 12;
        var top = Math.Min(LongestName, series.Columns.Select(name => TextWidth.Of(name, NameSize)).DefaultIfEmpty(0).Max()) + 12;
        var widest = series.Cells.SelectMany(cells => cells).Select(cell => TextWidth.Of(cell.Text, NameSize)).DefaultIfEmpty(0).Max();
        var side = Math.Max(40, widest + 10);
        return new(
            [
                .. series.Cells.SelectMany((cells, row) => cells.Select((cell, column) =>
                    new PlacedCell(cell, left + column * side, top + row * RowHeight, Shade(cell.Value)))),
            ],
            left,
            top,
            side,
            left + series.Columns.Count * side,
            series.Rows.Count == 0 ? 0 : top + series.Rows.Count * RowHeight);
    }

    /// <summary>Nothing has a shade of its own; the least of something is told from it.</summary>
    private static int? Shade(double? value) => value is { } known ? (int)Math.Ceiling(Math.Clamp(known, 0, 1) * Shades - 1e-9) : null;
}
