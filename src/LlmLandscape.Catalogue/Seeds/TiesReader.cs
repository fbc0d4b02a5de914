namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads <c>datasets/models.yaml</c>: the names that datasets give to makers and models.</summary>
internal static class TiesReader
{
    public static TiesSeed Read(SeedMap map) => map.Strict(_ => new TiesSeed(
        [
            .. map.Maps("makers").Select(entry => entry.Strict(x =>
                new MakerSeed(
                    x.Place,
                    x.Text("id"),
                    x.OptionalText("name"),
                    x.OptionalText("region"),
                    !x.Flag("noVendor"),
                    x.Texts("names")))),
        ],
        [.. map.Maps("models").Select(entry => entry.Strict(Model))]));

    private static ModelTieSeed Model(SeedMap map) => new(
        map.Place,
        map.Text("id"),
        map.Text("name"),
        map.Text("maker"),
        map.OptionalText("model"),
        [
            .. map.Maps("records").Select(entry => entry.Strict(x =>
                new TiedRecordSeed(x.Place, x.Text("dataset"), x.Text("record"), x.Day("since")))),
        ]);
}
