using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A row of the table of figures: one value, or the values of a trend.</summary>
/// <param name="Values">In the order of time; of one metric, subject, basis and scope.</param>
public sealed record VendorFigureRow(IReadOnlyList<FactAbout<ObservationView>> Values)
{
    /// <summary>What all of them share.</summary>
    public ObservationView Fact => Values[0].Fact;

    /// <summary>The model that it is of; null where it is of the vendor itself.</summary>
    public SubjectView? Model => Values[0].Subject is { Kind: "model" } model ? model : null;

    public bool IsDated => Values.All(x => x.Fact.Date is not null);

    /// <summary>Values of one metric stand together, in the order of time; those that can be compared over time in one row.</summary>
    public static IReadOnlyList<VendorFigureRow> Of(IEnumerable<FactAbout<ObservationView>> values) =>
        [.. values.GroupBy(x => x.Fact.Figure.Metric).SelectMany(Rows)];

    private static IEnumerable<VendorFigureRow> Rows(IEnumerable<FactAbout<ObservationView>> metric)
    {
        var trends = ComparableSet.Among(metric).Where(set => set.IsTrend).Select(set => new VendorFigureRow(set.Observations)).ToList();
        var placed = trends.SelectMany(trend => trend.Values).Select(x => x.Fact.Id).ToHashSet();
        return trends.Concat(metric.Where(x => !placed.Contains(x.Fact.Id)).Select(x => new VendorFigureRow([x])))
            .OrderBy(row => row.Model?.Id, StringComparer.Ordinal)
            .ThenBy(row => row.Fact.Date?.From ?? DateOnly.MaxValue);
    }
}
