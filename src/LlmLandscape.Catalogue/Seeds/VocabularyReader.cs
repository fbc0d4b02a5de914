namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>vocabulary.yaml</c>.</summary>
internal static class VocabularyReader
{
    public static VocabularySeed Read(SeedMap map)
    {
        var vocabulary = new VocabularySeed(
            Terms(map, "regions", described: false, cited: false),
            Terms(map, "groups", described: true, cited: true),
            Terms(map, "strategies", described: true, cited: false),
            Terms(map, "dimensions", described: true, cited: true));
        map.NoOtherKeys();
        return vocabulary;
    }

    private static List<TermSeed> Terms(SeedMap map, string key, bool described, bool cited)
    {
        List<TermSeed> terms = [];
        foreach (var entry in map.Maps(key))
        {
            terms.Add(new(
                entry.Place,
                entry.Text("id"),
                entry.LocalText("name"),
                described ? entry.LocalText("text") : null,
                cited ? FactReader.Citations(entry) : []));
            entry.NoOtherKeys();
        }

        return terms;
    }
}
