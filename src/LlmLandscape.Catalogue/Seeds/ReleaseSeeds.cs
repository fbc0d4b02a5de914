using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>A release as typed: what the record that it cites says.</summary>
public sealed record ReleaseSeed(
    SeedPlace Place,
    RecordReference? Record,
    string Name,
    PartialDate? Released,
    PartialDate? Revised,
    ReleaseLine? Line,
    decimal? Context,
    Openness? Weights,
    decimal? InputPrice,
    decimal? OutputPrice,
    IReadOnlyList<string> Can,
    IReadOnlyList<string> Cannot);

/// <summary>Which vendor a provider of a dataset is, and whether its prices are in the dataset's currency.</summary>
public sealed record ProviderSeed(SeedPlace Place, string Id, string VendorId, bool Prices);

/// <summary>A record that cannot be taken at its word, and what speaks against it.</summary>
public sealed record DoubtSeed(SeedPlace Place, string Record, LocalText Reason);

/// <summary>A dataset: one file.</summary>
public sealed record DatasetSeed(
    SeedPlace Place,
    string Id,
    string Code,
    string Name,
    LocalText Text,
    string Url,
    string Licence,
    PartialDate? Snapshot,
    IReadOnlyList<ProviderSeed> Providers,
    IReadOnlyList<DoubtSeed> Doubtful);
