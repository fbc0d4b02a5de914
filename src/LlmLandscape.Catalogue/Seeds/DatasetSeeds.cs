using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Which vendor a provider of a dataset is, and whether its prices are in the dataset's currency.</summary>
public sealed record ProviderSeed(SeedPlace Place, string Id, string VendorId, bool Prices);

/// <summary>
/// A record that cannot be taken at its word, and what speaks against it; where that is its date alone, the days between which it must
/// be.
/// </summary>
public sealed record DoubtSeed(SeedPlace Place, string Record, LocalText Reason, PartialDate? Between);

/// <summary>A commit that put a record's price into or out of another currency, and how an editor knows.</summary>
public sealed record ConversionSeed(SeedPlace Place, string Record, string Commit, LocalText Reason);

/// <summary>A benchmark whose scores a dataset has.</summary>
public sealed record BenchmarkSeed(ScoreScale Scale, TermSeed Term);

/// <summary>A beginning of models' names, and the organisation whose they are, where a board names none.</summary>
public sealed record NameBeginningSeed(SeedPlace Place, string Beginning, string Organization);

/// <summary>A score as typed.</summary>
public sealed record ScoreSeed(
    SeedPlace Place,
    string BenchmarkId,
    string Record,
    string Model,
    string Name,
    string MakerId,
    PartialDate? Released,
    DateOnly? Snapshot,
    decimal Value,
    decimal? Low,
    decimal? High,
    bool IsLevel);

/// <summary>A day and the commit that shows it.</summary>
public sealed record KnownBySeed(DateOnly Day, string Commit);

/// <summary>A price as typed.</summary>
public sealed record RecordPriceSeed(SeedPlace Place, KnownBySeed Known, decimal? Input, decimal? Output, PriceChangeKind Kind);

/// <summary>What a record says of a capability, as typed.</summary>
public sealed record RecordFlagSeed(SeedPlace Place, KnownBySeed Known, string CapabilityId, bool Has);

/// <summary>What became of a record, as typed.</summary>
public sealed record RecordPastSeed(
    SeedPlace Place,
    string Record,
    string Name,
    PartialDate? Released,
    KnownBySeed First,
    KnownBySeed? Gone,
    IReadOnlyList<RecordPriceSeed> Prices,
    IReadOnlyList<RecordFlagSeed> Flags);

/// <summary>A total of a transparency index, as typed.</summary>
public sealed record TransparencySeed(SeedPlace Place, string Edition, string MakerId, int Satisfied, int Indicators);

/// <summary>A dataset: one file.</summary>
public sealed record DatasetSeed(
    SeedPlace Place,
    string Id,
    string Code,
    string Name,
    LocalText Text,
    string Url,
    string Licence,
    string? Credit,
    PartialDate? Snapshot,
    IReadOnlyList<ProviderSeed> Providers,
    IReadOnlyList<DoubtSeed> Doubtful)
{
    /// <summary>Commits that converted a currency.</summary>
    public IReadOnlyList<ConversionSeed> Conversions { get; init; } = [];

    /// <summary>Histories that an editor chose.</summary>
    public IReadOnlyList<RecordPastSeed> Pasts { get; init; } = [];

    /// <summary>The benchmarks that it has scores of.</summary>
    public IReadOnlyList<BenchmarkSeed> Benchmarks { get; init; } = [];

    /// <summary>Whose models are whose by their names.</summary>
    public IReadOnlyList<NameBeginningSeed> Beginnings { get; init; } = [];

    /// <summary>Scores that an editor chose.</summary>
    public IReadOnlyList<ScoreSeed> Scores { get; init; } = [];

    /// <summary>Totals of a transparency index.</summary>
    public IReadOnlyList<TransparencySeed> Totals { get; init; } = [];
}

/// <summary>Who makes models, by the names that datasets give it.</summary>
public sealed record MakerSeed(SeedPlace Place, string Id, string? Name, string? RegionId, bool IsVendor, IReadOnlyList<string> Names);

/// <summary>A dataset's name of a model, and since when it means it.</summary>
public sealed record TiedRecordSeed(SeedPlace Place, string DatasetId, string Record, DateOnly? Since);

/// <summary>One model under its names.</summary>
public sealed record ModelTieSeed(
    SeedPlace Place, string Id, string Name, string MakerId, string? ModelId, IReadOnlyList<TiedRecordSeed> Records);

/// <summary>The names that datasets give to makers and models, tied by an editor.</summary>
public sealed record TiesSeed(IReadOnlyList<MakerSeed> Makers, IReadOnlyList<ModelTieSeed> Models);
