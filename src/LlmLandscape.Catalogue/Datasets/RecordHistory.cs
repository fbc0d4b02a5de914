using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>A price of a record, from the day by which it was known.</summary>
/// <param name="Day">The day of the commit: by then it was known, which is not the day on which it began.</param>
/// <param name="Commit">The commit, in ten digits.</param>
/// <param name="Input">USD per million tokens of input; null where from here on there is no price, or zero.</param>
/// <param name="Output">USD per million tokens of output; null where from here on there is no price, or zero.</param>
/// <param name="Kind">What the change to it was.</param>
public sealed record KnownPrice(DateOnly Day, string Commit, double? Input, double? Output, PriceChangeKind Kind);

/// <summary>Something that a record says of a capability from a day on.</summary>
/// <param name="Day">The day of the commit.</param>
/// <param name="Commit">The commit, in ten digits.</param>
/// <param name="Capability">The capability.</param>
/// <param name="Has">Yes or no.</param>
public sealed record KnownFlag(DateOnly Day, string Commit, string Capability, bool Has);

/// <summary>What became of one record of a maker's own provider, commit by commit.</summary>
/// <param name="Provider">The provider's id.</param>
/// <param name="Id">The record's id at the provider.</param>
/// <param name="Name">The model's name, as the record has it last.</param>
/// <param name="Released">The release date that it had first; null where it never had one.</param>
/// <param name="FirstSeen">The day of the commit that added it.</param>
/// <param name="FirstCommit">That commit.</param>
/// <param name="Gone">The day of the commit that took it out; null while it is there.</param>
/// <param name="GoneCommit">That commit.</param>
/// <param name="Prices">Its prices, the first among them, in the order of time.</param>
/// <param name="Flags">What it said of capabilities, in the order of time: the first word on each, and each change.</param>
public sealed record RecordHistory(
    string Provider,
    string Id,
    string Name,
    PartialDate? Released,
    DateOnly FirstSeen,
    string FirstCommit,
    DateOnly? Gone,
    string? GoneCommit,
    IReadOnlyList<KnownPrice> Prices,
    IReadOnlyList<KnownFlag> Flags);

/// <summary>A history as it was read.</summary>
/// <param name="Commit">The newest commit.</param>
/// <param name="Day">Its day: nothing later is known.</param>
/// <param name="Records">The records of makers' own providers.</param>
/// <param name="Refused">What was left out, with the reason.</param>
public sealed record HistoryTable(
    string Commit, DateOnly Day, IReadOnlyList<RecordHistory> Records, IReadOnlyList<RefusedRecord> Refused);
