using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Home;

/// <summary>
/// Where do two figures contradict each other? A dispute, and the two of its values that contradict each other most plainly.
/// </summary>
public sealed record OpenDisputeView(string Id, string Title, FactAbout<ObservationView> One, FactAbout<ObservationView> Other)
{
    /// <summary>
    /// First come those of one vendor or model at one time, and one amount that is given to two; then others of one metric. What
    /// most facts are drawn into leads; one a vendor. Places in lists are left out: they differ with the list.
    /// </summary>
    internal static IReadOnlyList<OpenDisputeView> Of(CatalogueSnapshot catalogue, LocalCatalogue local, int count)
    {
        return
        [
            .. catalogue.Disputes
                .SelectMany(x => Pairs(x).Select(pair =>
                    (Dispute: x, pair.One, pair.Other, Plainness: Plainness(x.Kind, pair.One, pair.Other))))
                .Where(x => x.Plainness > 0)
                .OrderByDescending(x => x.Plainness)
                .ThenByDescending(x => x.Dispute.Facts.Count)
                .ThenBy(x => x.Dispute.Position)
                .DistinctBy(x => x.Dispute.Id)
                .DistinctBy(x => x.One.Vendor ?? x.Other.Vendor)
                .Take(count)
                .Select(x => new OpenDisputeView(
                    x.Dispute.Id, x.Dispute.Title.In(local.Language), local.About(x.One), local.About(x.Other))),
        ];

        IEnumerable<(ObservationView One, ObservationView Other)> Pairs(Dispute dispute)
        {
            List<ObservationView> figures =
            [
                .. dispute.Facts.Where(x => !x.Repeats).Select(x => local.Facts[x.FactId]).OfType<ObservationView>()
                    .Where(x => catalogue.Metrics[x.Figure.Metric].Unit.Dimension != UnitDimension.Rank),
            ];
            return figures.SelectMany((one, i) => figures
                .Skip(i + 1)
                .Where(other => other.Figure.Metric == one.Figure.Metric)
                .Select(other => (one, other)));
        }
    }

    /// <summary>
    /// 2 where one subject has two values or two have one, 1 where the values differ, 0 where they say nothing against each other.
    /// </summary>
    private static int Plainness(DisputeKind kind, ObservationView one, ObservationView other)
    {
        if (one.Vendor is null && other.Vendor is null) return 0;
        if (kind == DisputeKind.Attribution) return one.Figure.Value == other.Figure.Value && one.Vendor != other.Vendor ? 2 : 0;
        if (one.Figure.Value == other.Figure.Value) return 0;
        if (one.Date is { } date && other.Date is { } another && !date.Overlaps(another)) return 0;
        return (one.Vendor, one.Model) == (other.Vendor, other.Model) ? 2 : 1;
    }
}
