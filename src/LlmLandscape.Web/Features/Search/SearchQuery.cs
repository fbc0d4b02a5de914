using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Search;

/// <summary>Something that was found.</summary>
/// <param name="Address">Where it is shown.</param>
/// <param name="Title">Its name; for a fact what it says.</param>
/// <param name="Spelling">The spelling of its name that was found, where it is another than the title.</param>
/// <param name="Text">Where the words stand in what is said of it.</param>
/// <param name="Vendor">The maker of a model, where a source names it.</param>
/// <param name="Fact">The fact, where it is one.</param>
public sealed record SearchHitView(
    SearchKind Kind,
    string Id,
    string Address,
    IReadOnlyList<TextPiece> Title,
    IReadOnlyList<TextPiece>? Spelling,
    IReadOnlyList<TextPiece> Text,
    VendorLabel? Vendor,
    FactAbout<FactView>? Fact);

/// <summary>What a search came to.</summary>
/// <param name="Hits">Those asked for, the best first.</param>
/// <param name="Total">How many there are in all, of the kinds that the filter leaves.</param>
/// <param name="Kinds">What the list can be narrowed to.</param>
/// <param name="Loosened">Nothing has all of the words; these have some.</param>
/// <param name="DidYouMean">What else may have been meant.</param>
internal sealed record SearchView(
    IReadOnlyList<SearchHitView> Hits, int Total, FacetView Kinds, bool Loosened, IReadOnlyList<string> DidYouMean);

/// <summary>Where does something stand?</summary>
internal sealed class SearchQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueSnapshot catalogue, DidYouMeanQuery didYouMean)
{
    public async Task<SearchView> RunAsync(
        SearchFilter filter, int limit, int offset, Language language, CancellationToken cancellation = default)
    {
        var words = SearchWords.Of(filter.Text ?? "");
        if (words.Phrases.Count == 0) return new([], 0, Facet([], filter), false, []);

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var counts = await FullText.CountsAsync(context, words, cancellation);
        var loosened = counts.Count == 0;
        if (loosened)
        {
            words = words.Loosened();
            counts = await FullText.CountsAsync(context, words, cancellation);
        }

        var entries = await FullText.EntriesAsync(context, words, words.Anywhere, filter.Wanted, limit, offset, cancellation);
        var local = catalogue.In(language);
        return new(
            entries.ConvertAll(entry => Hit(entry, words, local)),
            counts.Where(count => filter.Kinds.Count == 0 || filter.Kinds.Contains(count.Kind)).Sum(count => count.Count),
            Facet(counts, filter),
            loosened,
            loosened ? await didYouMean.RunAsync(filter.Text!, cancellation) : []);
    }

    private SearchHitView Hit(SearchEntry entry, SearchWords words, LocalCatalogue local)
    {
        var title = Excerpt.Whole(entry.Title.In(local.Language), words);
        var fact = entry.Kind is SearchKind.Event or SearchKind.Observation or SearchKind.Statement ? local.Facts[entry.SubjectId] : null;
        return new(
            entry.Kind,
            entry.SubjectId,
            Links.Found(catalogue, entry),
            title,
            title.Any(piece => piece.Found) ? null : Spelling(entry, words),
            entry.Text is { } text ? Excerpt.Of(text.In(local.Language), words) : [],
            local.Vendors.Find(entry.VendorId),
            fact is null ? null : local.About(fact));
    }

    private static IReadOnlyList<TextPiece>? Spelling(SearchEntry entry, SearchWords words) =>
        entry.Names?.Split('\n').Select(name => Excerpt.Whole(name, words)).FirstOrDefault(name => name.Any(piece => piece.Found));

    private static FacetView Facet(IReadOnlyList<KindCount> counts, SearchFilter filter) =>
        FacetView.Of(
            ParameterNames.Kind,
            EnumSlug.All<SearchKind>(),
            filter.Kinds,
            counts.ToDictionary(count => count.Kind, count => count.Count));
}
