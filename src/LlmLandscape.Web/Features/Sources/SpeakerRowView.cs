using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>Who says it? An author, somebody quoted, or voices without a name.</summary>
/// <param name="Role">Who that is, as far as the sources say it.</param>
/// <param name="Writes">The ids of the sources whose author it is.</param>
/// <param name="Facts">How many facts are said by it, beside what it says as an author.</param>
public sealed record SpeakerRowView(string Id, string Name, string? Role, bool Pseudonym, IReadOnlyList<string> Writes, int Facts)
{
    /// <summary>Authors first, then in the order of the seed.</summary>
    public static IReadOnlyList<SpeakerRowView> All(CatalogueSnapshot catalogue, Language language)
    {
        var writes = catalogue.Sources.ToLookup(x => x.AuthorId, x => x.Id);
        var says = catalogue.In(language).Facts.CountBy(x => x.SpeakerId ?? "").ToDictionary();
        return
        [
            .. catalogue.Speakers.Select(x => Of(x, language, [.. writes[x.Id]], says.GetValueOrDefault(x.Id)))
                .OrderByDescending(x => x.Writes.Count > 0),
        ];
    }

    private static SpeakerRowView Of(Speaker speaker, Language language, IReadOnlyList<string> writes, int facts) =>
        new(speaker.Id, speaker.Name.In(language), speaker.Role?.In(language), speaker.Pseudonym, writes, facts);
}
