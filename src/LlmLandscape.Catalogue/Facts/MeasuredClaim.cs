namespace LlmLandscape.Catalogue.Facts;

/// <summary>What of the records a claim is held against.</summary>
public enum ClaimMeasure
{
    /// <summary>How long after the first the others had each capability.</summary>
    CatchUpTime,

    /// <summary>On how many capabilities somebody came late.</summary>
    LastingGaps,

    /// <summary>How alike all vendors on record are.</summary>
    Likeness,

    /// <summary>How alike the vendors named are.</summary>
    LikenessOfVendors,

    /// <summary>With how many capabilities the one vendor named was first, and is alone.</summary>
    EdgeOfVendor,

    /// <summary>What flagships with open weights cost beside those without.</summary>
    OpenAgainstClosedPrices,

    /// <summary>How prices moved from one release of a line to the next.</summary>
    PriceSteps,
}

/// <summary>A claim of a source that the records of datasets can say something on.</summary>
public sealed class MeasuredClaim
{
    /// <summary>The claim.</summary>
    public required string FactId { get; init; }

    /// <summary>Its place in the seed, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>What it is held against.</summary>
    public required ClaimMeasure Measure { get; init; }

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
