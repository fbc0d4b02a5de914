using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>In what values of one metric differ that cannot be set side by side.</summary>
public enum Unlikeness
{
    /// <summary>On what footing they are stated.</summary>
    Basis,

    /// <summary>In what currency or other unit they are.</summary>
    Unit,

    /// <summary>In what they are measured against or within.</summary>
    Scope,

    /// <summary>Of when they are, or that nobody says of when.</summary>
    Period,

    /// <summary>In nothing else than whom they are of.</summary>
    Subject,
}

/// <summary>Observations of one metric that can honestly be set side by side.</summary>
/// <param name="Observations">Two or more.</param>
/// <param name="IsTrend">True for one subject at several times, false for several subjects at one time.</param>
public sealed record ComparableSet(IReadOnlyList<FactAbout<ObservationView>> Observations, bool IsTrend)
{
    /// <summary>
    /// What may be compared: values on one basis, in one unit and scope, either of one subject at several dated periods, or of several
    /// subjects in one and the same period (or, for all of them, with no period stated).
    /// </summary>
    /// <param name="observations">All observations of one metric.</param>
    public static IReadOnlyList<ComparableSet> Among(IEnumerable<FactAbout<ObservationView>> observations)
    {
        List<ComparableSet> sets = [];
        foreach (var alike in observations.GroupBy(x => (x.Fact.Figure.Basis, x.Fact.Figure.Unit, x.Fact.Figure.Scope)))
        {
            foreach (var subject in alike.Where(x => x.Fact.Date is not null).GroupBy(x => (x.Subject?.Kind, x.Subject?.Id)))
                if (subject.DistinctBy(x => x.Fact.Date!.Text).Count() > 1) sets.Add(new(InTime(subject), IsTrend: true));
            foreach (var period in alike.GroupBy(x => (x.Fact.Date?.Text, x.Fact.Figure.PeriodWords)))
                if (period.DistinctBy(x => (x.Subject?.Kind, x.Subject?.Id)).Count() > 1) sets.Add(new(Sorted(period), IsTrend: false));
        }

        return sets;
    }

    /// <summary>In what values differ that cannot be set side by side.</summary>
    /// <param name="observations">Those of one metric, none of which can be compared with another.</param>
    public static IReadOnlyList<Unlikeness> WhyNot(IReadOnlyList<FactAbout<ObservationView>> observations)
    {
        List<Unlikeness> unlike = [];
        if (Several(x => x.Fact.Figure.Basis)) unlike.Add(Unlikeness.Basis);
        if (Several(x => x.Fact.Figure.Unit)) unlike.Add(Unlikeness.Unit);
        if (Several(x => x.Fact.Figure.Scope)) unlike.Add(Unlikeness.Scope);
        if (Several(x => (x.Fact.Date?.Text, x.Fact.Figure.PeriodWords)) || observations.All(x => x.Fact.Date is null))
            unlike.Add(Unlikeness.Period);
        if (unlike.Count == 0) unlike.Add(Unlikeness.Subject);
        return unlike;

        bool Several<T>(Func<FactAbout<ObservationView>, T> of) => observations.Select(of).Distinct().Skip(1).Any();
    }

    /// <summary>As pages list the values of a metric: by vendor, what is of none last, then in the order of time.</summary>
    public static List<FactAbout<ObservationView>> InOrder(IEnumerable<FactAbout<ObservationView>> observations, Language language) =>
    [
        .. observations.OrderBy(x => x.Subject!.Vendor is null)
            .ThenBy(x => x.Subject!.Vendor?.Name ?? x.Subject!.Name, language.NameOrder())
            .ThenBy(x => x.Fact.Date?.From ?? DateOnly.MaxValue),
    ];

    private static List<FactAbout<ObservationView>> InTime(IEnumerable<FactAbout<ObservationView>> observations) =>
        [.. observations.OrderBy(x => x.Fact.Date!.From).ThenBy(x => x.Fact.Date!.To)];

    /// <summary>The greatest first; the best place first.</summary>
    private static List<FactAbout<ObservationView>> Sorted(IEnumerable<FactAbout<ObservationView>> observations) =>
        [.. observations.OrderByDescending(x => x.Fact.Figure.Value)];
}
