using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads what editors keep beside facts: who speaks, reading lists, addresses that went.</summary>
internal static class EditedReader
{
    public static IReadOnlyList<SpeakerSeed> Speakers(SeedMap map) => map.Strict<IReadOnlyList<SpeakerSeed>>(_ =>
    [
        .. map.Maps("speakers").Select(entry => entry.Strict(x => new SpeakerSeed(
            x.Place, x.Text("id"), x.LocalText("name"), x.OptionalLocalText("role"), x.Flag("pseudonym")))),
    ]);

    public static IReadOnlyList<ReadingSeed> Readings(SeedMap map) => map.Strict<IReadOnlyList<ReadingSeed>>(_ =>
    [
        .. map.Maps("readings").Select(entry => entry.Strict(x => new ReadingSeed(
            x.Place, x.Text("id"), x.LocalText("name"), x.LocalText("text"), x.References("facts")))),
    ]);

    public static IReadOnlyList<RetiredSeed> Retired(SeedMap map) => map.Strict<IReadOnlyList<RetiredSeed>>(_ =>
    [
        .. Retired(map, "facts", RetiredKind.Fact),
        .. Retired(map, "disputes", RetiredKind.Dispute),
        .. Retired(map, "strategies", RetiredKind.Strategy),
    ]);

    private static IEnumerable<RetiredSeed> Retired(SeedMap map, string key, RetiredKind kind) =>
        map.Maps(key).Select(entry => entry.Strict(x =>
            new RetiredSeed(x.Place, kind, x.Text("id"), x.OptionalText("to"), x.LocalText("why"))));
}
