using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Home;

/// <summary>A vendor in a cell of the map, with the evidence that put it there.</summary>
public sealed record MapEntryView(VendorLabel Vendor, int Evidence);

/// <summary>A strategy and its vendors, one cell for each column of the map.</summary>
public sealed record MapRowView(string Strategy, string Name, int Vendors, IReadOnlyList<IReadOnlyList<MapEntryView>> Cells);

/// <summary>The landscape at a glance.</summary>
/// <param name="Columns">The ids of the groups that are the columns; the last, null, is for vendors in none.</param>
/// <param name="Rows">Strategies, the most crowded first.</param>
/// <param name="WithoutStrategy">Vendors of whom no source names a strategy.</param>
/// <param name="Summary">The summary on homogenization, in Markdown.</param>
/// <param name="Figures">On which most of what is said turns.</param>
/// <param name="Events">The latest, the last first.</param>
/// <param name="Disputes">Two values of one metric each.</param>
/// <param name="Changes">The latest of the catalogue itself.</param>
public sealed record HomeView(
    IReadOnlyList<string?> Columns,
    IReadOnlyList<MapRowView> Rows,
    IReadOnlyList<VendorLabel> WithoutStrategy,
    string Summary,
    IReadOnlyList<FactAbout> Figures,
    IReadOnlyList<FactView> Events,
    IReadOnlyList<OpenDisputeView> Disputes,
    IReadOnlyList<ChangeView> Changes);

/// <summary>Who bets on what?</summary>
internal sealed class HomeQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition, TellingFiguresQuery figures, OpenDisputesQuery disputes)
{
    private const int Figures = 5, Events = 8, Disputes = 3, Changes = 3;

    public async Task<HomeView> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var groups = (await context.Facts.Where(x => x.Kind == FactKind.Group).Select(x => new { x.VendorId, x.GroupId }).ToListAsync(cancellation)).ToLookup(x => x.VendorId, x => x.GroupId);
        var evidence = await context.Facts
            .Where(x => x.Kind == FactKind.Strategy)
            .GroupBy(x => new { x.StrategyId, x.VendorId })
            .Select(x => new { x.Key.StrategyId, x.Key.VendorId, Count = x.Count() })
            .ToListAsync(cancellation);
        var summary = await context.Prose
            .Where(x => x.Kind == ProseKind.Page && x.SubjectId == "homogenization" && x.Language == language)
            .Select(x => x.Markdown)
            .SingleAsync(cancellation);

        var latest = await context.Facts
            .Where(x => x.Kind == FactKind.Event)
            .OrderByDescending(x => x.Date!.To).ThenByDescending(x => x.Date!.From).ThenBy(x => x.Position)
            .Select(x => x.Id)
            .Take(Events)
            .ToListAsync(cancellation);
        var events = await FactView.ReadAsync(context.Facts.Where(x => latest.Contains(x.Id)), language, cancellation);

        List<string?> columns = [.. edition.Groups.Select(group => group.Id), null];
        var rows = edition.Strategies.Select(strategy =>
        {
            var entries = vendors
                .Select(vendor => new MapEntryView(vendor, evidence.FirstOrDefault(x => x.StrategyId == strategy.Id && x.VendorId == vendor.Id)?.Count ?? 0))
                .Where(entry => entry.Evidence > 0)
                .ToList();
            return new MapRowView(strategy.Id, strategy.Name.In(language), entries.Count, [.. columns.Select(column => entries.Where(entry => Stands(entry, column)).ToList())]);
        });

        return new(
            columns,
            [.. rows.Where(row => row.Vendors > 0).OrderByDescending(row => row.Vendors)],
            [.. vendors.Where(vendor => evidence.All(x => x.VendorId != vendor.Id))],
            summary,
            await figures.RunAsync(Figures, language, cancellation),
            [.. events.OrderBy(x => latest.IndexOf(x.Id))],
            await disputes.RunAsync(Disputes, language, cancellation),
            await ChangeView.ReadAsync(context, Changes, language, cancellation));

        bool Stands(MapEntryView entry, string? column) =>
            column is null ? !groups.Contains(entry.Vendor.Id) : groups[entry.Vendor.Id].Contains(column);
    }
}
