using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A column of the table.</summary>
public sealed record ComparedVendor(string Id, string Name, LocalName Names, string? Region, Openness? Openness);

/// <summary>What a figure or a row needs to know of a model.</summary>
internal sealed record ComparedModel(string Name, ModelKind Kind);

/// <summary>Some vendors side by side.</summary>
/// <param name="Vendors">The columns, in the order of the address; fewer than two are no comparison and have no rows.</param>
/// <param name="Rows">Those that the filter leaves; where it leaves differences alone, those that differ come first in each part.</param>
/// <param name="Of">How many rows there are in all.</param>
/// <param name="Alike">In how many of all the same is known of every vendor.</param>
/// <param name="NotStated">In how many nothing is known of any.</param>
public sealed record CompareView(IReadOnlyList<ComparedVendor> Vendors, IReadOnlyList<CompareRow> Rows, int Of, int Alike, int NotStated);

/// <summary>How do these few differ, really?</summary>
internal sealed class CompareQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition, IStringLocalizer<Words> words)
{
    private static readonly FactKind[] Kinds =
    [
        FactKind.Positioning, FactKind.Region, FactKind.Group, FactKind.Openness, FactKind.Strategy, FactKind.Model,
        FactKind.Position, FactKind.Observation, FactKind.Strength, FactKind.Risk,
    ];

    public async Task<CompareView> RunAsync(CompareFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await context.Vendors
            .Where(vendor => filter.Vendors.Contains(vendor.Id))
            .Select(vendor => new { vendor.Id, vendor.Name, vendor.RegionId, vendor.Openness })
            .ToDictionaryAsync(vendor => vendor.Id, cancellation);
        var vendors = filter.Vendors.Select(id => found[id]).Select(x => new ComparedVendor(x.Id, x.Name.In(language), x.Name, x.RegionId, x.Openness)).ToList();
        if (!filter.IsComparison) return new(vendors, [], 0, 0, 0);

        var facts = await FactView.ReadAsync(context.Facts.Where(fact => filter.Vendors.Contains(fact.VendorId!) && Kinds.Contains(fact.Kind)), language, cancellation);
        var models = await context.Models
            .Where(model => filter.Vendors.Contains(model.VendorId!))
            .ToDictionaryAsync(model => model.Id, model => new ComparedModel(model.Name.In(language), model.Kind), cancellation);
        var releases = await context.Releases.Include(x => x.Capabilities).Where(x => filter.Vendors.Contains(x.VendorId) && x.Doubt == null).ToListAsync(cancellation);
        var rows = new CompareRows(vendors, facts, models, releases, edition, words, language).All;
        return new(
            vendors,
            filter.Differences ? [.. rows.Where(row => row.TellsApart).OrderBy(row => row.Section).ThenBy(row => row.Likeness == Likeness.OfSome)] : rows,
            rows.Count,
            rows.Count(row => row.Likeness == Likeness.Alike),
            rows.Count(row => row.Likeness == Likeness.NotStated));
    }
}
