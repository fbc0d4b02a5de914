using CsCheck;
using LlmLandscape.Catalogue.Checks;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Checks;

/// <summary>Held against the plain way of doing it, every pair of all figures.</summary>
public sealed class ComputedDisputesPropertyTests
{
    private static readonly string?[] Periods = [null, "2024", "2024-H2", "2024-05", "2025", "2024-06..2025-02"];
    private static readonly (decimal Value, string Printed)[] Values =
        [(1, "1"), (999, "999"), (1000, "1000"), (1200, "1200"), (1200, "千二"), (8_000_000, "800萬"), (8_100_000, "810萬"),
            (9_000_000, "900萬")];

    private static readonly Gen<Observed> Figure = Gen.Select(
        Gen.OneOf("money CNY", "money EUR", "users"),
        Gen.OneOf<string?>("alpha", "beta", null),
        Gen.OneOf<string?>(null, "one"),
        Gen.OneOf<string?>(null, "abroad"),
        Gen.OneOf(Periods),
        Gen.OneOf(Values),
        Gen.Enum<Qualifier>(),
        (metric, vendor, model, scope, period, value, qualifier) =>
            new Observed(metric, vendor, model, scope, period, value.Value, value.Printed, qualifier));

    [Fact]
    public void The_same_pairs_are_found_in_the_same_order_as_by_looking_at_each_pair() =>
        Gen.Select(Figure.Array[0, 40], Gen.Int[0, 39].HashSet[2, 4].Array[0, 3]).Sample((figures, together) =>
        {
            var facts = figures.Select((figure, i) => figure.ToFact(i)).ToList();
            var edited = together.Select(ids => (IReadOnlySet<string>)ids.Select(i => $"f{i}").ToHashSet()).ToList();
            new ComputedDisputes(facts).Find(edited).Select(Named).ShouldBe(EachPair(facts, edited).Select(Named));
        });

    [Fact]
    public void Many_figures_of_many_subjects_are_not_held_against_each_other()
    {
        // Four hundred million pairs, of which no two share a subject or a value: each pair would take minutes.
        var facts = Enumerable.Range(0, 20_000)
            .Select(i => new Observed("money", $"vendor-{i}", null, null, "2024", 1000 + i, $"{1000 + i}", Qualifier.Exact).ToFact(i))
            .ToList();
        new ComputedDisputes(facts).Find([]).ShouldBeEmpty();
    }

    private static (DisputeKind, string, string) Named((DisputeKind Kind, Fact One, Fact Other) x) => (x.Kind, x.One.Id, x.Other.Id);

    private static IEnumerable<(DisputeKind, Fact, Fact)> EachPair(List<Fact> facts, List<IReadOnlySet<string>> edited)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            for (var j = i + 1; j < facts.Count; j++)
            {
                var (one, other) = (facts[i], facts[j]);
                if (one.Observation!.MetricId != other.Observation!.MetricId) continue;
                if (one.Observation.UnitId != other.Observation.UnitId) continue;
                if (edited.Any(ids => ids.Contains(one.Id) && ids.Contains(other.Id))) continue;
                if (Subject(one) == Subject(other))
                {
                    if (one.Observation.Scope == other.Observation.Scope && one.Date is { } period && other.Date is { } otherPeriod
                        && period.Overlaps(otherPeriod) && !Meant(one).Overlaps(Meant(other))) yield return (DisputeKind.Value, one, other);
                }
                else if (one.Observation.Value == other.Observation.Value && one.Observation.Value >= 1000)
                {
                    yield return (DisputeKind.Attribution, one, other);
                }
            }
        }
    }

    private static (string?, string?) Subject(Fact fact) => (fact.VendorId, fact.ModelId);

    private static Interval Meant(Fact fact) =>
        Interval.Rounded(fact.Observation!.Value, null, [fact.Citations[0].Printed]).Qualified(fact.Observation.Qualifier);

    private sealed record Observed(
        string Metric, string? Vendor, string? Model, string? Scope, string? Period, decimal Value, string Printed, Qualifier Qualifier)
    {
        public Fact ToFact(int number)
        {
            PartialDate? date = null;
            if (Period is not null) PartialDate.TryParse(Period, out date).ShouldBeTrue();
            return new()
            {
                Id = $"f{number}",
                Position = number + 1,
                Kind = FactKind.Observation,
                VendorId = Vendor,
                ModelId = Model,
                Text = new("", ""),
                Date = date,
                Observation = new()
                {
                    MetricId = Metric.Split(' ')[0],
                    UnitId = Metric.Split(' ')[^1],
                    Value = Value,
                    Qualifier = Qualifier,
                    Basis = Basis.Reported,
                    Scope = Scope is null ? null : new(Scope, Scope),
                },
                Citations = [new() { SourceId = "s", Paragraph = 1, Printed = Printed }],
            };
        }
    }
}
