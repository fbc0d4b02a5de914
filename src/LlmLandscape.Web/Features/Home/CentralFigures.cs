using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Home;

/// <summary>
/// On which figures does most of what is said turn? Nobody picks them: counted are the other facts that cite the same figure of
/// the same paragraph, and the disputes that it stands in. Amounts and rates only, one a vendor and one a metric.
/// </summary>
internal static class CentralFigures
{
    private static readonly List<UnitDimension> Dimensions = [UnitDimension.Money, UnitDimension.Rate, UnitDimension.Count];

    public static IReadOnlyList<FactAbout<ObservationView>> Of(CatalogueSnapshot catalogue, LocalCatalogue local, int count)
    {
        var figures = local.Observations.Where(x => x is { Vendor: not null, Figure.Shown: null } && Place(x) >= 0).ToList();
        var places = figures.SelectMany(x => x.Citations).ToHashSet();
        var citing = local.Facts
            .SelectMany(fact => fact.Citations
                .Where(x => x.Printed is not null && places.Contains(x))
                .Select(place => (place, fact.Id)))
            .ToLookup(x => x.place, x => x.Id);
        return
        [
            .. figures
                .OrderByDescending(x => x.Disputes.Count + Drawing(x))
                .ThenBy(x => x.Figure.ValueHigh is not null)
                .ThenBy(Place)
                .ThenBy(x => x.Date is null)
                .DistinctBy(x => x.Vendor)
                .DistinctBy(x => x.Figure.Metric)
                .Take(count)
                .Select(local.About),
        ];

        int Drawing(ObservationView figure) =>
            figure.Citations.SelectMany(place => citing[place]).Where(fact => fact != figure.Id).Distinct().Count();

        int Place(ObservationView figure) => Dimensions.IndexOf(catalogue.Metrics[figure.Figure.Metric].Unit.Dimension);
    }
}
