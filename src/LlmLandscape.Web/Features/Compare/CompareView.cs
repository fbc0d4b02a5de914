using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A column of the table.</summary>
public sealed record ComparedVendor(string Id, string Name, LocalName Names, string? Region, Openness? Openness);

/// <summary>What a figure or a row needs to know of a model.</summary>
internal sealed record ComparedModel(string Name, ModelKind Kind);

/// <summary>How do these few differ, really?</summary>
/// <param name="Vendors">The columns, in the order of the address; fewer than two are no comparison and have no rows.</param>
/// <param name="Rows">Those that the filter leaves; where it leaves differences alone, those that differ come first in each part.</param>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="Alike">In how many of all the same is known of every vendor.</param>
/// <param name="NotStated">In how many nothing is known of any.</param>
public sealed record CompareView(IReadOnlyList<ComparedVendor> Vendors, IReadOnlyList<CompareRow> Rows, int Total, int Alike, int NotStated)
{
    private static readonly FactKind[] Kinds =
    [
        FactKind.Positioning, FactKind.Region, FactKind.Group, FactKind.Openness, FactKind.Strategy, FactKind.Model,
        FactKind.Position, FactKind.Observation, FactKind.Strength, FactKind.Risk,
    ];

    public static CompareView Of(CatalogueSnapshot catalogue, CompareFilter filter, Language language)
    {
        var vendors = filter.Vendors.Select(id => catalogue.Vendors[id])
            .Select(x => new ComparedVendor(x.Id, x.Name.In(language), x.Name, x.RegionId, x.Openness)).ToList();
        if (!filter.IsComparison) return new(vendors, [], 0, 0, 0);

        var facts = filter.Vendors
            .SelectMany(catalogue.In(language).FactsOf)
            .Where(fact => Kinds.Contains(fact.Kind))
            .ToLookup(fact => (fact.Vendor!, fact.Kind));
        var models = filter.Vendors
            .SelectMany(id => catalogue.ModelsOf[id])
            .ToDictionary(model => model.Id, model => new ComparedModel(model.Name.In(language), model.Kind));
        var releases = filter.Vendors.SelectMany(id => catalogue.ReleasesOf[id]).Where(x => !x.IsLeftOut).ToList();
        var rows = new CompareRows(vendors, facts, models, releases, catalogue, Words.In(language), language).All;
        return new(
            vendors,
            filter.Differences
                ? [
                    .. rows.Where(row => row.TellsApart)
                        .OrderBy(row => row.Section)
                        .ThenBy(row => row.Likeness == Likeness.OfSome),
                ]
                : rows,
            rows.Count,
            rows.Count(row => row.Likeness == Likeness.Alike),
            rows.Count(row => row.Likeness == Likeness.NotStated));
    }
}
