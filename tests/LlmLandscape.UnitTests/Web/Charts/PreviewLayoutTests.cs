using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class PreviewLayoutTests
{
    /// <summary>
    /// A title of one line ends at 115.2, so that below it a box of 1088 by 408.8 is left; the one beside it is 636 by 512. A drawing
    /// goes where it is the largest, up to 1.7 times; one that would have to be less than 0.75 times is as large as it may be, up to 1.4
    /// times, and goes on below what is seen.
    /// </summary>
    [Theory]
    [InlineData(1152, 426, 328, 371, true, false, 1.38, 371)] // 512 / 371; below the title the wide one would be 0.94
    [InlineData(640, 240, 0, 0, false, false, 1.7, 240)]
    [InlineData(540, 540, 0, 0, false, false, 0.948, 540)] // beside: 512 / 540
    [InlineData(1152, 1036, 0, 0, false, true, 0.944, 432.8)] // below: 1088 / 1152, and 408.8 of it
    [InlineData(1152, 654, 328, 774, true, true, 1.4, 365.7)] // 512 / 1.4
    [InlineData(1600, 300, 0, 0, false, false, 0.68, 300)] // too wide to be large, and yet all of it is seen
    public void A_drawing_is_shown_where_it_is_the_largest_and_never_too_small_to_read(
        double width, double height, double narrowWidth, double narrowHeight, bool isNarrow, bool isCut, double scale, double shown)
    {
        DrawingSize? narrow = narrowWidth > 0 ? new(narrowWidth, narrowHeight) : null;
        var layout = PreviewLayout.Of("One line", "What it counts", new(width, height), narrow);
        (layout.IsNarrow, layout.IsCut).ShouldBe((isNarrow, isCut));
        ((layout.Place.Right - layout.Place.Left) / layout.Shown.Width).ShouldBe(scale, 0.001);
        layout.Shown.Height.ShouldBe(shown, 0.1);
        layout.Place.Bottom.ShouldBeLessThanOrEqualTo(PreviewLayout.Foot + 0.001);
        layout.Place.Right.ShouldBeLessThanOrEqualTo(PreviewLayout.Width - PreviewLayout.Margin);
    }

    [Theory]
    [InlineData(11, 56, 1)] // 393 wide
    [InlineData(59, 52, 5)] // two words a line
    [InlineData(401, 32, 9)]
    public void A_title_beside_a_drawing_is_as_large_as_its_words_allow_and_stays_in_its_column(int letters, double size, int lines)
    {
        var title = string.Join(' ', Enumerable.Repeat("abcde", (letters + 1) / 6));
        var layout = PreviewLayout.Of(title, null, new(400, 400), null);
        layout.Title[0].Size.ShouldBe(size);
        layout.Title.Count.ShouldBe(lines);
        foreach (var line in layout.Title) TextWidth.Of(line.Words, line.Size * 1.1).ShouldBeLessThanOrEqualTo(416);
    }

    [Fact]
    public void Words_without_a_drawing_are_larger_and_what_there_is_no_room_for_ends_in_an_ellipsis()
    {
        var layout = PreviewLayout.Of("Alpha", string.Join(' ', Enumerable.Repeat("word", 200)), null, null);
        layout.Title.Single().Size.ShouldBe(76);
        layout.Text[^1].Words.ShouldEndWith("…");
        layout.Text[^1].Y.ShouldBeLessThan(PreviewLayout.Foot);
        layout.Place.ShouldBe(default);
    }
}
