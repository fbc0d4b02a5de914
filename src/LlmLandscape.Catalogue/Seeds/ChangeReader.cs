using System.Globalization;
using LlmLandscape.Catalogue.Markdown;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>changes.yaml</c>.</summary>
internal static class ChangeReader
{
    public static IReadOnlyList<ChangeSeed> Read(SeedMap map) =>
        map.Closed<IReadOnlyList<ChangeSeed>>(_ => [.. map.Maps("changes").Select(entry => entry.Closed(Change))]);

    private static ChangeSeed Change(SeedMap map)
    {
        var (written, page) = (map.Text("date"), map.OptionalText("page"));
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && written.Length > 0)
            map.Problem("date", $"'{written}' is no day. Write it as 2026-11-26.");
        if (page is not null && !ProseMarkdown.IsPage(page))
            map.Problem("page", $"'{page}' is no page of this site. Write its path without the language: vendors/alibaba.");
        return new(map.Place, date, map.LocalText("text"), page);
    }
}
