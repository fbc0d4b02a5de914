using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>A record of an attached snapshot, as far as the catalogue takes it over.</summary>
/// <param name="Provider">The provider's id.</param>
/// <param name="ProviderName">The provider's name.</param>
/// <param name="Id">The record's id at the provider.</param>
/// <param name="Name">The model's name.</param>
/// <param name="Released">The first public release.</param>
/// <param name="Revised">The last revision, where it is later; a revision dated before the release is a slip and is none.</param>
/// <param name="Context">The context window in tokens; null where the record says zero.</param>
/// <param name="Weights">Whether the weights are public.</param>
/// <param name="Price">What its price means.</param>
/// <param name="Input">USD per million tokens of input; null unless listed.</param>
/// <param name="Output">USD per million tokens of output; null unless listed.</param>
/// <param name="CacheRead">USD per million tokens read from a cache; null where none is asked or said.</param>
/// <param name="CacheWrite">USD per million tokens written to a cache; null where none is asked or said.</param>
/// <param name="Tiers">What is asked above certain sizes of the context, from the smallest on.</param>
/// <param name="IsDeprecated">Whether the record says that the model is on its way out.</param>
/// <param name="WritesText">False for models that embed, draw, speak or film.</param>
/// <param name="Capabilities">Yes or no by capability; what is not recorded is absent.</param>
public sealed record DatasetRecord(
    string Provider,
    string ProviderName,
    string Id,
    string Name,
    PartialDate Released,
    PartialDate? Revised,
    long? Context,
    Openness Weights,
    PriceKind Price,
    double? Input,
    double? Output,
    double? CacheRead,
    double? CacheWrite,
    IReadOnlyList<PriceTier> Tiers,
    bool IsDeprecated,
    bool WritesText,
    IReadOnlyDictionary<string, bool> Capabilities);

/// <summary>A record that was left out.</summary>
/// <param name="Record">The provider and the record's id.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record RefusedRecord(string Record, string Reason);

/// <summary>A snapshot.</summary>
/// <param name="Day">Of which day it is.</param>
/// <param name="Providers">The ids of the providers that it has.</param>
/// <param name="Records">What could be read.</param>
/// <param name="Refused">What was left out.</param>
/// <param name="Json">The snapshot as it was read, in UTF-8.</param>
public sealed record DatasetSnapshot(
    DateOnly Day,
    IReadOnlyList<string> Providers,
    IReadOnlyList<DatasetRecord> Records,
    IReadOnlyList<RefusedRecord> Refused,
    ReadOnlyMemory<byte> Json);
