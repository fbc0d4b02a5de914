using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Checks;

/// <summary>Holds a claimed figure against the figures that it should follow from.</summary>
internal static class ClaimChecking
{
    /// <summary>
    /// The result of the calculation, in the claim's unit, and whether the claim follows. It holds where the figures as
    /// stated give it (a claim of "over so much" holds for more); after rounding, where it may be so once every figure is
    /// off by half of its last stated digit. How exactly the figures that go in are stated does not count.
    /// </summary>
    /// <param name="kind">The calculation.</param>
    /// <param name="claim">The claimed figure, whose unit is percent for a share or a change in percent.</param>
    /// <param name="inputs">The figures that go in, in order.</param>
    public static (Interval Result, Verdict Verdict) Check(CalculationKind kind, Fact claim, IReadOnlyList<Fact> inputs)
    {
        var percent = claim.Observation!.UnitId == "percent";
        var result = Calculate(kind, percent, [.. inputs.Select(Stated)]);
        if (result.Overlaps(Stated(claim).Qualified(Strict(claim)))) return (result, Verdict.Holds);
        return (result, Calculate(kind, percent, [.. inputs.Select(Rounded)]).Overlaps(Rounded(claim).Qualified(Strict(claim)))
            ? Verdict.HoldsAfterRounding
            : Verdict.DoesNotFollow);
    }

    private static Interval Calculate(CalculationKind kind, bool percent, IReadOnlyList<Interval> of)
    {
        var scale = new Interval(percent ? 100 : 1, percent ? 100 : 1);
        return kind switch
        {
            CalculationKind.Multiple => of[1] / of[0] * scale,
            CalculationKind.Change => (of[1] / of[0] - 1) * scale,
            CalculationKind.Share => of[0] / of.Skip(1).Aggregate((sum, next) => sum + next) * scale,
            CalculationKind.Sum => of.Aggregate((sum, next) => sum + next),
            _ => of.Aggregate((product, next) => product * next),
        };
    }

    private static Interval Stated(Fact fact) => Interval.Stated(fact.Observation!.Value, fact.Observation.ValueHigh);

    private static Interval Rounded(Fact fact) =>
        Interval.Rounded(fact.Observation!.Value, fact.Observation.ValueHigh, fact.Citations.Select(citation => citation.Printed));

    /// <summary>"About" would let nearly anything pass: rounding alone makes a claim inexact.</summary>
    private static Qualifier Strict(Fact claim) =>
        claim.Observation!.Qualifier is Qualifier.About ? Qualifier.Exact : claim.Observation.Qualifier;
}
