using System.Globalization;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Distances hang from the top line, at most 15 below it.</summary>
public sealed class GapLayoutTests
{
    private const string Long = "The Laboratory for Rather Generally Applicable Large Models";
    private const string Han = "通用人工智能与超大规模预训练模型联合实验室研究中心";

    private static readonly GapAxis Points = new(
        0, -15, value => $"{value:0}", day => $"off until {day:yyyy-MM}", day => $"off from {day:yyyy-MM}");

    public GapLayoutTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public static TheoryData<double> Widths => [GapLayout.FullWidth, 700, GapLayout.NarrowWidth];

    [Fact]
    public void The_leader_is_on_top_and_who_is_behind_hangs_below_in_proportion()
    {
        var layout = Of([Months("two", 0, -5, -15)], isSparse: true);
        layout.Lines[0].Marks.Select(mark => mark.Y).ShouldBe(
            [layout.Top, layout.Top + (layout.Bottom - layout.Top) / 3, layout.Bottom], 1e-9);
        layout.Ticks.Select(tick => tick.Name.Words).ShouldBe(["-15", "-10", "-5", "0"]);
    }

    [Fact]
    public void Chances_run_down_from_one_half()
    {
        var layout = GapLayout.Of([Months("two", 0.5, 0.75)], [], Points with { Zero = 0.5, Deepest = 1 }, true, 700);
        layout.Lines[0].Marks.Select(mark => mark.Y).ShouldBe([layout.Top, (layout.Top + layout.Bottom) / 2], 1e-9);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void What_lies_deeper_is_cut_and_a_note_says_so_where_the_line_comes_in(double width)
    {
        var layout = Of([Months("two", [-40, -30, -20, .. Enumerable.Repeat(-5.0, 20)])], isSparse: true, width: width);
        layout.Lines[0].Marks.Count.ShouldBe(20, "marks that are not to be seen are not drawn");
        layout.Lines[0].Marks.ShouldAllBe(mark => mark.Y <= layout.Bottom);
        string.Join(' ', layout.Notes.Select(note => note.Words)).ShouldBe("← off until 2023-04");
        layout.Notes[0].X.ShouldBeLessThan(layout.Lines[0].Marks[0].X + 10);
    }

    [Fact]
    public void A_line_that_leaves_for_good_says_from_when_and_is_named_at_the_bottom()
    {
        var layout = Of([Months("two", [.. Enumerable.Repeat(-5.0, 20), -20, -30])]);
        layout.Notes.Single().Words.ShouldBe("off from 2024-09 →");
        layout.Lines[0].Marks.ShouldAllBe(mark => !mark.IsLast);
        layout.Ends[0].Words.Y.ShouldBeInRange(layout.Bottom - 20, layout.Bottom + 20);
    }

    [Fact]
    public void Lines_that_come_in_together_share_a_note()
    {
        double[] values = [-40, -30, -5, -5, -5, -5, -5, -5, -5, -5];
        Of([Months("five", values), Months("China", values)]).Notes.Count.ShouldBe(1);
    }

    [Fact]
    public void Far_apart_marks_are_dots_joined_by_dots_and_the_others_are_drawn_through()
    {
        GapMark[] marks = [Mark(new(2024, 1, 31), 0), Mark(new(2024, 2, 29), -1), Mark(new(2024, 3, 31), -2), Mark(new(2024, 9, 30), -8)];
        var line = Of([new("a", 1, false, marks, "")]).Lines[0];
        line.Marks.Select(mark => mark.Mark.Value).ShouldBe([-2, -8], "the others are told by the line");
        line.Solid.Count(c => c == 'L').ShouldBe(2);
        line.Dotted.Count(c => c == 'L').ShouldBe(1);
        var sparse = Of([Months("a", -1, -2, -3)], isSparse: true).Lines[0];
        (sparse.Solid, sparse.Marks.Count).ShouldBe(("", 3));
    }

    [Fact]
    public void Bounds_stay_within_the_axis()
    {
        var layout = Of([new("a", 1, false, [Mark(new(2024, 1, 1), -14) with { Low = -20, High = 2 }], "")]);
        var mark = layout.Lines[0].Marks[0];
        (mark.LowY, mark.HighY).ShouldBe((layout.Bottom, layout.Top));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Of_many_records_every_mark_is_there_and_the_newest_and_the_first_given_are_named(double width)
    {
        var tops = Enumerable.Range(0, 60).Select(i => Top(new DateOnly(2023, 1, 10).AddDays(16 * i), $"Model {i}")).ToList();
        tops = [tops[30], .. tops];
        var layout = Of([Months("two", [.. Enumerable.Repeat(-3.0, 32)])], tops, width);
        layout.Tops.Count.ShouldBe(61);
        layout.Tops[0].Label.ShouldNotBeNull();
        layout.Tops[^1].Label.ShouldNotBeNull();
        var labels = layout.Tops.Where(top => top.Label is not null).OrderBy(top => top.Label!.X).ToList();
        labels.Count.ShouldBeGreaterThan(6);
        labels.Zip(labels.Skip(1)).ShouldAllBe(pair =>
            pair.Second.Label!.X - pair.First.Label!.X >= 20 && pair.Second.X >= pair.First.X);
        foreach (var label in labels.Select(top => top.Label!))
        {
            var reach = (TextWidth.Of(label.Words, 12) + 11) * GapLayout.Slope;
            (label.X + reach).ShouldBeLessThanOrEqualTo(width);
            (label.Y - reach).ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Words_stand_apart_and_within_however_long_they_are(double width)
    {
        double[] values = [-40, .. Enumerable.Range(0, 30).Select(i => -(i * 7 % 13.0)), -9];
        var layout = Of(
            [
                Months(Long, values) with { EndNote = Han },
                Months(Han, [.. values.Reverse()]) with { EndNote = Long },
                Months("b", values),
            ],
            [Top(new(2023, 5, 1), Long), Top(new(2025, 8, 1), Han)],
            width);
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
        layout.Lines.SelectMany(line => line.Marks).ShouldAllBe(mark => mark.X >= layout.Left && mark.X <= layout.Right);
    }

    [Fact]
    public void Neighbours_with_the_same_note_share_it()
    {
        var layout = Of([Months("five", -1, -9.8) with { EndNote = "both" }, Months("China", -2, -10.4) with { EndNote = "both" }]);
        layout.Ends.Select(end => end.Words.Words).ShouldBe(["five", "China", "both"]);
        Of([Months("five", -1, -1) with { EndNote = "x" }, Months("China", -2, -12) with { EndNote = "x" }]).Ends.Count.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sixty_lines_make_the_drawing_as_high_as_their_names_are(double width)
    {
        var lines = Enumerable.Range(0, 60).Select(i => Months($"vendor {i}", -1, -i % 14) with { EndNote = $"{i}" });
        var layout = Of([.. lines], width: width);
        layout.Ends.Select(end => end.Words).ShouldStandApartWithin(layout.Width, layout.Height);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void One_point_is_a_dot(double width)
    {
        var layout = Of([Months("only", -3)], width: width);
        layout.Lines[0].Marks.ShouldHaveSingleItem().IsLast.ShouldBeTrue();
        layout.Lines[0].Marks[0].X.ShouldBeInRange(layout.Left, layout.Right);
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
    }

    [Fact]
    public void Nothing_has_no_height()
    {
        Of([]).Height.ShouldBe(0);
        Of([Months("none")], [Top(new(2024, 1, 1), "x")]).Height.ShouldBe(0, "a leader of nobody is no chart");
    }

    private static IEnumerable<PlacedWords> All(GapLayout layout) =>
    [
        .. layout.Notes,
        .. layout.Ends.Select(end => end.Words),
        .. layout.Lines.Select(line => line.Name).OfType<PlacedWords>(),
        .. layout.Axis.Select(mark => mark.Name).OfType<PlacedWords>(),
        .. layout.Ticks.Select(tick => tick.Name),
    ];

    private static GapLayout Of(
        IReadOnlyList<GapSeries> series, IReadOnlyList<GapTop>? tops = null, double width = 1152, bool isSparse = false) =>
        GapLayout.Of(series, tops ?? [], Points, isSparse, width);

    private static GapSeries Months(string name, params double[] values) => new(
        name, 1, false, [.. values.Select((value, i) => Mark(new DateOnly(2023, 2, 1).AddMonths(i).AddDays(-1), value))], "");

    private static GapMark Mark(DateOnly day, double value) => new(day, value, $"{value}", null);

    private static GapTop Top(DateOnly day, string name) => new(day, name, name, null);
}
