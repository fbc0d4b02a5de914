using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Features.Vendors;

namespace LlmLandscape.UnitTests.Web.Features.Vendors;

public sealed class VendorFigureRowTests
{
    [Fact]
    public void Values_of_one_subject_basis_and_scope_at_several_dates_are_one_row() =>
        Rows(Figure("b", "2024-11"), Figure("a", "2024-06")).ShouldBe(["a b"]);

    [Fact]
    public void What_cannot_be_compared_stands_in_rows_of_its_own() =>
        Rows(
            Figure("late", "2025"), Figure("undated", null), Figure("planned", "2026", basis: Basis.Forecast),
            Figure("early", "2023", "other")).ShouldBe(["early", "late", "planned", "undated"]);

    [Fact]
    public void Values_of_one_metric_stand_together() =>
        Rows(Figure("a", "2024", metric: "spending"), Figure("b", "2024", metric: "users"), Figure("c", null, metric: "spending"))
            .ShouldBe(["a", "c", "b"]);

    private static IEnumerable<string> Rows(params FactAbout<ObservationView>[] values) =>
        VendorFigureRow.Of(values).Select(row => string.Join(' ', row.Values.Select(x => x.Fact.Id)));

    private static FactAbout<ObservationView> Figure(
        string id, string? date, string? scope = null, Basis basis = Basis.Reported, string metric = "users") => new(
        FactViews.Observation(new(metric, 1, null, "count", Qualifier.Exact, basis, null, scope), date: date) with { Id = id },
        new("vendor", "alpha", "Alpha", null));
}
