using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Components.Topics;

namespace LlmLandscape.UnitTests.Web.Components.Topics;

public sealed class CapitalSumTests
{
    [Fact]
    public void What_two_facts_state_alike_is_one_sum() =>
        CapitalSum.Of([Figure("all", 380, words: "next three", years: 3), Figure("all", 380, words: "three to come", years: 3)])
            .ShouldHaveSingleItem().Facts.Count.ShouldBe(2);

    [Fact]
    public void Of_one_period_the_greatest_is_the_whole_and_what_fits_into_it_is_its_parts()
    {
        var sums = CapitalSum.Of([Figure("all", 160, "2025"), Figure("compute", 90, "2025"), Figure("halls", 70, "2025")]);
        sums.Select(x => x.Whole?.Metric).ShouldBe([null, "all", "all"]);
        sums[0].AYear.ShouldBe(160);
    }

    [Fact]
    public void What_does_not_fit_is_no_part() =>
        CapitalSum.Of([Figure("all", 160, "2025"), Figure("compute", 90, "2025"), Figure("halls", 80, "2025")])
            .ShouldAllBe(x => x.Whole == null);

    [Fact]
    public void A_plan_is_no_part_of_what_is_spent() =>
        CapitalSum.Of([Figure("all", 160, "2025"), Figure("compute", 90, "2025", Basis.Announced)]).ShouldAllBe(x => x.Whole == null);

    [Fact]
    public void A_sum_over_years_has_an_average_and_one_without_a_period_has_none()
    {
        CapitalSum.Of([Figure("all", 380, words: "next three", years: 3)])[0].AYear!.Value.ShouldBe(126.67, 0.01);
        CapitalSum.Of([Figure("all", 380)])[0].AYear.ShouldBeNull();
    }

    [Theory]
    [InlineData(126_666_666_667, 127_000_000_000)]
    [InlineData(999, 999)]
    [InlineData(5_075_000, 5_080_000)]
    public void An_average_has_three_digits(decimal value, decimal rounded) => LedgerWriter.Rounded(value).ShouldBe(rounded);

    private static FactAbout<ObservationView> Figure(
        string metric, decimal value, string? period = null, Basis basis = Basis.Reported, string? words = null, int? years = null) => new(
        FactViews.Observation(new(metric, value, null, "CNY", Qualifier.Exact, basis, words, null, PeriodYears: years), "a", period),
        new("vendor", "a", "a", new("a", "a")));
}
