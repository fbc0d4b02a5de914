using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Across in percent of the width, down in pixels.</summary>
public sealed class ParagraphStripLayoutTests
{
    public static TheoryData<string> Forms => ["wide", "narrow", "small"];

    /// <summary>Wide: 300 fit in a row of 47. Narrow: 26 fit, rows of 41. Small: 120 fit, rows of 24 with gaps of 4.</summary>
    [Theory]
    [InlineData("wide", 1, 1, 4, 47)] // a single paragraph is no wall
    [InlineData("wide", 37, 1, 100.0 / 37, 47)]
    [InlineData("wide", 300, 1, 100.0 / 300, 47)]
    [InlineData("wide", 301, 2, 100.0 / 151, 94)]
    [InlineData("narrow", 26, 1, 100.0 / 26, 41)]
    [InlineData("narrow", 37, 2, 4, 82)] // 19 in a row, which would be 5.3
    [InlineData("narrow", 117, 5, 4, 205)]
    [InlineData("narrow", 300, 12, 4, 492)]
    [InlineData("small", 117, 1, 100.0 / 117, 24)]
    [InlineData("small", 300, 3, 1, 80)]
    public void Paragraphs_stand_in_as_few_rows_as_keep_them_apart(string form, int count, int rows, double pitch, double height)
    {
        var layout = ParagraphStripLayout.Of(Paragraphs(count), Form(form));
        layout.Ticks.Select(tick => tick.Paragraph.Number).ShouldBe(Enumerable.Range(1, count));
        layout.Ticks.Select(tick => tick.Row).Distinct().Count().ShouldBe(rows);
        layout.Pitch.ShouldBe(pitch, 1e-9);
        layout.Height.ShouldBe(height);
    }

    /// <summary>The least of four facts is a quarter of what is between 4 and 32 above 4.</summary>
    [Theory]
    [InlineData(0, false, 30, 2, 0.6, 2.8)]
    [InlineData(1, false, 21, 11, 0.6, 2.8)]
    [InlineData(4, false, 0, 32, 0.6, 2.8)]
    [InlineData(0, true, 0, 32, 1.4, 1.2)]
    public void A_tick_is_the_higher_the_more_is_taken_and_a_heading_is_a_thin_line(
        int facts, bool isHeading, double top, double height, double left, double width)
    {
        var layout = ParagraphStripLayout.Of([Paragraph(1, 4), Paragraph(2, facts, isHeading)], StripForm.Wide);
        var tick = layout.Ticks[1];
        (tick.Top, tick.Height).ShouldBe((top, height));
        (tick.Left - 4).ShouldBe(left, 1e-9);
        tick.Width.ShouldBe(width, 1e-9);
    }

    [Theory]
    [InlineData(37, 5, 7)]
    [InlineData(117, 5, 23)] // five ticks are 31 px
    [InlineData(300, 20, 15)] // ten would be 24 px
    public void Every_fifth_has_its_number_or_fewer_where_these_would_touch(int count, int step, int numbers)
    {
        var layout = ParagraphStripLayout.Of(Paragraphs(count), StripForm.Wide);
        layout.Numbers.Select(x => x.Number).ShouldBe(Enumerable.Range(1, numbers).Select(i => i * step));
        layout.Numbers[0].X.ShouldBe((step - .5) * layout.Pitch, 1e-9);
        layout.Numbers[0].Y.ShouldBe(44);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Up_to_three_hundred_ticks_and_their_numbers_never_touch(string form)
    {
        var shape = Form(form);
        double Px(double percent) => percent * shape.LeastWidth / 100;
        for (var count = 1; count <= 300; count++)
        {
            var layout = ParagraphStripLayout.Of(Paragraphs(count), shape);
            foreach (var row in layout.Ticks.GroupBy(tick => tick.Row))
            {
                foreach (var (tick, next) in row.Zip(row.Skip(1)))
                    Px(next.Left - tick.Left - tick.Width).ShouldBeGreaterThanOrEqualTo(.7, $"{count}");
                (row.Last().Left + row.Last().Width).ShouldBeLessThanOrEqualTo(100);
            }

            foreach (var row in layout.Numbers.GroupBy(number => number.Y))
            {
                foreach (var (number, next) in row.Zip(row.Skip(1)))
                    Px(next.X - number.X).ShouldBeGreaterThanOrEqualTo(28 - 1e-9, $"{count}");
            }

            layout.Ticks.ShouldAllBe(tick => tick.Top >= tick.Row && tick.Top + tick.Height <= layout.Height);
        }
    }

    [Fact]
    public void Where_nothing_is_taken_at_all_every_tick_is_low() =>
        ParagraphStripLayout.Of([Paragraph(1, 0), Paragraph(2, 0)], StripForm.Small).Ticks
            .ShouldAllBe(tick => tick.Height == ParagraphStripLayout.Lowest);

    [Fact]
    public void An_article_without_paragraphs_is_nothing() => ParagraphStripLayout.Of([], StripForm.Wide).Height.ShouldBe(0);

    private static StripForm Form(string name) => name switch
    {
        "wide" => StripForm.Wide,
        "narrow" => StripForm.Narrow,
        _ => StripForm.Small,
    };

    private static StripParagraph[] Paragraphs(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Paragraph(number, number % 7))];

    private static StripParagraph Paragraph(int number, int facts, bool isHeading = false) =>
        new(number, facts, isHeading, $"Paragraph {number}", $"#p{number}");
}
