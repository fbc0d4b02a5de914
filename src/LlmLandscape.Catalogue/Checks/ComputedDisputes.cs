using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Checks;

/// <summary>
/// Finds observations that do not agree, without an editor's help. Only those are held against each other that share a
/// metric and either subject and scope or the value, so that the work grows with the figures and not with their pairs.
/// </summary>
internal sealed class ComputedDisputes
{
    private readonly IReadOnlyList<Fact> _observations;
    private readonly ILookup<(Measure, Subject, string?), int> _ofOneThing;
    private readonly ILookup<(Measure, decimal), int> _ofOneValue;

    public ComputedDisputes(IReadOnlyList<Fact> observations)
    {
        _observations = observations;
        var all = Enumerable.Range(0, observations.Count).ToList();
        _ofOneThing = all.Where(i => observations[i].Date is not null).ToLookup(i => OneThing(observations[i]));
        _ofOneValue = all.Where(i => IsTelling(observations[i])).ToLookup(i => OneValue(observations[i]));
    }

    /// <summary>
    /// Pairs of one subject, metric and scope whose values cannot be the same though their periods overlap; and pairs in
    /// which one and the same sum or count is given to two subjects. In the order of the first, then of the other.
    /// </summary>
    /// <param name="edited">The ids of facts that stand together in an editor's dispute: what is explained is not reported again.</param>
    public IEnumerable<(DisputeKind Kind, Fact One, Fact Other)> Find(IReadOnlyList<IReadOnlySet<string>> edited)
    {
        var explained = edited.SelectMany(facts => facts, (facts, id) => (id, facts)).ToLookup(x => x.id, x => x.facts);
        for (var i = 0; i < _observations.Count; i++)
        {
            var one = _observations[i];
            foreach (var j in Candidates(one).Where(j => j > i).Order())
            {
                var other = _observations[j];
                if (explained[one.Id].Any(facts => facts.Contains(other.Id))) continue;
                if (Subject.Of(one) != Subject.Of(other)) yield return (DisputeKind.Attribution, one, other);
                else if (DoNotAgree(one, other)) yield return (DisputeKind.Value, one, other);
            }
        }
    }

    private IEnumerable<int> Candidates(Fact one) =>
    [
        .. one.Date is null ? [] : _ofOneThing[OneThing(one)],
        .. IsTelling(one) ? _ofOneValue[OneValue(one)].Where(j => Subject.Of(_observations[j]) != Subject.Of(one)) : [],
    ];

    /// <summary>Half of the last stated digit is tolerated; "about", "over" and "under" widen further.</summary>
    private static bool DoNotAgree(Fact one, Fact other) => one.Date!.Overlaps(other.Date!) && !Values(one).Overlaps(Values(other));

    /// <summary>Two vendors with the same place or the same share are no wonder; the same sum of money or count is.</summary>
    private static bool IsTelling(Fact fact) => fact.Observation!.Value >= 1000;

    private static (Measure, Subject, string?) OneThing(Fact fact) => (Measure.Of(fact), Subject.Of(fact), fact.Observation!.Scope?.En);

    private static (Measure, decimal) OneValue(Fact fact) => (Measure.Of(fact), fact.Observation!.Value);

    private static Interval Values(Fact fact) =>
        Interval.Rounded(fact.Observation!.Value, fact.Observation.ValueHigh, fact.Citations.Select(citation => citation.Printed))
            .Qualified(fact.Observation.Qualifier);

    /// <summary>Values in two currencies are not held against each other: no source says what one is in the other.</summary>
    private readonly record struct Measure(string MetricId, string UnitId)
    {
        public static Measure Of(Fact fact) => new(fact.Observation!.MetricId, fact.Observation.UnitId);
    }

    private readonly record struct Subject(string? VendorId, string? ModelId, string? MarketId)
    {
        public static Subject Of(Fact fact) => new(fact.VendorId, fact.ModelId, fact.MarketId);
    }
}
