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
    decimal? CacheRead,
    decimal? CacheWrite,
    IReadOnlyList<TierSeed> Tiers,
    bool IsDeprecated,
    IReadOnlyList<string> Can,
    IReadOnlyList<string> Cannot);

/// <summary>Prices above a size of the context.</summary>
public sealed record TierSeed(decimal Above, decimal Input, decimal Output, decimal? CacheRead, decimal? CacheWrite);
