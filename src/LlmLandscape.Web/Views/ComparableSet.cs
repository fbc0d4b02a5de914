using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>Observations of one metric that can honestly be set side by side.</summary>
/// <param name="Observations">Two or more.</param>
/// <param name="IsTrend">True for one subject at several times, false for several subjects at one time.</param>
public sealed record ComparableSet(IReadOnlyList<FactAbout<ObservationView>> Observations, bool IsTrend)
{
    /// <summary>
    /// What may be compared: values on one basis and scope, either of one subject at several dated periods, or of several
    /// subjects in one and the same period (or, for all of them, with no period stated).
    /// </summary>
    /// <param name="observations">All observations of one metric.</param>
    public static IReadOnlyList<ComparableSet> Among(IEnumerable<FactAbout<ObservationView>> observations)
    {
        List<ComparableSet> sets = [];
        foreach (var alike in observations.GroupBy(x => (x.Fact.Figure.Basis, x.Fact.Figure.Scope)))
        {
            foreach (var subject in alike.Where(x => x.Fact.Date is not null).GroupBy(x => (x.Subject?.Kind, x.Subject?.Id)))
                if (subject.DistinctBy(x => x.Fact.Date!.Text).Count() > 1) sets.Add(new(InTime(subject), IsTrend: true));
            foreach (var period in alike.GroupBy(x => (x.Fact.Date?.Text, x.Fact.Figure.PeriodWords)))
                if (period.DistinctBy(x => (x.Subject?.Kind, x.Subject?.Id)).Count() > 1) sets.Add(new(Sorted(period), IsTrend: false));
        }

        return sets;
    }
    private static List<FactAbout<ObservationView>> InTime(IEnumerable<FactAbout<ObservationView>> observations) =>
        [.. observations.OrderBy(x => x.Fact.Date!.From).ThenBy(x => x.Fact.Date!.To)];

    /// <summary>The greatest first; the best place first.</summary>
    private static List<FactAbout<ObservationView>> Sorted(IEnumerable<FactAbout<ObservationView>> observations) =>
        [.. observations.OrderByDescending(x => x.Fact.Figure.Value)];
}
