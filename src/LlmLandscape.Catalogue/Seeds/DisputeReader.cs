using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>disputes.yaml</c> and <c>claims.yaml</c>: what editors note on facts beside one another.</summary>
internal static class DisputeReader
{
    public static IReadOnlyList<DisputeSeed> Disputes(SeedMap map) => map.Strict<IReadOnlyList<DisputeSeed>>(_ =>
    [
        .. map.Maps("disputes").Select(entry => entry.Strict(x => new DisputeSeed(
            x.Place,
            x.Text("id"),
            x.OneOf<DisputeKind>("kind"),
            x.LocalText("title"),
            x.LocalText("sides"),
            x.LocalText("text"),
            x.References("facts")))),
    ]);

    public static (IReadOnlyList<ClaimCheckSeed> Checked, IReadOnlyList<MeasuredClaimSeed> Measured) Claims(SeedMap map) =>
        map.Strict<(IReadOnlyList<ClaimCheckSeed>, IReadOnlyList<MeasuredClaimSeed>)>(_ =>
            (
                [.. map.Maps("claims").Select(entry => entry.Strict(Claim))],
                [.. map.Maps("measured").Select(entry => entry.Strict(Measured))]));

    private static MeasuredClaimSeed Measured(SeedMap map)
    {
        var claim = new MeasuredClaimSeed(
            map.Place,
            new(map.PlaceOf("claim"), map.Text("claim")),
            map.OneOf<ClaimMeasure>("measure"),
            map.References("vendors"),
            map.Day("day"),
            map.OptionalNumber("value"),
            map.OptionalText("feature"),
            map.OptionalText("score"));
        var (least, most) = claim.Measure switch
        {
            ClaimMeasure.LikenessOfVendors or ClaimMeasure.DifferentRoads => (2, int.MaxValue),
            ClaimMeasure.AheadOf => (2, 2),
            ClaimMeasure.EdgeOfVendor or ClaimMeasure.LongestLead or ClaimMeasure.PricingPower => (1, 1),
            _ => (0, 0),
        };
        if (claim.Vendors.Count < least || claim.Vendors.Count > most)
        {
            var whom = (least, most) switch
            {
                (_, 0) => "all vendors: name none",
                (1, 1) => "one vendor: name it",
                (2, 2) => "two vendors: name both, the one that may be ahead first",
                _ => "some vendors: name two or more",
            };
            map.Problem("vendors", $"{EnumSlug.Of(claim.Measure)} speaks of {whom}.");
        }

        Needs(
            "day",
            claim.Day is not null,
            claim.Measure is ClaimMeasure.EdgeOfVendor or ClaimMeasure.AheadOf or ClaimMeasure.Passed or ClaimMeasure.PricingPower);
        Needs("value", claim.Value is not null, claim.Measure is ClaimMeasure.LongestLead or ClaimMeasure.OpenAgainstClosedPrices);
        Needs("feature", claim.Feature is not null, claim.Measure is ClaimMeasure.EverybodyCan);
        Needs("score", claim.Score is not null, claim.Measure is ClaimMeasure.Passed);
        return claim;

        void Needs(string key, bool has, bool needs)
        {
            if (has == needs) return;
            map.Problem(key, needs
                ? $"{EnumSlug.Of(claim.Measure)} needs '{key}'. Add it."
                : $"{EnumSlug.Of(claim.Measure)} has no '{key}'. Delete it.");
        }
    }

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
            map.Problem("from", $"A {EnumSlug.Of(claim.Kind)} has two figures: the earlier and the later. Delete the others.");
        return claim;
    }
}
