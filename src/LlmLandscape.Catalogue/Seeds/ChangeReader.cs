using LlmLandscape.Catalogue.Markdown;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>changes.yaml</c>.</summary>
internal static class ChangeReader
{
    public static IReadOnlyList<ChangeSeed> Read(SeedMap map) =>
        map.Strict<IReadOnlyList<ChangeSeed>>(_ => [.. map.Maps("changes").Select(entry => entry.Strict(Change))]);

    private static ChangeSeed Change(SeedMap map)
    {
        var (date, page) = (map.Day("date", required: true) ?? default, map.OptionalText("page"));
        if (page is not null && !ProseMarkdown.IsPage(page))
            map.Problem("page", $"'{page}' is no page of this site. Write its path without the language: vendors/alibaba.");
        return new(map.Place, date, map.LocalText("text"), page);
    }
}
