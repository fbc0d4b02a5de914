using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class SwimlaneAxisTests
{
    private static readonly SwimlaneForm Form = SwimlaneForm.Wide;

    [Theory]
    [InlineData("2020-01-01", "2040-12-31", 21, 0)]
    [InlineData("2023-01-01", "2025-12-31", 3, 12)]
    [InlineData("2024-01-01", "2025-12-31", 2, 24)]
    [InlineData("2025-02-01", "2025-02-28", 1, 28)]
    public void An_even_axis_is_as_fine_as_it_can_be_read(string first, string last, int eras, int steps)
    {
        var time = StretchedTime.Even(DateOnly.Parse(first, null), DateOnly.Parse(last, null), Form.Gutter, Form.End);
        var axis = SwimlaneAxis.Of(time, Form, [], null);
        (axis.Steps.Count(x => x.IsEra), axis.Steps.Count(x => !x.IsEra)).ShouldBe((eras, steps));
    }

    /// <summary>June 2025 is large, what is around it narrow, and from September on all is left out.</summary>
    [Fact]
    public void A_stretched_axis_names_years_and_large_months_and_no_names_meet()
    {
        var time = TimeByWeight.Of(
            new(2023, 1, 1),
            new(2025, 12, 31),
            [
                (new(2023, 1, 1), new(2024, 12, 31)),
                .. Enumerable.Range(1, 9).Select(i => (new DateOnly(2025, 6, i), new DateOnly(2025, 6, i))),
            ],
            [(new(2025, 1, 1), new(2025, 8, 31))],
            Form.Gutter,
            Form.End,
            Form.Band);
        var axis = SwimlaneAxis.Of(time, Form, [], new(2025, 12, 31));
        var names = axis.Steps.Select(x => x.Name).OfType<PlacedWords>().ToList();
        names.Where(x => x.IsBold).Select(x => x.Words).ShouldBe(["2023", "2024", "2025"]);
        names.Select(x => x.Words).ShouldContain("June");
        axis.Steps.Where(x => x.Name is not null).Select(x => x.Period).ShouldContain("2025-06");
        names.ShouldAllBe(x => names.Where(other => other != x).All(other => !other.Box.Meets(x.Box)));
        axis.Large.Select(x => (x.From, x.To)).ShouldBe([(new(2025, 6, 1), new(2025, 6, 30))]);
        axis.LeftOut.Select(x => x.Months).ShouldBe([4]);
    }
}
