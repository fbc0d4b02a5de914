using LlmLandscape.Catalogue.Checks;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Checks;

public sealed class ComputedDisputesTests
{
    private static readonly Fact One = Figure("one", "alpha", 80_000_000, "8000萬", "2024");

    [Fact]
    public void Two_values_of_one_thing_in_one_period_do_not_agree() =>
        Kinds(One, Figure("two", "alpha", 90_000_000, "9000萬", "2024-H2")).ShouldBe([DisputeKind.Value]);

    [Fact]
    public void Values_that_rounding_explains_agree() =>
        Kinds(One, Figure("two", "alpha", 79_996_000, "7999.6萬", "2024")).ShouldBeEmpty();

    [Fact]
    public void A_value_stated_as_over_so_much_agrees_with_any_above() =>
        Kinds(Figure("over", "alpha", 80_000_000, "8000萬", "2024", Qualifier.Over), Figure("two", "alpha", 90_000_000, "9000萬", "2024"))
            .ShouldBeEmpty();

    [Fact]
    public void Values_of_different_periods_may_differ() =>
        Kinds(One, Figure("two", "alpha", 90_000_000, "9000萬", "2025")).ShouldBeEmpty();

    [Fact]
    public void Without_a_period_nothing_can_be_said() =>
        Kinds(One, Figure("two", "alpha", 90_000_000, "9000萬", null)).ShouldBeEmpty();

    [Fact]
    public void Values_of_different_scopes_may_differ() =>
        Kinds(One, Figure("two", "alpha", 90_000_000, "9000萬", "2024", scope: "abroad")).ShouldBeEmpty();

    [Fact]
    public void One_sum_given_to_two_is_found_in_any_period() =>
        Kinds(One, Figure("two", "beta", 80_000_000, "8000萬", "2030")).ShouldBe([DisputeKind.Attribution]);

    [Fact]
    public void A_small_number_that_two_share_is_no_wonder() =>
        Kinds(Figure("one", "alpha", 2, "2倍", "2024"), Figure("two", "beta", 2, "2倍", "2024")).ShouldBeEmpty();

    [Fact]
    public void What_an_editor_explains_is_not_reported_again() =>
        new ComputedDisputes([One, Figure("two", "alpha", 90_000_000, "9000萬", "2024")]).Find([new HashSet<string> { "one", "two" }])
            .ShouldBeEmpty();

    private static IEnumerable<DisputeKind> Kinds(params Fact[] facts) => new ComputedDisputes(facts).Find([]).Select(x => x.Kind);

    private static Fact Figure(string id, string vendor, decimal value, string printed, string? period,
        Qualifier qualifier = Qualifier.Exact, string? scope = null)
    {
        PartialDate? date = null;
        if (period is not null) PartialDate.TryParse(period, out date).ShouldBeTrue();
        return new()
        {
            Id = id,
            Position = 1,
            Kind = FactKind.Observation,
            VendorId = vendor,
            Text = new("", ""),
            Date = date,
            Observation = new()
            {
                MetricId = "m",
                UnitId = "CNY",
                Value = value,
                Qualifier = qualifier,
                Basis = Basis.Reported,
                Scope = scope is null ? null : new(scope, scope),
            },
            Citations = [new() { SourceId = "s", Paragraph = 1, Printed = printed }],
        };
    }
}
