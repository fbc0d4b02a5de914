using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>A source in a list.</summary>
/// <param name="Title">In the reader's language; a translation where the source is in another.</param>
/// <param name="Paragraphs">How many paragraphs the work itself has.</param>
/// <param name="Facts">How many facts cite it.</param>
public sealed record SourceRowView(
    string Id,
    string Code,
    string Title,
    string Kind,
    string Language,
    string? Author,
    string? Publisher,
    DateOnly? Date,
    string Dated,
    string? Url,
    int Paragraphs,
    int Facts,
    int CitedParagraphs);

/// <summary>Where does all this come from?</summary>
internal sealed class SourcesQuery(IDbContextFactory<CatalogueContext> contexts)
{
    public async Task<IReadOnlyList<SourceRowView>> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.Sources
            .OrderBy(x => x.Id)
            .Select(x => new
            {
                Source = x,
                Facts = x.Citations.Select(citation => citation.FactId).Distinct().Count(),
                Cited = x.Citations.Select(citation => citation.Paragraph).Distinct().Count(),
            })
            .ToListAsync(cancellation);
        return rows.ConvertAll(x => Row(x.Source, language, x.Facts, x.Cited));
    }

    internal static SourceRowView Row(Source source, Language language, int facts, int citedParagraphs) => new(
        source.Id,
        source.Code,
        source.Title.In(language),
        source.Kind,
        source.Language,
        source.Author,
        source.Publisher?.In(language),
        source.Date,
        source.Dated.In(language),
        source.Url,
        source.ArticleEnds,
        facts,
        citedParagraphs);
}
