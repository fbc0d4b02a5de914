using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>vocabulary.yaml</c>.</summary>
internal static class VocabularyReader
{
    public static VocabularySeed Read(SeedMap map)
    {
        var vocabulary = new VocabularySeed(
            Terms(map, "regions", Named),
            Terms(map, "groups", Cited),
            Terms(map, "families", Described),
            Terms(map, "strategies", entry => new StrategyTermSeed(entry.Text("family"), Described(entry))),
            Terms(map, "dimensions", Cited),
            Terms(map, "capabilities", Described),
            Terms(map, "markets", Named),
            Terms(map, "units", entry => new UnitSeed(entry.OneOf<UnitDimension>("dimension"), Pattern(entry))),
            Terms(map, "metrics", Metric),
            Terms(map, "topics", Topic));
        map.NoOtherKeys();
        return vocabulary;
    }

    private static List<T> Terms<T>(SeedMap map, string key, Func<SeedMap, T> read) =>
        [.. map.Maps(key).Select(entry => entry.Strict(read))];

    private static MetricSeed Metric(SeedMap entry)
    {
        const string none = "none";
        var topic = entry.OptionalText("topic");
        if (topic is not (null or none))
            entry.Problem("topic", $"'{topic}' is no answer. A topic names its metrics; one that belongs to none says '{none}'.");
        return new(entry.Text("unit"), entry.Flag("scoped"), entry.OptionalLocalTexts("synonyms"), topic is null, Described(entry));
    }

    private static TopicSeed Topic(SeedMap entry)
    {
        var synonyms = entry.OptionalLocalTexts("synonyms");
        if (synonyms is null) entry.Problem("synonyms", "'synonyms' is missing here. Add the words by which readers look for it.");
        var (sums, metrics) = (entry.References("sums"), entry.References("metrics"));
        return new(entry.LocalText("question"), synonyms ?? new("", ""), sums, metrics, Named(entry));
    }

    private static TermSeed Named(SeedMap entry) => new(entry.Place, entry.Text("id"), entry.LocalText("name"), null, []);

    private static TermSeed Described(SeedMap entry) => Named(entry) with { Text = entry.LocalText("text") };

    private static TermSeed Cited(SeedMap entry) =>
        Described(entry) with { Citations = FactReader.Citations(entry), FactId = entry.OptionalText("fact") };

    private static TermSeed Pattern(SeedMap entry)
    {
        var unit = Named(entry);
        foreach (var pattern in new[] { unit.Name.En, unit.Name.ZhHans })
            if (pattern.Length > 0 && pattern.Split("{0}").Length != 2)
                entry.Problem("name", $"'{pattern}' must say where the amount stands, once: {{0}}.");
        return unit;
    }
}
