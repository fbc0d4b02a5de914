using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads a vendor's file, and <c>market.yaml</c>.</summary>
internal static class VendorReader
{
    public static VendorSeed Read(string id, SeedMap map) => map.Strict(_ => new VendorSeed(
        map.Place,
        id,
        map.LocalName("name"),
        map.Texts("aliases"),
        map.OptionalMap("region")?.Strict(x => new MarkSeed(x.Text("value"), FactReader.Mark(x))),
        map.Map("positioning")?.Strict(FactReader.Sentence) ?? new(map.Place, null, null, []),
        Openness(map),
        [.. map.Maps("groups").Select(group => group.Strict(x => new MarkSeed(x.Text("id"), FactReader.Mark(x))))],
        Models(map),
        [.. map.Maps("strategies").Select(strategy => strategy.Strict(Strategy))],
        [.. map.Maps("positions").Select(position => position.Strict(x => new MarkSeed(x.Text("id"), FactReader.Position(x))))],
        ReleaseReader.Read(map),
        StatementsReader.Read(map, new(id, null, null))));

    public static MarketSeed ReadMarket(SeedMap map) =>
        map.Strict(_ => new MarketSeed(Models(map), StatementsReader.Read(map, new(null, null, null))));

    private static List<ModelSeed> Models(SeedMap map) =>
    [
        .. map.Maps("models").Select(entry => entry.Strict(model => new ModelSeed(
            model.Place,
            model.Text("id"),
            model.LocalName("name"),
            model.Texts("aliases"),
            model.OneOf<ModelKind>("kind"),
            Openness(model),
            [.. model.Maps("modalities").Select(modality => modality.Strict(x =>
                new ModalitySeed(x.OneOf<Modality>("value"), FactReader.Mark(x))))],
            FactReader.Sentence(model)))),
    ];

    private static OpennessSeed? Openness(SeedMap map) =>
        map.OptionalMap("openness")?.Strict(x => new OpennessSeed(x.OneOf<Openness>("value"), FactReader.Mark(x)));

    private static StrategySeed Strategy(SeedMap map)
    {
        var evidence = map.Maps("evidence").Select(entry => entry.Strict(FactReader.Statement)).ToList();
        if (evidence.Count == 0)
            map.Problem("evidence", "A strategy is marked by evidence. Add what a source says that shows it, or delete the mark.");
        return new(map.Place, map.Text("id"), evidence);
    }
}
