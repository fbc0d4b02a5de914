using System.Globalization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads a source's file.</summary>
internal static class SourceReader
{
    private static readonly string[] Kinds = ["article", "talk", "dataset"];
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    public static SourceSeed Read(string id, SeedMap map)
    {
        var paragraphs = Count(map, "paragraphs", map.Text("paragraphs"));
        var source = new SourceSeed(
            map.Place,
            id,
            map.Text("code"),
            map.LocalText("title"),
            map.OptionalText("author"),
            map.OptionalLocalText("publisher"),
            OneOf(map, "kind", Kinds),
            OneOf(map, "language", Languages),
            map.Day("date"),
            map.LocalText("dated"),
            Url(map, map.OptionalText("url")),
            paragraphs,
            map.OptionalText("articleEnds") is { } end ? Count(map, "articleEnds", end) : paragraphs,
            map.OptionalText("file"),
            [.. map.Maps("nothing").Select(entry => entry.Strict(Silence))],
            [.. map.Maps("numbers").Select(entry => entry.Strict(x =>
                new NumberSeed(x.Place, Count(x, "paragraph", x.Text("paragraph")), x.Text("printed"), x.OneOf<NumberReason>("why"))))]);
        map.NoOtherKeys();
        return source;
    }

    private static SilenceSeed Silence(SeedMap map)
    {
        var written = map.Text("paragraphs");
        var ends = written.Split('-');
        var (first, last) = ends.Length <= 2 ? (Count(map, "paragraphs", ends[0]), Count(map, "paragraphs", ends[^1])) : (0, -1);
        if (first > last) map.Problem("paragraphs", $"'{written}' is no run of paragraphs. Write 12, or 12-15.");
        return new(map.Place, first, last, map.OneOf<OmissionReason>("why"));
    }

    private static string OneOf(SeedMap map, string key, string[] allowed)
    {
        var value = map.Text(key);
        if (value.Length > 0 && !allowed.Contains(value))
            map.Problem(key, $"'{value}' is no {key} of a source. Write {string.Join(", ", allowed)}.");
        return value;
    }

    /// <summary>A link that a page may carry.</summary>
    public static string? Url(SeedMap map, string? url)
    {
        if (url is { Length: > 0 } && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            map.Problem("url", $"'{url}' is no web address. Write it in full, from https:// on.");
        return url;
    }

    private static int Count(SeedMap map, string key, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0) return count;
        if (text.Length > 0) map.Problem(key, $"'{text}' is no number of paragraphs. Count the non-empty lines of the article's file.");
        return 0;
    }
}
