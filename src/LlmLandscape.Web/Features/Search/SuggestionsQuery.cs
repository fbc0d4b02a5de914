using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Catalogue.Texts;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Search;

/// <summary>Something that has a name, and may be meant by whoever is typing.</summary>
/// <param name="Spelling">The spelling that was found, where it is another than the name.</param>
public sealed record SuggestionView(SearchKind Kind, string Id, string Name, string? Spelling, string? Vendor, string Address);

/// <summary>What may somebody mean who has typed so much?</summary>
internal sealed class SuggestionsQuery(IDbContextFactory<CatalogueContext> contexts, MeantQuery meant)
{
    /// <summary>What is short enough for a list under a box; whatever else is found stands on the page.</summary>
    private static readonly SearchKind[] Kinds =
        [SearchKind.Vendor, SearchKind.Model, SearchKind.Strategy, SearchKind.Metric, SearchKind.Dimension];

    /// <inheritdoc cref="VendorsAsync"/>
    /// <summary>Whatever has a name.</summary>
    public async Task<IReadOnlyList<SuggestionView>> RunAsync(
        string? typed, IReadOnlyList<string> without, int limit, Language language, CancellationToken cancellation = default)
    {
        var words = SearchWords.Of(typed ?? "");
        if (words.Phrases.Count == 0) return [];

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await FullText.EntriesAsync(context, words, words.Concerned, Kinds, limit, 0, cancellation);
        if (found.Count == 0)
        {
            // Only what is called just that: a list of names has no place for what merely mentions it.
            foreach (var near in (await meant.RunAsync(typed!, cancellation)).Select(SearchWords.Of))
                found.AddRange(await FullText.EntriesAsync(context, near, near.Called, Kinds, 1, 0, cancellation));
            found = [.. found.DistinctBy(entry => entry.Id).Take(limit)];
        }

        found.RemoveAll(entry => entry.Kind == SearchKind.Vendor && without.Contains(entry.SubjectId));

        var vendors = await context.Vendors.ToDictionaryAsync(vendor => vendor.Id, vendor => vendor.Name.In(language), cancellation);
        return found.ConvertAll(entry =>
        {
            var name = entry.Title.In(language);
            var others = words.In(name).Count > 0 ? null : entry.Names?.Split('\n');
            var spelling = others?.FirstOrDefault(other => other != name && words.In(other).Count > 0);
            var vendor = entry.VendorId is { } id ? vendors[id] : null;
            return new SuggestionView(entry.Kind, entry.SubjectId, name, spelling, vendor, Links.Found(entry));
        });
    }

    /// <summary>Vendors alone, by any of their names and of their models', in every script.</summary>
    /// <param name="typed">A piece of a name.</param>
    /// <param name="without">Vendors that are not looked for.</param>
    /// <param name="limit">How many to find at most.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<IReadOnlyList<SuggestionView>> VendorsAsync(
        string? typed, IReadOnlyList<string> without, int limit, Language language, CancellationToken cancellation = default)
    {
        var wanted = Spelling.Normalize(typed ?? "");
        if (wanted.Length == 0) return [];

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await context.Spellings
            .Where(spelling => spelling.VendorId != null && !without.Contains(spelling.VendorId))
            .Where(spelling => spelling.Normalized.Contains(wanted))
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
                .Take(limit)
                .Select(x => Vendor(x.Id, x.Name.In(language), x.Text)),
        ];
    }

    private static SuggestionView Vendor(string id, string name, string found) =>
        new(SearchKind.Vendor, id, name, found == name ? null : found, null, Links.Vendor(id));
}
