using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads a vendor's file, and the models of <c>market.yaml</c>.</summary>
internal static class VendorReader
{
    public static VendorSeed Read(string id, SeedMap map)
    {
        var vendor = new VendorSeed(
            map.Place,
            id,
            map.LocalName("name"),
            map.Texts("aliases"),
            Region(map),
            map.Map("positioning") is { } positioning ? Closed(positioning, FactReader.Sentence) : Nothing(map),
            Openness(map),
            [.. map.Maps("groups").Select(Mark)],
            Models(map),
            [.. map.Maps("strategies").Select(Strategy)],
            [.. map.Maps("strengths").Select(entry => Closed(entry, FactReader.Sentence))],
            [.. map.Maps("risks").Select(entry => Closed(entry, FactReader.Sentence))],
            [.. map.Maps("positions").Select(Position)]);
        map.NoOtherKeys();
        return vendor;
    }

    public static IReadOnlyList<ModelSeed> ReadMarket(SeedMap map)
    {
        var models = Models(map);
        map.NoOtherKeys();
        return models;
    }

    private static List<ModelSeed> Models(SeedMap map) =>
    [
        .. map.Maps("models").Select(entry => Closed(entry, model => new ModelSeed(
            model.Place,
            model.Text("id"),
            model.LocalName("name"),
            model.Texts("aliases"),
            model.OneOf<ModelKind>("kind"),
            Openness(model),
            FactReader.Sentence(model)))),
    ];

    private static MarkSeed? Region(SeedMap map) =>
        map.OptionalMap("region") is { } region ? Closed(region, x => new MarkSeed(x.Text("value"), FactReader.Mark(x))) : null;

    private static OpennessSeed? Openness(SeedMap map) =>
        map.OptionalMap("openness") is { } openness
            ? Closed(openness, x => new OpennessSeed(x.OneOf<Openness>("value"), FactReader.Mark(x)))
            : null;

    private static MarkSeed Mark(SeedMap map) => Closed(map, x => new MarkSeed(x.Text("id"), FactReader.Mark(x)));

    private static MarkSeed Position(SeedMap map) => Closed(map, x => new MarkSeed(x.Text("id"), FactReader.Sentence(x)));

    private static StrategySeed Strategy(SeedMap map) => Closed(map, x =>
    {
        var evidence = x.Maps("evidence").Select(entry => Closed(entry, FactReader.Sentence)).ToList();
        if (evidence.Count == 0) x.Problem("evidence", "A strategy is marked by evidence. Add what a source says that shows it, or delete the mark.");
        return new StrategySeed(x.Place, x.Text("id"), evidence);
    });

    private static FactSeed Nothing(SeedMap map) => new(map.Place, null, null, []);

    private static T Closed<T>(SeedMap map, Func<SeedMap, T> read)
    {
        var value = read(map);
        map.NoOtherKeys();
        return value;
    }
}
