using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class FingerprintLayoutTests
{
    private const string Long = "Infrastructure for governments and enterprises";

    private static readonly int[] Many = [1, 7, 23];

    private static readonly string[] Labels = ["NK 5", "NK 105", "A very long mark"];

    public static TheoryData<int> Counts => [2, 3, 4, 5, 6];

    /// <summary>The spine of 168 stands in the middle of 720: from 276 to 444. Marks begin 28 from it and stand 62 apart.</summary>
    [Fact]
    public void Of_two_the_names_stand_in_the_middle_and_the_marks_go_outward()
    {
        var layout = Of(2, Row("one", 3, 1));
        var row = layout.Rows.ShouldHaveSingleItem();
        row.Name.ShouldHaveSingleItem().ShouldSatisfyAllConditions(name => name.X.ShouldBe(360), name => name.Anchor.ShouldBe("middle"));
        row.Marks.Select(mark => (mark.Side, mark.X)).ShouldBe([(0, 248), (0, 186), (0, 124), (1, 472)]);
        row.Marks.ShouldAllBe(mark => mark.Y == row.Y && mark.Label != null);
        row.Ways.ShouldBe([(248, 276), (444, 472)]);
    }

    /// <summary>Head 44; a family 30; a row 28; a silent row 20.</summary>
    [Fact]
    public void Rows_are_28_high_and_silent_ones_20_and_have_no_marks()
    {
        var layout = Of(2, Row("one", 1, 1), Row("two", 0, 0), Row("three", 0, 2));
        layout.Rows.Select(row => row.Y).ShouldBe([44 + 30 + 14, 44 + 30 + 28 + 10, 44 + 30 + 28 + 20 + 14]);
        layout.Rows[1].Marks.ShouldBeEmpty();
        layout.Rows[1].Name.ShouldHaveSingleItem().Size.ShouldBe(FingerprintLayout.QuietSize);
        layout.Height.ShouldBe(44 + 30 + 28 + 20 + 28 + 4);
    }

    [Fact]
    public void What_all_share_is_shaded()
    {
        Of(2, Row("one", 1, 1)).Rows[0].Shade.ShouldBe(new Box(276, 76, 444, 100));
        Of(2, Row("one", 1, 0)).Rows[0].Shade.ShouldBeNull();
        Of(3, Row("one", 1, 1, 0)).Rows[0].Shade.ShouldBeNull("two of three");
        Of(3, Row("one", 1, 1, 1)).Rows[0].Shade.ShouldBe(new Box(0, 76, 1152, 100));
    }

    /// <summary>Four marks with labels fit into 276 pixels; a line more is 20 pixels more.</summary>
    [Fact]
    public void Marks_that_do_not_fit_in_a_line_stand_in_further_lines()
    {
        var row = Of(2, Row("one", 5, 1)).Rows[0];
        row.Height.ShouldBe(48);
        row.Marks.Select(mark => (mark.X, mark.Y - row.Y)).ShouldBe([(248, -10), (186, -10), (124, -10), (62, -10), (248, 10), (472, 0)]);
    }

    [Fact]
    public void More_than_two_have_columns_of_their_own_beside_the_names()
    {
        var layout = Of(3, Row("one", 1, 0, 2));
        layout.Rows[0].Name.ShouldHaveSingleItem().Anchor.ShouldBe("start");
        layout.Rows[0].Marks.Select(mark => mark.X).ShouldBe([180 + 20, 180 + 2 * 324 + 20, 180 + 2 * 324 + 82]);
        layout.Rows[0].Ways.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Nothing_collides_or_leaves_the_drawing_however_long_the_names_and_many_the_marks(int sides)
    {
        foreach (var form in new[] { FingerprintForm.Wide(sides), FingerprintForm.Narrow(sides) })
        {
            var rows = Many.Select(count => Row(Long, [.. Enumerable.Range(0, sides).Select(i => Math.Max(0, count - i))]))
                .Append(Row("silent", new int[sides])).ToArray();
            var layout = FingerprintLayout.Of([.. Enumerable.Range(0, sides).Select(_ => Side(Long))], [new("family", rows)], form);
            var all = new Box(0, 0, layout.Width, layout.Height);
            var boxes = layout.Rows.SelectMany(row => row.Marks).Select(mark => Box.Around(mark.X, mark.Y, form.Ring - 1e-6)).ToList();
            boxes.AddRange(layout.Rows.SelectMany(row => row.Marks).Select(mark => mark.Label?.Box).OfType<Box>());
            boxes.AddRange(layout.Rows.SelectMany(row => row.Name).Select(name => name.Box));
            foreach (var box in boxes) box.IsWithin(all).ShouldBeTrue($"{form}: {box}");
            for (var i = 0; i < boxes.Count; i++)
                for (var j = 0; j < i; j++)
                    boxes[i].Meets(boxes[j]).ShouldBeFalse($"{form}: {boxes[i]} {boxes[j]}");
            foreach (var (one, next) in layout.Rows.Zip(layout.Rows.Skip(1)))
                (one.Y + one.Height / 2).ShouldBe(next.Y - next.Height / 2, 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Names_of_the_sides_keep_apart_and_slant_where_a_column_is_too_narrow(int sides)
    {
        var heads = FingerprintLayout.Of(
            [.. Enumerable.Range(0, sides).Select(_ => Side(Long))], [new("f", [Row("one", [.. Enumerable.Repeat(1, sides)])])],
            FingerprintForm.Narrow(sides)).Sides;
        heads.ShouldAllBe(head => head.Slant == sides > 3);
        if (sides > 3) return;
        heads.Zip(heads.Skip(1)).ShouldAllBe(pair => !pair.First.Name.Box.Meets(pair.Second.Name.Box));
    }

    [Fact]
    public void A_label_that_is_too_long_for_its_place_is_left_to_the_title()
    {
        var marks = Labels.Select(label => new FingerprintMark(label, "", null, MarkRing.None));
        var layout = FingerprintLayout.Of(
            [Side("a"), Side("b")], [new("f", [new("one", null, [[.. marks], []])])], FingerprintForm.Wide(2));
        layout.Rows[0].Marks.Select(mark => mark.Label?.Words).ShouldBe(["NK 5", "NK 105", null]);
    }

    [Fact]
    public void Without_rows_there_is_nothing_to_draw() =>
        FingerprintLayout.Of([Side("a"), Side("b")], [], FingerprintForm.Wide(2)).Height.ShouldBe(0);

    private static FingerprintLayout Of(int sides, params FingerprintRow[] rows) => FingerprintLayout.Of(
        [.. Enumerable.Range(0, sides).Select(i => Side($"side {i}"))], [new("family", rows)], FingerprintForm.Wide(sides));

    private static FingerprintRow Row(string name, params int[] marks) =>
        new(name, null, [.. marks.Select(count => Enumerable.Range(1, count).Select(i => Mark($"NK {i}")).ToList())]);

    private static FingerprintMark Mark(string label) => new(label, "said", null, MarkRing.None);

    private static FingerprintSide Side(string name) => new(name, "2 bets, 3 statements", null, 0, MarkShape.Disc);
}
