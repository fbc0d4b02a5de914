using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>Where does all this come from? A source in a list.</summary>
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
    int CitedParagraphs)
{
    public static IReadOnlyList<SourceRowView> All(CatalogueSnapshot catalogue, Language language) =>
        [.. catalogue.Sources.Select(source => Of(source, catalogue.In(language)))];

    /// <summary>How much was taken, and from how much of it, in words.</summary>
    internal string Taken(Words words) => CitedParagraphs == Paragraphs
        ? words["{0} taken from all {1} paragraphs", words["{0} facts", Facts], Paragraphs]
        : words["{0} taken from {1} of {2} paragraphs", words["{0} facts", Facts], CitedParagraphs, Paragraphs];

    internal static SourceRowView Of(Source source, LocalCatalogue local) => new(
        source.Id,
        source.Code,
        source.Title.In(local.Language),
        source.Kind,
        source.Language,
        source.Author?.Name.In(local.Language),
        source.Publisher?.In(local.Language),
        source.Date,
        source.Dated.In(local.Language),
        source.Url,
        source.ArticleEnds,
        local.FactsFrom(source.Id).Count,
        local.FactsFrom(source.Id)
            .SelectMany(x => x.Citations)
            .Where(x => x.Source == source.Id)
            .Select(x => x.Paragraph)
            .Distinct()
            .Count());
}
