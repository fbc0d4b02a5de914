using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Search;

/// <summary>What may somebody mean whose words are found nowhere?</summary>
internal sealed class DidYouMeanQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Names close to what was typed; else what was typed, with the words that stand nowhere replaced.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string typed, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var entries = await context.SearchEntries
            .Where(entry => entry.Names != null)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Names!)
            .ToListAsync(cancellation);
        var names = entries
            .SelectMany(names => names.Split('\n'))
            .ToLookup(SearchText.Whole);
        var near = Nearest.To(SearchText.Whole(typed), names.Select(name => name.Key));
        if (near.Count > 0) return [.. near.Select(name => names[name].First())];

        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return [];
        var changed = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = SearchWords.Of(words[i]);
            if (word.Phrases.Count == 0 || (await FullText.CountsAsync(context, word, cancellation)).Count > 0) continue;
            if (Nearest.To(SearchText.Whole(words[i]), names.Select(name => name.Key), 1) is not [var nearest]) continue;
            words[i] = names[nearest].First();
            changed = true;
        }

        return changed ? [string.Join(' ', words)] : [];
    }
}
