using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>A capital sum that one or more facts state alike.</summary>
/// <param name="Vendor">Whose it is.</param>
/// <param name="Facts">One or more; the first stands for all.</param>
internal sealed record CapitalSum(VendorLabel Vendor, IReadOnlyList<ObservationView> Facts)
{
    private const int MonthsOfAYear = 12;

    public string Id => Facts[0].Id;

    public string Metric => Facts[0].Figure.Metric;

    public double Amount => (double)Facts[0].Figure.Value;

    /// <summary>The sum that it is a part of; null where it is one of its own.</summary>
    public CapitalSum? Whole { get; private set; }

    /// <summary>How many years its period has, where dates or words say so.</summary>
    public double? Years => Facts[0].Date is { } date
        ? ((date.To.Year - date.From.Year) * MonthsOfAYear + date.To.Month - date.From.Month + 1.0) / MonthsOfAYear
        : Facts[0].Figure.PeriodYears;

    public double? AYear => Years is { } years ? Amount / years : null;

    /// <summary>
    /// Facts that state one amount of one metric for one vendor, on one footing and for a period of one kind, are one sum. Of sums of a
    /// vendor in the same period and on one footing the greatest is the whole, and others are parts where they fit into it together:
    /// what is bought of compute is part of all that is laid out.
    /// </summary>
    /// <param name="observations">In the order of their metrics: what counts the most comes first.</param>
    /// <returns>Dated ones by their dates, then those of some years, then others: what there was before what is to come.</returns>
    public static IReadOnlyList<CapitalSum> Of(IReadOnlyList<FactAbout<ObservationView>> observations)
    {
        List<CapitalSum> sums =
        [
            .. observations.GroupBy(x => (
                    x.Subject!.Vendor!.Id, x.Fact.Figure.Metric, x.Fact.Figure.Value, x.Fact.Figure.ValueHigh, x.Fact.Figure.Basis,
                    x.Fact.Date?.Text, x.Fact.Figure.PeriodYears))
                .Select(same => new CapitalSum(same.First().Subject!.Vendor!, [.. same.Select(x => x.Fact)])),
        ];
        foreach (var together in sums.Where(x => x.Years is not null).GroupBy(x => (x.Vendor.Id, x.Facts[0].Figure.Basis, Period(x))))
        {
            var whole = together.MaxBy(x => x.Amount)!;
            var parts = together.Where(x => x != whole && x.Metric != whole.Metric).ToList();
            if (parts.Sum(x => x.Amount) > whole.Amount) continue;
            foreach (var part in parts) part.Whole = whole;
        }

        return
        [
            .. sums.OrderBy(x => x.Facts[0].Date?.From ?? DateOnly.MaxValue)
                .ThenBy(x => x.Years is null)
                .ThenBy(x => x.Facts[0].Figure.Basis is Basis.Forecast or Basis.Announced),
        ];
    }

    private static string Period(CapitalSum sum) => sum.Facts[0].Date?.Text ?? sum.Facts[0].Figure.PeriodWords!;
}
