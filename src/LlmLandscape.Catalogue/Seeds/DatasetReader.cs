using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads a dataset's file: what it is, whose its records are, which are doubtful, and which an editor chose.</summary>
internal static class DatasetReader
{
    public static DatasetSeed Read(string id, SeedMap map) => map.Strict(_ => new DatasetSeed(
        map.Place,
        id,
        map.Text("code"),
        map.Text("name"),
        map.LocalText("text"),
        SourceReader.Url(map, map.Text("url")) ?? "",
        map.Text("licence"),
        map.OptionalText("credit"),
        map.Date("snapshot", required: true),
        [.. map.Maps("providers").Select(entry => entry.Strict(x =>
            new ProviderSeed(x.Place, x.Text("id"), x.Text("vendor"), !x.Flag("withoutPrices"))))],
        [.. map.Maps("doubtful").Select(entry => entry.Strict(x =>
            new DoubtSeed(x.Place, x.Text("record"), x.LocalText("reason"), x.Date("between"))))])
    {
        Conversions =
        [
            .. map.Maps("conversions").Select(entry => entry.Strict(x =>
                new ConversionSeed(x.Place, x.Text("record"), x.Text("commit"), x.LocalText("reason")))),
        ],
        Pasts = [.. map.Maps("history").Select(entry => entry.Strict(Past))],
        Benchmarks =
        [
            .. map.Maps("benchmarks").Select(entry => entry.Strict(x => new BenchmarkSeed(
                x.OneOf<ScoreScale>("scale"), new(x.Place, x.Text("id"), x.LocalText("name"), x.LocalText("text"), [])))),
        ],
        Beginnings =
        [
            .. map.Maps("beginnings").Select(entry => entry.Strict(x =>
                new NameBeginningSeed(x.Place, x.Text("name"), x.Text("organization")))),
        ],
        Scores = [.. map.Maps("scores").Select(entry => entry.Strict(Score))],
        Totals =
        [
            .. map.Maps("totals").Select(entry => entry.Strict(x => new TransparencySeed(
                x.Place, x.Text("edition"), x.Text("maker"), (int)x.Number("satisfied"), (int)x.Number("of")))),
        ],
    });

    private static ScoreSeed Score(SeedMap map) => new(
        map.Place,
        map.Text("benchmark"),
        map.Text("record"),
        map.OptionalText("model") ?? map.Text("record"),
        map.Text("name"),
        map.Text("maker"),
        map.Date("released"),
        map.Day("snapshot"),
        map.Number("score"),
        map.OptionalNumber("low"),
        map.OptionalNumber("high"),
        map.Flag("level"));

    private static RecordPastSeed Past(SeedMap map) => new(
        map.Place,
        map.Text("record"),
        map.Text("name"),
        map.Date("released"),
        map.Map("first")?.Strict(KnownBy) ?? new(default, ""),
        map.OptionalMap("gone")?.Strict(KnownBy),
        [.. map.Maps("prices").Select(entry => entry.Strict(Price))],
        [.. map.Maps("said").Select(entry => entry.Strict(x =>
            new RecordFlagSeed(x.Place, KnownBy(x), x.Text("capability"), x.Flag("has"))))]);

    private static RecordPriceSeed Price(SeedMap map) => new(
        map.Place,
        KnownBy(map),
        map.OptionalNumber("input"),
        map.OptionalNumber("output"),
        map.Has("kind") ? map.OneOf<PriceChangeKind>("kind") : PriceChangeKind.First);

    private static KnownBySeed KnownBy(SeedMap map) => new(map.Day("day", required: true) ?? default, map.Text("commit"));
}
