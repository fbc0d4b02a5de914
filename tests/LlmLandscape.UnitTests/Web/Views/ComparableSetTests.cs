using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Views;

namespace LlmLandscape.UnitTests.Web.Views;

public sealed class ComparableSetTests
{
    [Fact]
    public void Several_subjects_in_one_period_are_set_side_by_side_the_greatest_first()
    {
        var set = ComparableSet.Among([Figure("a", 1, "2024"), Figure("b", 2, "2024")]).ShouldHaveSingleItem();
        set.IsTrend.ShouldBeFalse();
        set.Observations.Select(x => x.Subject!.Id).ShouldBe(["b", "a"]);
    }

    [Fact]
    public void Several_periods_of_one_subject_are_a_trend_in_the_order_of_time()
    {
        var set = ComparableSet.Among([Figure("a", 9, "2025"), Figure("a", 1, "2024")]).ShouldHaveSingleItem();
        set.IsTrend.ShouldBeTrue();
        set.Observations.Select(x => x.Fact.Date!.Text).ShouldBe(["2024", "2025"]);
    }

    [Fact]
    public void What_rests_on_another_basis_is_never_set_beside() =>
        ComparableSet.Among([Figure("a", 1, "2024"), Figure("b", 2, "2024", Basis.Forecast)]).ShouldBeEmpty();

    [Fact]
    public void What_is_measured_against_something_else_is_never_set_beside() =>
        ComparableSet.Among([Figure("a", 1, "2024", scope: "GPT-4"), Figure("b", 2, "2024", scope: "the industry")]).ShouldBeEmpty();

    [Fact]
    public void What_is_in_another_currency_is_never_set_beside()
    {
        FactAbout<ObservationView>[] two = [Figure("a", 1, "2024"), Figure("b", 2, "2024", unit: "EUR")];
        ComparableSet.Among(two).ShouldBeEmpty();
        ComparableSet.WhyNot(two).ShouldBe([Unlikeness.Unit]);
    }

    [Fact]
    public void Several_subjects_in_several_periods_are_not_set_side_by_side() =>
        ComparableSet.Among([Figure("a", 1, "2024"), Figure("b", 2, "2025")]).ShouldBeEmpty();

    [Fact]
    public void Why_values_cannot_be_compared_is_said_by_what_they_differ_in()
    {
        ComparableSet.WhyNot([Figure("a", 1, "2024"), Figure("b", 2, "2024", Basis.Forecast)]).ShouldBe([Unlikeness.Basis]);
        ComparableSet.WhyNot([Figure("a", 1, "2024", scope: "one"), Figure("b", 2, "2025", scope: "two")])
            .ShouldBe([Unlikeness.Scope, Unlikeness.Period]);
        ComparableSet.WhyNot([Figure("a", 1, "2024"), Figure("a", 2, "2024")]).ShouldBe([Unlikeness.Subject]);
    }

    private static FactAbout<ObservationView> Figure(
        string subject, decimal value, string period, Basis basis = Basis.Reported, string? scope = null, string unit = "CNY") => new(
        FactViews.Observation(new("m", value, null, unit, Qualifier.Exact, basis, null, scope, null), subject, period),
        new("vendor", subject, subject, null));
}
