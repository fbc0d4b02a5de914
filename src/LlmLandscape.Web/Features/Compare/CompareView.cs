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
/// <param name="All">Every row.</param>
/// <param name="Rows">Those that the filter leaves; where it leaves differences alone, those that differ come first in each part.</param>
/// <param name="Bets">What each of them bets on.</param>
public sealed record CompareView(
    IReadOnlyList<ComparedVendor> Vendors, IReadOnlyList<CompareRow> All, IReadOnlyList<CompareRow> Rows, ComparedBets Bets)
{
    private static readonly FactKind[] Kinds =
    [
        FactKind.Positioning, FactKind.Region, FactKind.Group, FactKind.Openness, FactKind.Strategy, FactKind.Model,
        FactKind.Position, FactKind.Observation, FactKind.Strength, FactKind.Risk,
    ];

    public int Total => All.Count;

    /// <summary>In how many of all the same is known of every vendor.</summary>
    public int Alike => All.Count(row => row.Likeness == Likeness.Alike);

    /// <summary>In how many nothing is known of any.</summary>
    public int NotStated => All.Count(row => row.Likeness == Likeness.NotStated);

    /// <summary>The datasets that any row rests on.</summary>
    internal IEnumerable<string> Datasets =>
        Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Select(entry => entry.Dataset).OfType<string>().Distinct();

    public static CompareView Of(CatalogueSnapshot catalogue, CompareFilter filter, Language language)
    {
        var vendors = filter.Vendors.Select(id => catalogue.Vendors[id])
            .Select(x => new ComparedVendor(x.Id, x.Name.In(language), x.Name, x.RegionId, x.Openness)).ToList();
        var bets = ComparedBets.Of(catalogue, vendors, language);
        if (!filter.IsComparison) return new(vendors, [], [], bets);

        var facts = filter.Vendors
            .SelectMany(catalogue.In(language).FactsOf)
            .Where(fact => Kinds.Contains(fact.Kind))
            .ToLookup(fact => (fact.Vendor!, fact.Kind));
        var models = filter.Vendors
            .SelectMany(id => catalogue.ModelsOf[id])
            .ToDictionary(model => model.Id, model => new ComparedModel(model.Name.In(language), model.Kind));
        var releases = filter.Vendors.SelectMany(id => catalogue.ReleasesOf[id]).Where(x => !x.IsLeftOut).ToList();
        var rows = new CompareRows(vendors, facts, models, releases, catalogue, Words.In(language), language).All;
        return new(vendors, rows, filter.Differences ? Differences(rows) : rows, bets);
    }

    private static List<CompareRow> Differences(IReadOnlyList<CompareRow> rows) =>
    [
        .. rows.Where(row => row.TellsApart).OrderBy(row => row.Section).ThenBy(row => row.Likeness == Likeness.OfSome),
    ];
}
