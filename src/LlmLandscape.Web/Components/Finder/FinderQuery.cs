using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Components.Finder;

/// <summary>A vendor that somebody who typed a few characters may mean.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Spelling">The spelling that was found, where it is another than the name shown.</param>
/// <param name="Typed">What it answers.</param>
internal sealed record FinderMatch(VendorLabel Vendor, string? Spelling, string Typed);

/// <summary>Whom does somebody mean who types this? Names of vendors and of their models count, in every script.</summary>
internal sealed class FinderQuery(IDbContextFactory<CatalogueContext> contexts)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<FinderMatch>> RunAsync(string typed, Language language, CancellationToken cancellation = default)
    {
        var wanted = Spelling.Normalize(typed);
        if (wanted.Length == 0) return [];

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await context.Spellings
            .Where(spelling => spelling.VendorId != null && spelling.Normalized.Contains(wanted))
            .Join(context.Vendors,
                spelling => spelling.VendorId,
                vendor => vendor.Id,
                (spelling, vendor) => new { spelling.Text, spelling.Normalized, spelling.ModelId, vendor.Id, vendor.Name })
            .ToListAsync(cancellation);

        // What begins with the word first, a vendor's own names before its models'.
        return
        [
            .. found
                .OrderByDescending(x => x.Normalized.StartsWith(wanted, StringComparison.Ordinal))
                .ThenBy(x => x.ModelId is not null)
                .ThenBy(x => x.Normalized.Length)
                .DistinctBy(x => x.Id)
                .Take(Most)
                .Select(x => new FinderMatch(new VendorLabel(x.Id, x.Name.In(language)), x.Text == x.Name.In(language) ? null : x.Text, typed)),
        ];
    }
}
