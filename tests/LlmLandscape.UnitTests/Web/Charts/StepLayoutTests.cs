using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class StepLayoutTests
{
    [Fact]
    public void A_value_is_as_wide_as_its_period_and_as_high_as_it_says()
    {
        var layout = Layout(("2024-01-01", "2024-12-31", 50, 50), ("2025-01-01", "2025-12-31", 100, 100));
        layout.Steps.Select(step => (Math.Round(step.Left, 2), Math.Round(step.Right, 2), step.Y))
            .ShouldBe([(0, 50.07, 131), (50.07, 100, 48)]);
        layout.Ticks.Select(tick => tick.Y).ShouldBe([131, 48]);
    }

    [Fact]
    public void Only_the_uppermost_mark_of_the_axis_has_a_unit() =>
        Layout(("2024-01-01", "2024-12-31", 4, 4)).Ticks.Select(tick => tick.Text).ShouldBe(["1", "2", "3", "4 units"]);

    [Fact]
    public void A_range_goes_from_its_low_to_its_high_end()
    {
        var step = Layout(("2024-01-01", "2024-12-31", 50, 100)).Steps[0];
        (step.Y, step.HighY).ShouldBe((131, 48));
    }

    [Fact]
    public void Values_a_hundredfold_apart_are_drawn_by_order_of_magnitude()
    {
        var layout = Layout(("2024-01-01", "2024-03-31", 1, 1), ("2024-04-01", "2024-06-30", 100, 100));
        layout.IsLogarithmic.ShouldBeTrue();
        layout.Ticks.Select(tick => tick.Y).ShouldBe([214, 131, 48]);
    }

    [Fact]
    public void Labels_keep_apart_on_the_narrowest_phone()
    {
        var layout = Layout(
            [.. Enumerable.Range(1, 12).Select(month => ($"2024-{month:00}-01", $"2024-{month:00}-28", 100.0 + month, 100.0 + month))]);
        var labels = layout.Steps.Select(step => step.Label).OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeInRange(2, 11);
        foreach (var label in labels) labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
    }

    [Fact]
    public void A_label_never_lies_on_a_bar()
    {
        var steps = Layout(
            ("2022-01-01", "2022-12-31", 1, 1), ("2023-01-01", "2023-12-31", 60, 60), ("2024-01-01", "2024-12-31", 4000, 4000)).Steps;
        foreach (var label in steps.Select(step => step.Label).OfType<LabelPlace>())
            steps.ShouldAllBe(step => !label.Meets(step.Left * 3.2, step.Y - 3, (step.Right - step.Left) * 3.2, 6));
        steps.Count(step => step.Label is not null).ShouldBe(3);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Layout().Steps.ShouldBeEmpty();

    private static StepLayout Layout(params (string From, string To, double Low, double High)[] points) => StepLayout.Of(
        [.. points.Select(x =>
            new StepPoint(DateOnly.Parse(x.From, null), DateOnly.Parse(x.To, null), "a period",
                new("", x.Low, x.High, $"{x.Low}", BarEnd.Sharp, BarFill.Solid, false)))],
        (value, unit) => unit ? $"{value} units" : $"{value}");
}
