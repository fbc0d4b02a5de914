using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A column of the table: a vendor or a model.</summary>
public record ComparedColumn(string Id, string Name, LocalName Names, string Href);

/// <summary>A vendor as a column.</summary>
public sealed record ComparedVendor(string Id, string Name, LocalName Names, string? Region, Openness? Openness)
    : ComparedColumn(Id, Name, Names, Links.Vendor(Id));

/// <summary>How do these few differ, really?</summary>
/// <param name="Columns">In the order of the address; fewer than two are no comparison and have no rows.</param>
/// <param name="All">Every row.</param>
/// <param name="Rows">Those that the filter leaves; where it leaves differences alone, those that differ come first in each part.</param>
/// <param name="Bets">What vendors bet on; null where models are compared.</param>
public sealed record CompareView(
    IReadOnlyList<ComparedColumn> Columns, IReadOnlyList<CompareRow> All, IReadOnlyList<CompareRow> Rows, ComparedBets? Bets)
{
    public int Total => All.Count;

    /// <summary>In how many of all the same is known of every column.</summary>
    public int Alike => All.Count(row => row.Likeness == Likeness.Alike);

    /// <summary>In how many nothing is known of any.</summary>
    public int NotStated => All.Count(row => row.Likeness == Likeness.NotStated);

    /// <summary>The datasets that any row rests on.</summary>
    internal IEnumerable<string> Datasets =>
        Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Select(entry => entry.Dataset).OfType<string>().Distinct();

    public static CompareView Of(CatalogueSnapshot catalogue, CompareFilter filter, Language language)
    {
        if (filter.OfOneKind().IsOfModels)
        {
            var models = filter.Models.Select(id => ComparedModel.Of(catalogue, id, language)).ToList();
            var rows = new CompareModelRows(models, catalogue, Words.In(language)).All;
            return Of(filter, models.ConvertAll(model => model.Column), rows, null);
        }

        var vendors = filter.Vendors.Select(id => catalogue.Vendors[id])
            .Select(x => new ComparedVendor(x.Id, x.Name.In(language), x.Name, x.RegionId, x.Openness)).ToList();
        return Of(
            filter, vendors, new CompareRows(vendors, catalogue, Words.In(language)).All, ComparedBets.Of(catalogue, vendors, language));
    }

    private static CompareView Of(
        CompareFilter filter, IReadOnlyList<ComparedColumn> columns, IEnumerable<CompareRow> rows, ComparedBets? bets)
    {
        if (!filter.IsComparison) return new(columns, [], [], bets);
        List<CompareRow> all = [.. rows];
        return new(columns, all, filter.Differences ? Differences(all) : all, bets);
    }

    private static List<CompareRow> Differences(IReadOnlyList<CompareRow> rows) =>
    [
        .. rows.Where(row => row.TellsApart).OrderBy(row => row.Section).ThenBy(row => row.Likeness == Likeness.OfSome),
    ];
}
