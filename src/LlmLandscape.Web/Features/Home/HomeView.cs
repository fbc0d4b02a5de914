using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Home;

/// <summary>A vendor in a cell of the map, with the evidence that put it there.</summary>
public sealed record MapEntryView(VendorLabel Vendor, int Evidence);

/// <summary>A strategy and its vendors, one cell for each column of the map.</summary>
public sealed record MapRowView(string Strategy, string Name, int Vendors, IReadOnlyList<IReadOnlyList<MapEntryView>> Cells);

/// <summary>The landscape at a glance: who bets on what?</summary>
/// <param name="Columns">The ids of the groups that are the columns; the last, null, is for vendors in none.</param>
/// <param name="Rows">Strategies, the most crowded first.</param>
/// <param name="WithoutStrategy">Vendors of whom no source names a strategy.</param>
/// <param name="Summary">The summary on homogenization, in Markdown.</param>
/// <param name="Figures">On which most of what is said turns.</param>
/// <param name="Events">The latest, the last first.</param>
/// <param name="Disputes">The weightiest.</param>
/// <param name="Changes">The latest of the catalogue itself.</param>
public sealed record HomeView(
    IReadOnlyList<string?> Columns,
    IReadOnlyList<MapRowView> Rows,
    IReadOnlyList<VendorLabel> WithoutStrategy,
    string Summary,
    IReadOnlyList<FactAbout<ObservationView>> Figures,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<DisputeLabel> Disputes,
    IReadOnlyList<ChangeView> Changes)
{
    private const int MostFigures = 5, MostEvents = 8, MostDisputes = 3, MostChanges = 3;

    public static HomeView Of(CatalogueSnapshot catalogue, Language language)
    {
        var local = catalogue.In(language);
        var groups = local.Statements(FactKind.Group).ToLookup(x => x.Vendor, x => x.Group);
        var evidence = local.Statements(FactKind.Strategy).CountBy(x => (x.Strategy, x.Vendor)).ToDictionary();
        var betting = evidence.Keys.Select(x => x.Vendor).ToHashSet();

        List<string?> columns = [.. catalogue.Groups.Select(group => group.Id), null];
        var rows = catalogue.Strategies.Select(strategy =>
        {
            var entries = local.Vendors
                .Select(vendor => new MapEntryView(vendor, evidence.GetValueOrDefault((strategy.Id, vendor.Id))))
                .Where(entry => entry.Evidence > 0)
                .ToList();
            return new MapRowView(
                strategy.Id,
                strategy.Name.In(language),
                entries.Count,
                [.. columns.Select(column => entries.Where(entry => Stands(entry, column)).ToList())]);
        });

        return new(
            columns,
            [.. rows.Where(row => row.Vendors > 0).OrderByDescending(row => row.Vendors)],
            [.. local.Vendors.Where(vendor => !betting.Contains(vendor.Id))],
            local.Prose(ProseKind.Page, "homogenization"),
            CentralFigures.Of(catalogue, local, MostFigures),
            [.. local.Latest.Take(MostEvents)],
            [.. local.Disputes.Take(MostDisputes)],
            [.. ChangeView.All(catalogue, language).Take(MostChanges)]);

        bool Stands(MapEntryView entry, string? column) =>
            column is null ? !groups.Contains(entry.Vendor.Id) : groups[entry.Vendor.Id].Contains(column);
    }
}
