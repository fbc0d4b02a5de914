using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Search;

/// <summary>Something that was found, as the API tells it.</summary>
/// <param name="Text">Where the words stand in what is said of it; null where the title says all.</param>
/// <param name="Address">The page that shows it.</param>
/// <param name="Citations">Where a fact comes from; empty for whatever is no fact.</param>
public sealed record SearchItem(
    SearchKind Kind, string Id, string Title, string? Text, string Address, IReadOnlyList<CitationView> Citations);

/// <summary>Something with a name that may be meant, as the API tells it.</summary>
/// <param name="Label">The kind, in the reader's language.</param>
public sealed record SuggestionItem(
    SearchKind Kind, string Label, string Id, string Name, string? Spelling, string? Vendor, string Address);

internal static class SearchApi
{
    private const int MostSuggestions = 8;

    public static void MapSearch(this RouteGroupBuilder api)
    {
        api.MapList<SearchItem>(
            "/search",
            async (ApiRequest request, SearchQuery query, CancellationToken cancellation) =>
            {
                var filter = request.Query.Read<SearchFilter>(AddressValues.None);
                var page = request.Page();
                var view = await query.RunAsync(filter, page.Limit, page.Cursor, request.Language, cancellation);
                return page.Answer(view.Hits.Select(hit => Item(hit, request.Root)).ToList(), view.Total);
            },
            new Reads<SearchFilter>());

        api.MapList<SuggestionItem>(
            "/suggestions",
            async (ApiRequest request, SuggestionsQuery query, CancellationToken cancellation) =>
            {
                var filter = request.Query.Read<SuggestionFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                var found = filter.Kind == SuggestionFilter.OfVendors
                    ? VendorSuggestions.Of(request.Snapshot, filter, MostSuggestions, request.Language)
                    : await query.RunAsync(filter, MostSuggestions, request.Language, cancellation);
                return page.Answer(found.Select(x => Item(x, Words.In(request.Language), request.Root)).ToList());
            },
            new Reads<SuggestionFilter>());
    }

    private static SearchItem Item(SearchHitView hit, string root) => new(
        hit.Kind,
        hit.Id,
        Written(hit.Title),
        hit.Text.Count == 0 ? null : Written(hit.Text),
        $"{root}/{hit.Address}",
        hit.Fact?.Fact.Citations ?? []);

    private static SuggestionItem Item(SuggestionView found, Words words, string root) => new(
        found.Kind,
        KindName.Of(words, found.Kind),
        found.Id,
        found.Name,
        found.Spelling,
        found.Vendor,
        $"{root}/{found.Address}");

    private static string Written(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));
}
