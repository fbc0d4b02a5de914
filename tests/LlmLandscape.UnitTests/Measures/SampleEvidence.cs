using System.Globalization;
using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>
/// What measures are taken from, written as tables of a line: entries with semicolons between, their parts with spaces. Makers whose
/// name begins with <c>cn</c> are Chinese.
/// </summary>
internal static class SampleEvidence
{
    public const string Votes = "text-votes";

    public static readonly DateOnly AsOf = new(2026, 6, 30);

    public static readonly Benchmark Index = Benchmark(AbleModels.Index, ScoreScale.Points);

    /// <summary>Nothing but an index and a board that nobody has a score on.</summary>
    public static readonly MeasureEvidence None = new(
        new(AsOf, ["one", "two", "three"], []),
        WithAttached: false,
        [],
        [],
        new Dictionary<string, IReadOnlySet<string>>(),
        new Dictionary<string, Openness>(),
        [Benchmark(Votes, ScoreScale.Rating), Index],
        [],
        [],
        [],
        [],
        [],
        new HashSet<string> { "cn", "cn2" },
        []);

    /// <summary>Adds scores of the index: <c>maker day score [level]</c>. Each is its own model, by maker and day.</summary>
    public static MeasureEvidence Scored(this MeasureEvidence evidence, string table) => evidence.Scored(Index.Id, table);

    public static MeasureEvidence Scored(this MeasureEvidence evidence, string benchmark, string table)
    {
        List<Score> scores = [.. Entries(table).Select(x => new Score
        {
            Id = $"{benchmark}/{x[0]}-{x[1]}",
            Position = 0,
            DatasetId = "epoch",
            BenchmarkId = benchmark,
            Record = $"{x[0]}-{x[1]}",
            Name = $"{x[0]}-{x[1]}",
            Model = $"{x[0]}-{x[1]}",
            MakerId = x[0],
            Released = PartialDate.Of(Day(x[1])),
            Value = Number(x[2]),
            Origin = RecordOrigin.Chosen,
            IsLevel = x is [.., "level"],
        })];
        return evidence with { Scores = [.. evidence.Scores, .. scores], Bars = [.. evidence.Bars, .. scores] };
    }

    /// <summary>Adds a board: <c>maker score [low high]</c>.</summary>
    public static MeasureEvidence Board(this MeasureEvidence evidence, string day, string table) => evidence with
    {
        Scores =
        [
            .. evidence.Scores,
            .. Entries(table).Select(x => new Score
            {
                Id = $"{Votes}/{day}/{x[0]}-{x[1]}",
                Position = 0,
                DatasetId = "arena",
                BenchmarkId = Votes,
                Record = x[0],
                Name = x[0],
                Model = x[0],
                MakerId = x[0],
                Snapshot = Day(day),
                Value = Number(x[1]),
                Low = x.Length > 2 ? Number(x[2]) : null,
                High = x.Length > 2 ? Number(x[3]) : null,
                Origin = RecordOrigin.Chosen,
            }),
        ],
    };

    /// <summary>
    /// Adds releases: <c>maker day input output [open|closed]</c> are flagships with a price, a dash where there is none.
    /// </summary>
    public static MeasureEvidence Flagships(this MeasureEvidence evidence, string table)
    {
        var entries = Entries(table).ToList();
        return evidence with
        {
            Releases = [.. evidence.Releases, .. entries.Select(x => Release(x[0], x[1], [], "flagship", Price(x[2]), Price(x[3])))],
            Weights = evidence.Weights.Concat(entries.Where(x => x.Length > 4)
                .Select(x => KeyValuePair.Create($"{x[0]}/{x[1]}", x[4] == "open" ? Openness.Open : Openness.Closed))).ToDictionary(),
        };
    }

    /// <summary>Adds a release a maker: <c>maker +-?</c>, a yes, a no and an unknown for the features in order.</summary>
    public static MeasureEvidence Able(this MeasureEvidence evidence, string table) => evidence with
    {
        Releases =
        [
            .. evidence.Releases,
            .. Entries(table).Select(x => Release(x[0], "2025-01-01", x[1].Zip(evidence.Options.Features)
                .Where(cell => cell.First != '?').ToDictionary(cell => cell.Second, cell => cell.First == '+'))),
        ],
    };

    /// <summary>Adds our vendors with their strategies: <c>maker x,y</c>, a dash where none is on evidence.</summary>
    public static MeasureEvidence Bets(this MeasureEvidence evidence, string table) => evidence with
    {
        Strategies = evidence.Strategies.Concat(Entries(table).Select(x => KeyValuePair.Create(
            x[0], (IReadOnlySet<string>)x[1].Split(',').Where(bet => bet != "-").ToHashSet()))).ToDictionary(),
    };

