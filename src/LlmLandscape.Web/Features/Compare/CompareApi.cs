using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A cell of the table, as the API tells it.</summary>
/// <param name="Text">Null where it is not known.</param>
/// <param name="Facts">The ids of the facts that it rests on.</param>
/// <param name="Records">The records of datasets that it rests on.</param>
public sealed record CompareCellItem(
    string? Text, IReadOnlyList<CitationView> Citations, IReadOnlyList<string> Facts, IReadOnlyList<string> Records);

/// <summary>A row of the table, as the API tells it.</summary>
/// <param name="Note">Why its values may not be held against each other as they stand; null where they may.</param>
/// <param name="Vendors">The cells by vendor, in the order of the columns; none where models are compared.</param>
/// <param name="Models">The cells by model, in the order of the columns; none where vendors are compared.</param>
public sealed record CompareRowItem(
    string Id,
    CompareSection Section,
    string Name,
    Likeness Likeness,
    string? Note,
    IReadOnlyDictionary<string, CompareCellItem> Vendors,
    IReadOnlyDictionary<string, CompareCellItem> Models);

internal static class CompareApi
{
    public static void MapCompare(this RouteGroupBuilder api) =>
        api.MapList<CompareRowItem>(
            "/compare",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<CompareFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                var view = CompareView.Of(request.Snapshot, filter, request.Language);
                var names = new CompareNames(Words.In(request.Language));
                return page.Answer(view.Rows.Select(row => Item(row, Cells(row, view.Columns, names), filter.IsOfModels, names)).ToList());
            },
            new Reads<CompareFilter>());

    private static CompareRowItem Item(
        CompareRow row, Dictionary<string, CompareCellItem> cells, bool isOfModels, CompareNames names) => new(
        row.Id,
        row.Section,
        row.Name,
        row.Likeness,
        names.Note(row),
        isOfModels ? new Dictionary<string, CompareCellItem>() : cells,
        isOfModels ? cells : new Dictionary<string, CompareCellItem>());

    private static Dictionary<string, CompareCellItem> Cells(
        CompareRow row, IReadOnlyList<ComparedColumn> columns, CompareNames names) =>
        columns.Zip(row.Cells).ToDictionary(x => x.First.Id, x => Cell(x.Second, names));

    private static CompareCellItem Cell(IReadOnlyList<CompareEntry> cell, CompareNames names) => new(
        names.Text(cell),
        [.. cell.SelectMany(entry => entry.Citations).Distinct()],
        [.. cell.SelectMany(entry => entry.Facts).Select(fact => fact.Id).Distinct()],
        [.. cell.Select(entry => entry.Record).OfType<ReleaseLabel>().Select(record => $"{record.Dataset}:{record.Id}")]);
}
