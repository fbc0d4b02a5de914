using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Features.Compare;

namespace LlmLandscape.UnitTests.Web.Features.Compare;

public sealed class CompareRowTests
{
    /// <summary>A cell for each vendor, <c>/</c> between; what is said in it by its keys; <c>-</c> where nothing is known.</summary>
    [Theory]
    [InlineData("CN / CN", Likeness.Alike)]
    [InlineData("CN / US", Likeness.Different)]
    [InlineData("CN / CN / CN / US", Likeness.Different)]
    [InlineData("five tigers / tigers five", Likeness.Alike)]
    [InlineData("five tigers / five", Likeness.Different)]
    [InlineData("five / five tigers", Likeness.Different)]
    [InlineData("CN / -", Likeness.OfSome)]
    [InlineData("CN / - / CN", Likeness.OfSome)]
    [InlineData("CN / - / US", Likeness.Different)]
    [InlineData("- / CN", Likeness.OfSome)]
    [InlineData("- / -", Likeness.NotStated)]
    [InlineData("- / - / -", Likeness.NotStated)]
    public void Alike_are_those_of_whom_the_same_is_known_and_unknown_makes_nobody_alike(string cells, Likeness likeness) =>
        Row([.. cells.Split(" / ")
            .Select(cell => cell == "-" ? [] : cell.Split(' ').Select(key => new CompareEntry(key, key, [], null, [Figure()])).ToArray())])
            .Likeness.ShouldBe(likeness);

    /// <summary>Two values: period, basis, scope and what they are of, <c>|</c> between.</summary>
    [Theory]
    [InlineData("2024|reported||vendor", "2024|reported||vendor", "")]
    [InlineData("2024|reported||vendor", "2025|reported||vendor", "Period")]
    [InlineData("2024-Q1|reported||vendor", "2024-01..2024-03|reported||vendor", "")]
    [InlineData("2024|reported||vendor", "|reported||vendor", "PeriodNotStated")]
    [InlineData("|reported||vendor", "|reported||vendor", "PeriodNotStated")]
    [InlineData("2024|reported||vendor", "2024|forecast||vendor", "Basis")]
    [InlineData("2024|reported|China|vendor", "2024|reported||vendor", "Scope")]
    [InlineData("2024|reported|China|vendor", "2024|reported|the world|vendor", "Scope")]
    [InlineData("2024|reported||vendor", "2024|reported||app", "Subject")]
    [InlineData("2024|reported||model", "2025|claimed|China|app", "Subject Period Basis Scope")]
    public void Values_that_differ_in_footing_say_so(string one, string other, string caveats) =>
        string.Join(' ', Row([Value(one)], [Value(other)]).Caveats).ShouldBe(caveats);

    [Fact]
    public void A_value_with_nothing_beside_it_needs_no_caveat() =>
        Row([Value("2024|reported||vendor"), Value("2025|forecast||app")], []).Caveats.ShouldBeEmpty();

    [Fact]
    public void A_third_value_is_held_against_the_others_too() =>
        Row([Value("2024|reported||vendor")], [], [Value("2024|reported||vendor"), Value("2023|reported||vendor")]).Caveats
            .ShouldBe([Caveat.Period]);

    /// <summary>The newest of each cell counts.</summary>
    [Theory]
    [InlineData("2026-04-24", "2026-04-23", false)]
    [InlineData("2025-12-01", "2026-01-01", false)]
    [InlineData("2025-12-01", "2026-01-02", true)]
    [InlineData("2025-12-01", null, false)]
    public void Models_that_came_out_more_than_a_month_apart_say_so(string one, string? other, bool apart)
    {
        static CompareEntry[] Of(string? day) =>
            day is null ? [] : [new(day, day, [], null, []) { Released = DateOnly.Parse(day, null) }];
        Row(Of(one), Of(other)).Caveats.ShouldBe(apart ? [Caveat.Released] : []);
    }

    private static CompareEntry Value(string text)
    {
        var parts = text.Split('|');
        return new(text, text, [], null,
            [Figure(parts[0], Enum.Parse<Basis>(parts[1], ignoreCase: true), parts[2].Length == 0 ? null : parts[2])], parts[3]);
    }

    private static ObservationView Figure(string period = "2024", Basis basis = Basis.Reported, string? scope = null) =>
        FactViews.Observation(new("m", 1, null, "CNY", Qualifier.Exact, basis, null, scope, null), date: period);

    private static CompareRow Row(params CompareEntry[][] cells) => new(CompareSection.Figures, "row", "Row", null, null, cells);
}
