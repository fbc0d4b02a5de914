using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class MatrixLayoutTests
{
    [Theory]
    [InlineData(0d, 0)]
    [InlineData(0.01, 1)]
    [InlineData(1 / 6d, 1)]
    [InlineData(0.17, 2)]
    [InlineData(0.57, 4)]
    [InlineData(0.71, 5)]
    [InlineData(1d, 6)]
    [InlineData(7d, 6)]
    [InlineData(null, null)]
    public void The_shade_tells_the_value_and_unknown_has_none(double? value, int? shade) =>
        Layout([[value]]).Cells[0].Shade.ShouldBe(shade);

    [Fact]
    public void Cells_stand_in_rows_and_in_columns_of_equal_shares_under_the_longest_name()
    {
        var layout = Layout([[0, 1], [1, null]]);
        layout.Top.ShouldBe(Math.Ceiling(13 * 0.58 * 7) + 12);
        layout.Cells.Select(cell => (cell.X, cell.Y - layout.Top)).ShouldBe([(0, 0), (50, 0), (0, 32), (50, 32)]);
        layout.Height.ShouldBe(layout.Top + 64);
    }

    [Fact]
    public void A_row_may_end_early_and_the_columns_keep_their_places()
    {
        var layout = Layout([[0, 1], [1]]);
        layout.Cells.Select(cell => (cell.X, cell.Y - layout.Top)).ShouldBe([(0, 0), (50, 0), (0, 32)]);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Layout([]).Height.ShouldBe(0);

    private static MatrixLayout Layout(double?[][] values) => MatrixLayout.Of(new(
        [.. values.Select((_, i) => new MatrixName($"row{i}"))],
        [.. values.Take(1).SelectMany(row => row.Select((_, i) => new MatrixName($"column{i}")))],
        [.. values.Select(row => (IReadOnlyList<MatrixCell>)[.. row.Select(value => new MatrixCell(value, "", ""))])]));
}
