using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class MatchLayoutTests
{
    private const string Long = "The Laboratory for Rather Generally Applicable Large Models";
    private const string Han = "通用人工智能与超大规模预训练模型联合实验室研究中心";

    private static readonly MatchWords Words = new(
        months => $"{months} months",
        (name, days) => name.Length == 0 ? $"{days} days" : $"{name}, {days} days",
        (one, other) => $"{one}, {other}",
        "record");

    public static TheoryData<double> Widths => [MatchLayout.FullWidth, MatchLayout.NarrowWidth];

    [Fact]
    public void A_mark_stands_at_its_day_and_months_are_named()
    {
        var layout = Of([Row("a", Mark(0, 1), Mark(285, 2))]);
        (layout.Right - layout.Left).ShouldBe((layout.Rows[0].Marks[1].X - layout.Left) * 300 / 285, 1e-3, "fifteen days of room");
        layout.Ticks.Select(tick => tick.Names.ShouldHaveSingleItem().Words).ShouldBe(["record", "3 months", "6 months", "9 months"]);
        layout.Rows[0].LineEnd.ShouldBe(layout.Rows[0].Marks[1].X);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Marks_that_are_too_near_move_apart_in_order_and_a_tick_shows_their_days(double width)
    {
        var marks = Of([Row("a", Mark(164, 1), Mark(165, 2), Mark(165, null), Mark(300, 4))], width).Rows[0].Marks;
        marks.Zip(marks.Skip(1)).ShouldAllBe(pair => pair.Second.X - pair.First.X >= MatchLayout.Radius + MatchLayout.Diamond);
        marks.Select(mark => mark.IsMoved).ShouldBe([true, marks[1].IsMoved, true, false]);
        marks[0].X.ShouldBeLessThan(marks[0].TrueX);
        marks[2].X.ShouldBeGreaterThan(marks[2].TrueX);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Whoever_came_later_than_the_axis_stands_at_its_edge_and_says_when(double width)
    {
        var layout = Of([Row("a", Mark(40, 1), Mark(412, 2)), Row("b", Mark(330, 4))], width);
        var late = layout.Rows[0].Marks[1];
        late.IsLate.ShouldBeTrue();
        late.TrueX.ShouldBe(layout.Right);
        late.Label!.Words.ShouldContain("412");
        layout.Rows[1].Marks[0].IsLate.ShouldBeFalse();
    }

    [Fact]
    public void What_is_open_is_known_up_to_a_day_and_says_what_has_not_happened()
    {
        var row = Of([Row("a", Mark(285, 1)), Row("b", Mark(30, 1)) with { OpenFrom = 57, OpenNote = "four: not yet" }]).Rows[1];
        row.IsOpen.ShouldBeTrue();
        row.LineEnd.ShouldBeGreaterThan(row.Marks[0].X);
        (row.Beside!.Words, row.Beside.X).ShouldBe(("four: not yet", row.LineEnd + MatchLayout.Arrow + 8));
    }

    [Fact]
    public void In_the_narrow_drawing_a_name_stands_above_its_line_and_who_of_the_group_was_first_beside_it()
    {
        var layout = Of([Row("a", Mark(30, 1), Mark(129, null)), Row("b") with { OpenFrom = 34, OpenNote = "nobody yet" }], 328);
        var row = layout.Rows[0];
        row.Name.Y.ShouldBeLessThan(row.Y - 15);
        (row.Beside!.Words, row.BesideMark).ShouldBe(("who, 129 days", row.Row.Marks[1]));
        row.Marks[1].Label.ShouldBeNull("said already");
        (layout.Rows[1].Beside!.Words, layout.Rows[1].BesideMark).ShouldBe(("nobody yet", null));
    }

    [Fact]
    public void Who_finds_no_room_shares_the_label_of_its_neighbour()
    {
        var layout = Of([Row("a", Mark(14, 1) with { Label = "Google" }, Mark(28, 2) with { Label = "OpenAI" }, Mark(300, 4))]);
        layout.Rows[0].Marks.Select(mark => mark.Label?.Words).ShouldBe([null, "Google, OpenAI", "who"]);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sixty_rows_stand_below_each_other_and_all_their_words_apart(double width)
    {
        var layout = Of([.. Enumerable.Range(0, 60).Select(Any)], width);
        layout.Rows.Zip(layout.Rows.Skip(1)).ShouldAllBe(pair => pair.Second.Y - pair.First.Y >= 34);
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
        layout.Rows.SelectMany(row => row.Marks).ShouldAllBe(mark => mark.X >= layout.Left && mark.X + MatchLayout.DiamondAround <= width);
        foreach (var row in layout.Rows)
            row.Marks.OrderBy(mark => mark.X).Select(mark => mark.Mark.Days).ShouldBeInOrder();
        layout.Ticks.Single(tick => tick.X == layout.Left).Names.Select(name => name.Words)
            .ShouldBe(["record", "record"], "at the top and at the bottom");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Long_words_are_cut_or_given_a_line_of_their_own(double width)
    {
        var layout = Of(
            [
                Row(Long, Mark(0, 1) with { Label = Han }, Mark(1, null) with { Label = Long }) with { Date = "2024 年 12 月 31 日" },
                Row(Han, Mark(300, 1) with { Label = Han }) with { OpenFrom = 320, OpenNote = Long },
            ],
            width,
            new(91, 183, Long, null));
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
    }

    [Fact]
    public void A_claimed_span_stands_at_its_days_or_not_at_all()
    {
        var layout = Of([Row("a", Mark(285, 1))], band: new(91, 183, "3 to 6 months", "sources"));
        var day = (layout.Right - layout.Left) / 300;
        new[] { layout.Band!.Left, layout.Band.Right }.ShouldBe([layout.Left + 91 * day, layout.Left + 183 * day], 1e-9);
        Of([Row("a", Mark(3, 1))], band: new(120, 183, "later", null)).Band.ShouldBeNull("the axis is shorter");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_row_without_marks_is_a_record_and_no_rows_are_nothing(double width)
    {
        var layout = Of([Row("a")], width);
        layout.Rows[0].LineEnd.ShouldBe(layout.Left);
        layout.Height.ShouldBeGreaterThan(0);
        Of([], width).Height.ShouldBe(0);
    }

    private static MatchRow Any(int i)
    {
        var row = Row(
            i % 7 == 0 ? Long : $"Model {i}",
            Mark(i * 13 % 200, 1) with { Label = i % 5 == 0 ? Han : $"Vendor {i}" },
            Mark(i * 13 % 200 + i % 9, 2) with { IsGroup = i % 4 == 0 },
            Mark(i * 13 % 200 + 10 * i, 4),
            Mark(i * 29 % 400, null));
        return i % 3 == 0 ? row with { OpenFrom = 700, OpenNote = "four: not yet, day 700" } : row;
    }

    private static IEnumerable<PlacedWords> All(MatchLayout layout)
    {
        var isNarrow = layout.Width < 480;
        return
        [
            .. layout.Ticks.SelectMany(tick => tick.Names),
            .. layout.Rows.Select(row => row.Name),
            .. layout.Rows.Select(row => isNarrow ? row.Date with { Y = row.Name.Y, X = row.Name.Box.Right + 6 } : row.Date),
            .. layout.Rows.Select(row => row.Beside).OfType<PlacedWords>(),
            .. layout.Rows.SelectMany(row => row.Marks).Select(mark => mark.Label).OfType<PlacedWords>(),
            .. layout.Band is { } band ? [band.Words] : Array.Empty<PlacedWords>(),
        ];
    }

    private static MatchLayout Of(IReadOnlyList<MatchRow> rows, double width = 1152, MatchBand? band = null) =>
        MatchLayout.Of(rows, band, Words, width);

    private static MatchRow Row(string name, params MatchMark[] marks) => new(name, null, "15 Feb 2024", marks);

    private static MatchMark Mark(int days, int? order) => new(days, order, order is null, "who", $"day {days}", null);
}
