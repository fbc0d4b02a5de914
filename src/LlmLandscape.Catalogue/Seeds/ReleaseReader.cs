using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads the releases of a vendor's file.</summary>
internal static class ReleaseReader
{
    public static List<ReleaseSeed> Read(SeedMap map) => [.. map.Maps("releases").Select(entry => entry.Strict(Release))];

    private static ReleaseSeed Release(SeedMap map)
    {
        var written = map.Text("record");
        var record = RecordReference.TryParse(written);
        if (record is null && written.Length > 0)
            map.Problem("record", $"'{written}' is no record. Write dataset:provider/record, as in models-dev:openai/gpt-4o.");
        var price = map.OptionalMap("price")?.Strict(x => (Input: x.Number("input"), Output: x.Number("output")));
        if (price is { Input: 0 } or { Output: 0 })
            map.Problem("price", "A price of zero is a plan or a preview, no price of tokens. Delete the price.");
        var cache = map.OptionalMap("cache")?.Strict(Cache);
        if ((cache is not null || map.Has("tiers")) && price is null)
            map.Problem("record", "There are prices of caches or of larger contexts, but no 'price' that they differ from. Add it.");
        return new(
            map.Place,
            record,
            map.Text("name"),
            map.Date("released", required: true),
            map.Date("revised"),
            map.Has("line") ? map.OneOf<ReleaseLine>("line") : null,
            map.OptionalNumber("context"),
            map.Has("weights") ? map.OneOf<Openness>("weights") : null,
            price?.Input,
            price?.Output,
            cache?.Read,
            cache?.Write,
            [.. map.Maps("tiers").Select(tier => tier.Strict(Tier))],
            map.Flag("deprecated"),
            map.Texts("can"),
            map.Texts("cannot"));
    }

    private static (decimal? Read, decimal? Write) Cache(SeedMap map) => (map.OptionalNumber("read"), map.OptionalNumber("write"));

    private static TierSeed Tier(SeedMap map)
    {
        var cache = map.OptionalMap("cache")?.Strict(Cache);
        return new(map.Number("above"), map.Number("input"), map.Number("output"), cache?.Read, cache?.Write);
    }
}
