namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a claim is held against; the calculation of each stands in <c>Measures/Claims</c>.</summary>
public enum ClaimMeasure
{
    /// <summary>How long others took to reach records of the index.</summary>
    CatchUpTime,

    /// <summary>How long records stood, and whether the distance to the fifth closed.</summary>
    LastingGaps,

    /// <summary>How alike all vendors on record are, beyond what chance gives.</summary>
    Likeness,

    /// <summary>What blind votes say of the vendors named.</summary>
    LikenessOfVendors,

    /// <summary>Whether all can do one thing.</summary>
    EverybodyCan,

    /// <summary>Whether the one vendor named leads, on the index and in votes.</summary>
    EdgeOfVendor,

    /// <summary>Whether the first vendor named is ahead of the second.</summary>
    AheadOf,

    /// <summary>The longest that a record of the vendor named stood.</summary>
    LongestLead,

    /// <summary>When a Chinese maker first reached the score named.</summary>
    Passed,

    /// <summary>Who held the record, and for how long.</summary>
    RecordHolders,

    /// <summary>What flagships with open weights cost beside those without.</summary>
    OpenAgainstClosedPrices,

    /// <summary>How the price of fixed abilities fell, and of flagships moved.</summary>
    PriceOfAbility,

    /// <summary>Whether ability gets cheaper, and costs the same everywhere.</summary>
    Commodity,

    /// <summary>What the flagships of the vendor named cost, one after the other.</summary>
    PricingPower,

    /// <summary>What development costs: nobody publishes it.</summary>
    CostOfDevelopment,

    /// <summary>How alike the strategies of the vendors named are.</summary>
    DifferentRoads,

    /// <summary>How open Chinese vendors are beside others, in weights and in what they disclose.</summary>
    ClosedRegion,
}

/// <summary>A claim of a source that data can say something on.</summary>
public sealed class MeasuredClaim
{
    /// <summary>The claim.</summary>
    public required string FactId { get; init; }

    /// <summary>Its place in the seed, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>What it is held against.</summary>
    public required ClaimMeasure Measure { get; init; }

    /// <summary>The day of which it speaks; null where it speaks of no day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The claimed number, in the unit of its measure: days, or a share; null where it claims none.</summary>
    public double? Value { get; init; }

    /// <summary>The capability that it speaks of.</summary>
    public string? Feature { get; init; }

    /// <summary>The score of the model that it speaks of.</summary>
    public string? Score { get; init; }

    /// <summary>The vendors that it speaks of; none where it speaks of all.</summary>
    public List<MeasuredClaimVendor> Vendors { get; init; } = [];
}

/// <summary>A vendor that a measured claim speaks of.</summary>
public sealed class MeasuredClaimVendor
{
    /// <summary>The claim.</summary>
    public string FactId { get; init; } = "";

    /// <summary>Its place, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The vendor.</summary>
    public required string VendorId { get; init; }
}
