using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>From 8 to 97 percent of quarters, from 304 px up to 16.</summary>
public sealed class TimePlotLayoutTests
{
    [Fact]
    public void A_share_stands_at_its_height_of_one_and_its_bounds_around_it()
    {
        var point = TimePlotLayout.Of([new("a", 1, [new(new(2024, 7, 2), 0.5, "", "a", 0.25, 1)])], most: 1).Lines[0].Points[0];
        (point.Y, point.LowY, point.HighY).ShouldBe((160, 232, 16), "half, a quarter and all of 288 px above 304");
        point.X.ShouldBe(
            8 + 89 * 1.5 / 92, 1e-9, "at noon of the second of 92 days");
        point.Label.ShouldBe(new FluidLabel(null, null));
    }

    [Theory]
    [InlineData(1, 10, false)]
    [InlineData(0.3, 75, true)]
    public void Orders_of_magnitude_are_drawn_as_such(double least, double most, bool logarithmic)
    {
        var layout = TimePlotLayout.Of([new("a", 1, [new(new(2024, 1, 1), least, "", ""), new(new(2024, 6, 1), most, "", "")])]);
        layout.IsLogarithmic.ShouldBe(logarithmic);
        layout.Ticks.ShouldAllBe(tick => tick.Y >= 16 && tick.Y <= 304);
    }

    [Fact]
    public void Prices_are_drawn_by_factors_however_near_they_are()
    {
        var layout = TimePlotLayout.Of([new("a", 1, [new(new(2024, 1, 1), 2, "", ""), new(new(2024, 6, 1), 4, "", "")])], byFactors: true);
        layout.IsLogarithmic.ShouldBeTrue();
        layout.Lines[0].Points.Select(point => point.Y).ShouldBe([304, 304 - 288 * Math.Log(2) / Math.Log(2.5)], 1e-9, "from 2 to 5");
        layout.Lines[0].NameY.ShouldBeNull("the title names the only one");
    }

    [Fact]
    public void Several_subjects_are_named_at_their_ends_in_order_and_apart()
    {
        List<TimePlotSeries> series =
            [.. Enumerable.Range(0, 5).Select(i => new TimePlotSeries($"Vendor {i}", i, [new(new(2024, 1, 1), 50 + i, "", "")]))];
        var layout = TimePlotLayout.Of(series, most: 100);
        var names = layout.Lines.Select(line => line.NameY!.Value).ToList();
        names.Zip(names.Skip(1)).ShouldAllBe(pair => pair.First - pair.Second >= 15 - 1e-9, "the higher value is higher");
        layout.Beside.ShouldBe(120);
    }

    [Fact]
    public void The_axis_has_quarters_or_years_and_never_less()
    {
        TimePlotLayout.Of([new("a", 1, [new(new(2024, 1, 5), 1, "", "")])]).Step.ShouldBe(LlmLandscape.Web.Charts.Scales.TimeStep.Quarter);
        TimePlotLayout.Of([new("a", 1, [new(new(2010, 1, 5), 1, "", ""), new(new(2024, 1, 5), 1, "", "")])]).Step
            .ShouldBe(LlmLandscape.Web.Charts.Scales.TimeStep.Year);
    }

    [Fact]
    public void Labels_of_neighbours_keep_apart()
    {
        var series = Enumerable.Range(0, 30)
            .Select(i => new TimePlotSeries("s", 1, [new(new DateOnly(2024, 1, 1).AddDays(7 * i), 10 + i % 3, $"Model {i}", "")])).ToList();
        var labels = TimePlotLayout.Of(series).Lines.SelectMany(line => line.Points).Select(point => point.Label.Roomy)
            .OfType<LabelPlace>().ToList();
        labels.Count.ShouldBeGreaterThan(3);
        foreach (var label in labels) labels.Count(other => label.Meets(other.Left, other.Top, other.Width, other.Height)).ShouldBe(1);
    }

    [Fact]
    public void Nothing_has_no_lines() => TimePlotLayout.Of([]).Lines.ShouldBeEmpty();
}
