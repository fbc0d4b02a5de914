namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a change of a record's price was.</summary>
public enum PriceChangeKind
{
    /// <summary>The first price known of it.</summary>
    First,

    /// <summary>The maker asks another price for the same model.</summary>
    Step,

    /// <summary>A slip put right: within a week of the record's first day, or back to what stood there before within a week.</summary>
    Correction,

    /// <summary>The record stands for whatever is newest, and points to another model now.</summary>
    Alias,

    /// <summary>The same price, put into or out of another currency.</summary>
    Conversion,

    /// <summary>From or to zero or nothing: no price on one side, so no step.</summary>
    Zero,
}

/// <summary>What became of one record of a maker's own price list: since when it is known, at what prices, until when.</summary>
public sealed class RecordPast
{
    /// <summary>The provider and the record's id there: <c>openai/gpt-4o</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The maker.</summary>
    public required string VendorId { get; init; }

    /// <summary>The model's name.</summary>
    public required string Name { get; init; }

    /// <summary>The release date that the record had first; null where it never had one.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The day by which the record was known.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>The commit that added it, in ten digits.</summary>
    public required string FirstCommit { get; init; }

    /// <summary>The day by which it was taken out; null while it is there.</summary>
    public DateOnly? Gone { get; init; }

    /// <summary>The commit that took it out.</summary>
    public string? GoneCommit { get; init; }

    /// <summary>How it came into the catalogue.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>Its prices, in the order of time.</summary>
    public List<RecordPrice> Prices { get; init; } = [];

    /// <summary>What it said of capabilities, in the order of time.</summary>
    public List<RecordFlag> Flags { get; init; } = [];
}

/// <summary>A price of a record, from the day by which it was known.</summary>
public sealed class RecordPrice
{
    /// <summary>The record.</summary>
    public string PastId { get; init; } = "";

    /// <summary>Its place, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The day by which it was known, which is not the day on which it began.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The commit that shows it, in ten digits.</summary>
    public required string CommitId { get; init; }

    /// <summary>USD per million tokens of input; null where from here on there is no price, or zero.</summary>
    public double? Input { get; init; }

    /// <summary>USD per million tokens of output; null where from here on there is no price, or zero.</summary>
    public double? Output { get; init; }

    /// <summary>What the change to it was.</summary>
    public required PriceChangeKind Kind { get; init; }
}

/// <summary>What a record says of a capability from a day on.</summary>
public sealed class RecordFlag
{
    /// <summary>The record.</summary>
    public string PastId { get; init; } = "";

    /// <summary>Its place, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The day by which it was known.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The commit that shows it, in ten digits.</summary>
    public required string CommitId { get; init; }

    /// <summary>The capability.</summary>
    public required string CapabilityId { get; init; }

    /// <summary>Yes or no.</summary>
    public required bool Has { get; init; }
}
