using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A group that is small enough to stand side by side.</summary>
public sealed record ComparableGroup(string Group, IReadOnlyList<VendorLabel> Vendors);

/// <summary>Where a comparison begins.</summary>
/// <param name="Vendors">All there are.</param>
/// <param name="Groups">None where a vendor is chosen already.</param>
/// <param name="Rivals">The nearest pairs; with a vendor chosen, those that it is one of.</param>
public sealed record CompareStartView(IReadOnlyList<VendorLabel> Vendors, IReadOnlyList<ComparableGroup> Groups, IReadOnlyList<(VendorLabel Vendor, RivalView Rival)> Rivals);

/// <summary>Who could be compared?</summary>
internal sealed class CompareStartQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    private const int Rivals = 3;

    /// <summary>Two who share a single strategy, and have no other, overlap wholly: that says little.</summary>
    private const int LeastShared = 3;

    /// <param name="chosen">The vendor to begin with; null where none is chosen yet.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<CompareStartView> RunAsync(string? chosen, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var overlap = await StrategyOverlap.ReadAsync(context, language, cancellation);
        if (vendors.Find(vendor => vendor.Id == chosen) is { } first)
            return new(vendors, [], [.. overlap.Of(first.Id).Where(rival => rival.Shared > 0).Take(Rivals).Select(rival => (first, rival))]);

        var members = (await context.Facts.Where(fact => fact.Kind == FactKind.Group).Select(fact => new { fact.GroupId, fact.VendorId }).ToListAsync(cancellation)).ToLookup(x => x.GroupId, x => x.VendorId);
        var groups = edition.Groups
            .Select(group => new ComparableGroup(group.Id, [.. vendors.Where(vendor => members[group.Id].Contains(vendor.Id))]))
            .Where(suggestion => suggestion.Vendors.Count is >= CompareFilter.Least and <= CompareFilter.Most);
        return new(vendors, [.. groups], [.. overlap.Pairs(LeastShared).Take(Rivals)]);
    }
}
