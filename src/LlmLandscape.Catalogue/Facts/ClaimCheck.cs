namespace LlmLandscape.Catalogue.Facts;

/// <summary>How a claimed figure follows from others.</summary>
public enum CalculationKind
{
    /// <summary>The second divided by the first.</summary>
    Multiple,

    /// <summary>The second divided by the first, less one.</summary>
    Change,

    /// <summary>The first divided by the sum of all others.</summary>
    Share,

    /// <summary>All together.</summary>
    Sum,

    /// <summary>All multiplied.</summary>
    Product,
}

/// <summary>What a check of a claim came to.</summary>
public enum Verdict
{
    /// <summary>The stated figures give the claimed one.</summary>
    Holds,

    /// <summary>They give it once every figure may be off by half of its last stated digit.</summary>
    HoldsAfterRounding,

    /// <summary>They do not.</summary>
    DoesNotFollow,

    /// <summary>A figure is missing, or no data bear on it.</summary>
    CannotBeChecked,

    /// <summary>The data bear some of it out, and speak against the rest.</summary>
    HoldsInPart,

    /// <summary>The data speak against it as it is worded.</summary>
    DoesNotHold,
}

/// <summary>A claimed figure held against the figures that it should follow from.</summary>
public sealed class ClaimCheck
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the seed, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The claimed figure.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The claimed figure.</summary>
    public Fact Claim { get; init; } = null!;

    /// <summary>How it follows.</summary>
    public required CalculationKind Kind { get; init; }

    /// <summary>What the others give, in the claim's unit; null where it cannot be checked. The low end of a range.</summary>
    public decimal? Result { get; init; }

    /// <summary>The high end of a range.</summary>
    public decimal? ResultHigh { get; init; }

    /// <summary>What the check came to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What is missing, where it cannot be checked.</summary>
    public LocalText? Missing { get; init; }

    /// <summary>What a reader should know beside.</summary>
    public LocalText? Note { get; init; }

    /// <summary>The figures that go in.</summary>
    public List<ClaimCheckInput> Inputs { get; init; } = [];
}

/// <summary>A figure that goes into a check.</summary>
public sealed class ClaimCheckInput
{
    /// <summary>The check.</summary>
    public string ClaimCheckId { get; init; } = "";

    /// <summary>Its place, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The figure.</summary>
    public required string FactId { get; init; }

    /// <summary>The figure.</summary>
    public Fact Fact { get; init; } = null!;
}
