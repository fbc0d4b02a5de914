using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>disputes.yaml</c> and <c>claims.yaml</c>: what editors note on facts beside one another.</summary>
internal static class DisputeReader
{
    public static IReadOnlyList<DisputeSeed> Disputes(SeedMap map) => map.Closed<IReadOnlyList<DisputeSeed>>(_ =>
    [
        .. map.Maps("disputes").Select(entry => entry.Closed(x => new DisputeSeed(
            x.Place, x.Text("id"), x.OneOf<DisputeKind>("kind"), x.LocalText("title"), x.LocalText("text"), x.References("facts")))),
    ]);

    public static IReadOnlyList<ClaimCheckSeed> Claims(SeedMap map) =>
        map.Closed<IReadOnlyList<ClaimCheckSeed>>(_ => [.. map.Maps("claims").Select(entry => entry.Closed(Claim))]);

    private static ClaimCheckSeed Claim(SeedMap map)
    {
        var claim = new ClaimCheckSeed(
            map.Place,
            map.Text("id"),
            new(map.PlaceOf("claim"), map.Text("claim")),
            map.OneOf<CalculationKind>("kind"),
            map.References("from"),
            map.OptionalLocalText("missing"),
            map.OptionalLocalText("note"));
        if (claim.Missing is null && claim.From.Count < 2)
            map.Problem("from", "A claim is checked against two figures or more. Name them, or say under 'missing' what is needed.");
        if (claim is { Kind: CalculationKind.Multiple or CalculationKind.Change, Missing: null, From.Count: > 2 })
            map.Problem("from", $"A {Word.Of(claim.Kind)} has two figures: the earlier and the later. Delete the others.");
        return claim;
    }
}
