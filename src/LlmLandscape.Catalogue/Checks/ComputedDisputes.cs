using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Checks;

/// <summary>Finds observations that do not agree, without an editor's help.</summary>
internal sealed class ComputedDisputes(IReadOnlyList<Fact> observations)
{
    /// <summary>
    /// Pairs of one subject, metric and scope whose values cannot be the same though their periods overlap; and pairs in
    /// which one and the same sum or count is given to two subjects.
    /// </summary>
    /// <param name="edited">The ids of facts that stand together in an editor's dispute: what is explained is not reported again.</param>
    public IEnumerable<(DisputeKind Kind, Fact One, Fact Other)> Find(IReadOnlyList<IReadOnlySet<string>> edited)
    {
        for (var i = 0; i < observations.Count; i++)
        {
            for (var j = i + 1; j < observations.Count; j++)
            {
                var (one, other) = (observations[i], observations[j]);
                if (one.Observation!.MetricId != other.Observation!.MetricId || edited.Any(facts => facts.Contains(one.Id) && facts.Contains(other.Id))) continue;
                if (DoNotAgree(one, other)) yield return (DisputeKind.Value, one, other);
                else if (IsOneFigureOfTwo(one, other)) yield return (DisputeKind.Attribution, one, other);
            }
        }
    }

    /// <summary>Half of the last stated digit is tolerated; "about", "over" and "under" widen further.</summary>
    private static bool DoNotAgree(Fact one, Fact other) =>
        Subject(one) == Subject(other)
        && one.Observation!.Scope?.En == other.Observation!.Scope?.En
        && one.Date is { } period && other.Date is { } otherPeriod && period.Overlaps(otherPeriod)
        && !Values(one).Overlaps(Values(other));

    /// <summary>Two vendors with the same place or the same share are no wonder; the same sum of money or count is.</summary>
    private static bool IsOneFigureOfTwo(Fact one, Fact other) =>
        Subject(one) != Subject(other)
        && one.Observation!.Value == other.Observation!.Value
        && one.Observation.Value >= 1000;

    private static Interval Values(Fact fact) =>
        Interval.Rounded(fact.Observation!.Value, fact.Observation.ValueHigh, fact.Citations.Select(citation => citation.Printed)).Qualified(fact.Observation.Qualifier);

    private static (string?, string?, string?) Subject(Fact fact) => (fact.VendorId, fact.ModelId, fact.MarketId);
}
