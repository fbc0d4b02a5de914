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
            map.Texts("can"),
            map.Texts("cannot"));
    }
}