    /// <summary>Adds totals of the transparency index: <c>edition maker satisfied</c>.</summary>
    public static MeasureEvidence Disclosed(this MeasureEvidence evidence, string table) => evidence with
    {
        Totals =
        [
            .. evidence.Totals,
            .. Entries(table).Select(x => new TransparencyTotal
            {
                Id = $"{x[0]}/{x[1]}",
                DatasetId = "fmti",
                Edition = x[0],
                MakerId = x[1],
                Satisfied = (int)Number(x[2]),
                Indicators = 100,
                Origin = RecordOrigin.Chosen,
            }),
        ],
    };

    /// <summary>
    /// Adds a model with a price history, tied to its score: <c>maker day score</c>, then <c>day price</c> of the history, the price being
    /// that of input and output alike; a dash where it is sold no more.
    /// </summary>
    public static MeasureEvidence Sold(this MeasureEvidence evidence, string score, string prices)
    {
        var scored = evidence.Scored(score);
        var made = scored.Scores[^1];
        var id = $"{made.MakerId}/{made.Model}";
        var past = Past(id, prices);
        return scored with
        {
            Pasts = [.. scored.Pasts, past],
            Ties = [.. scored.Ties, Tie(id, ("epoch", made.Model, null), ("models-dev", id, null))],
        };
    }

    /// <summary>A history of prices: <c>day price [kind]</c>, the first without a kind, the others steps where none is said.</summary>
    public static RecordPast Past(string id, string prices, string? released = null, string? gone = null, params RecordFlag[] flags) =>
        Past(RecordOrigin.Chosen, id, prices, released, gone, flags);

    /// <summary>The same of either origin.</summary>
    public static RecordPast Past(
        RecordOrigin origin, string id, string prices, string? released = null, string? gone = null, params RecordFlag[] flags)
    {
        var entries = Entries(prices).ToList();
        return new()
        {
            Id = id,
            DatasetId = "models-dev",
            VendorId = id.Split('/')[0],
            Name = id,
            Released = released is null ? null : PartialDate.Of(Day(released)),
            FirstSeen = entries.Count > 0 ? Day(entries[0][0]) : AsOf,
            FirstCommit = "1000000001",
            Gone = gone is null ? null : Day(gone),
            Origin = origin,
            Prices =
            [
                .. entries.Select((x, i) => new RecordPrice
                {
                    Position = i + 1,
                    Day = Day(x[0]),
                    CommitId = "1000000001",
                    Input = Price(x[1]),
                    Output = Price(x[1]),
                    Kind = i == 0 ? PriceChangeKind.First
                        : x.Length > 2 ? Enum.Parse<PriceChangeKind>(x[2], ignoreCase: true)
                        : PriceChangeKind.Step,
                }),
            ],
            Flags = [.. flags],
        };
    }

    public static RecordFlag Flag(string day, string capability, bool has = true) =>
        new() { Position = 1, Day = Day(day), CommitId = "1000000001", CapabilityId = capability, Has = has };

    public static ModelTie Tie(string id, params (string Dataset, string Record, string? Since)[] records) => new()
    {
        Id = id,
        Position = 1,
        Name = id,
        MakerId = id.Split('/')[0],
        Records = [.. records.Select(x => new TiedRecord
        {
            DatasetId = x.Dataset, Record = x.Record, Since = x.Since is null ? null : Day(x.Since),
        })],
    };

    public static Benchmark Benchmark(string id, ScoreScale scale) =>
        new() { Id = id, Position = 0, Name = new(id, id), DatasetId = "epoch", Text = new("", ""), Scale = scale };

    public static MeasuredClaim Claim(
        ClaimMeasure measure,
        string vendors = "",
        string? day = null,
        double? value = null,
        string? feature = null,
        string? score = null) => new()
        {
            FactId = "claim",
            Position = 1,
            Measure = measure,
            Day = day is null ? null : Day(day),
            Value = value,
            Feature = feature,
            Score = score,
            Vendors = [.. vendors.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select((x, i) => new MeasuredClaimVendor { Position = i + 1, VendorId = x })],
        };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ReleaseRecord Release(
        string maker, string day, Dictionary<string, bool> has, string? line = null, double? input = null, double? output = null) =>
        new($"{maker}/{day}", maker, DateInterval.Day(Day(day)), null, has, line, input, output);

    private static double? Price(string text) => text == "-" ? null : Number(text);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Entries(string table) => table
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(x => x.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
