using System.Globalization;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class FloorLayoutTests
{
    private const string Long = "The Laboratory for Rather Generally Applicable Large Models";
    private const string Han = "通用人工智能与超大规模预训练模型联合实验室研究中心";

    private static readonly DateOnly Last = new(2026, 4, 8);

    public FloorLayoutTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public static TheoryData<double> Widths => [FloorLayout.FullWidth, FloorLayout.NarrowWidth];

    [Fact]
    public void A_price_holds_until_the_next_and_equal_factors_are_equally_high()
    {
        var layout = Of([Series("a", (0, 4), (100, 2), (200, 1))]);
        var (first, second, third) = (layout.Steps[0], layout.Steps[1], layout.Steps[2]);
        (third.Y - second.Y).ShouldBe(second.Y - first.Y, 1e-9);
        layout.Lines[0].Outline.ShouldStartWith($"M{Svg.Px(first.X)} {Svg.Px(first.Y)}L{Svg.Px(second.X)} {Svg.Px(first.Y)}L");
        layout.Lines[0].Outline.ShouldEndWith($" {Svg.Px(third.Y)}", Case.Sensitive, "to the last day");
        layout.Ticks.Select(tick => tick.Name.Words).ShouldBe(["$1", "$2", "$4"]);
    }

    [Theory]
    [InlineData(0.28, 4.5, new[] { 0.25, 0.5, 1, 2, 4 })]
    [InlineData(3, 3, new double[] { 2, 4 })]
    [InlineData(2, 2, new double[] { 1, 2, 4 })]
    [InlineData(0.01, 100, new[] { 0.015625, 0.125, 1, 8, 64 })]
    public void Prices_are_named_by_doublings(double least, double greatest, double[] ticks) =>
        FloorPrices.Ticks(least, greatest).ShouldBe(ticks);

    [Fact]
    public void Lines_that_coincide_are_drawn_side_by_side_with_one_dot()
    {
        var layout = Of(
        [
            Series("new", (60, 3.44), (200, 1.13)),
            Series("old", (0, 3.5), (60, 3.44), (200, 1.13), (260, 0.53)),
            Series("c", (0, 9)),
        ]);
        layout.Lines.Select(line => line.Shift).ShouldBe([0, 3, 0]);
        layout.Steps.Count.ShouldBe(5);
        layout.Steps.Select(step => step.Steps.Count).ShouldBe([2, 2, 1, 1, 1]);
        layout.Steps[0].Label.Single().Words.ShouldBe("new 3.44");
    }

    [Fact]
    public void Lines_that_only_cross_are_not_moved() =>
        Of([Series("a", (0, 4), (100, 1)), Series("b", (0, 2), (200, 1.5))]).Lines.ShouldAllBe(line => line.Shift == 0);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Words_stand_apart_and_within_however_long_they_are(double width)
    {
        var layout = Of(
            [
                Series(Long, (0, 4.5), (30, 4.4), (60, 2), (61, 1.9)) with { Note = Han },
                Series(Han, (0, 4.5), (40, 4.4), (60, 2), (250, 0.3)) with { Note = Long },
                Series("b", (290, 0.28)),
            ],
            width);
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
        layout.Steps.ShouldAllBe(step =>
            step.X >= layout.Left && step.X <= layout.Right && step.Y >= layout.Top && step.Y <= layout.Bottom);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sixty_lines_are_all_named(double width)
    {
        var layout = Of([.. Enumerable.Range(0, 60).Select(i => Series($"level {i}", (i, 1 + i % 11), (3 * i + 5, 0.5 + i % 3)))], width);
        layout.Names.Count(name => name.Hue is not null).ShouldBe(60);
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
    }

    [Fact]
    public void In_the_narrow_drawing_names_stand_below_with_a_piece_of_their_lines()
    {
        var layout = Of([Series("cheap", (0, 1)), Series("dear", (0, 4))], FloorLayout.NarrowWidth);
        layout.Keys.Select(key => key.Series.Name).ShouldBe(["dear", "cheap"], "as the lines end");
        layout.Names.ShouldAllBe(name => name.Words.X > FloorLayout.Key && name.Words.Y > layout.Bottom);
        Of([Series("cheap", (0, 1))]).Keys.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void One_price_is_a_dot_and_none_is_nothing(double width)
    {
        var layout = Of([Series("a", (200, 2))], width);
        layout.Steps.Single().Label.ShouldNotBeEmpty();
        All(layout).ShouldStandApartWithin(layout.Width, layout.Height);
        Of([], width).Height.ShouldBe(0);
        Of([Series("a")], width).Height.ShouldBe(0);
    }

    private static IEnumerable<PlacedWords> All(FloorLayout layout) =>
    [
        .. layout.Names.Select(name => name.Words),
        .. layout.Steps.SelectMany(step => step.Label),
        .. layout.Axis.Select(mark => mark.Name).OfType<PlacedWords>(),
        .. layout.Ticks.Select(tick => tick.Name),
    ];

    private static FloorLayout Of(IReadOnlyList<FloorSeries> series, double width = FloorLayout.FullWidth) =>
        FloorLayout.Of(series, Last, price => $"${price.ToString(CultureInfo.InvariantCulture)}", width);

    private static FloorSeries Series(string name, params (int Day, double Price)[] steps) => new(
        name,
        $"note of {name}",
        1,
        FloorDash.Solid,
        [
            .. steps.Select(step => new FloorStep(
                new DateOnly(2025, 6, 10).AddDays(step.Day), step.Price, FormattableString.Invariant($"{name} {step.Price}"), name, null)),
        ]);
}
