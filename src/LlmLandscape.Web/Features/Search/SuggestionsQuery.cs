using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Search;

/// <summary>Something that has a name, and may be meant by whoever is typing.</summary>
/// <param name="Spelling">The spelling that was found, where it is another than the name.</param>
public sealed record SuggestionView(SearchKind Kind, string Id, string Name, string? Spelling, string? Vendor, string Address);

/// <summary>What may somebody mean who has typed so much?</summary>
internal sealed class SuggestionsQuery(
    IDbContextFactory<CatalogueContext> contexts, CatalogueSnapshot catalogue, DidYouMeanQuery didYouMean)
{
    /// <summary>What is short enough for a list under a box; whatever else is found stands on the page.</summary>
    private static readonly SearchKind[] Kinds =
        [SearchKind.Topic, SearchKind.Vendor, SearchKind.Model, SearchKind.Strategy, SearchKind.Metric, SearchKind.Dimension];

    public async Task<IReadOnlyList<SuggestionView>> RunAsync(
        SuggestionFilter filter, int limit, Language language, CancellationToken cancellation = default)
    {
        var words = SearchWords.Of(filter.Text ?? "");
        if (words.Phrases.Count == 0) return [];

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await FullText.EntriesAsync(context, words, words.Concerned, Kinds, limit, 0, cancellation);
        if (found.Count == 0)
        {
            // Only what is called just that: a list of names has no place for what merely mentions it.
            foreach (var near in (await didYouMean.RunAsync(filter.Text!, cancellation)).Select(SearchWords.Of))
                found.AddRange(await FullText.EntriesAsync(context, near, near.Called, Kinds, 1, 0, cancellation));
            found = [.. found.DistinctBy(entry => entry.Id).Take(limit)];
        }

        found.RemoveAll(entry => entry.Kind == SearchKind.Vendor && filter.Without.Contains(entry.SubjectId));
        return found.ConvertAll(entry =>
        {
            var name = entry.Title.In(language);
            var spelling = words.In(name).Count > 0
                ? null
                : entry.Names?.Split('\n').FirstOrDefault(other => other != name && words.In(other).Count > 0);
            var vendor = catalogue.In(language).Vendors.Find(entry.VendorId)?.Name;
            return new SuggestionView(entry.Kind, entry.SubjectId, name, spelling, vendor, Links.Found(catalogue, entry));
        });
    }
}
