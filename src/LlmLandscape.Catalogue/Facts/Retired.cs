namespace LlmLandscape.Catalogue.Facts;

/// <summary>What has an address that can go.</summary>
public enum RetiredKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A dispute.</summary>
    Dispute,

    /// <summary>A strategy.</summary>
    Strategy,
}

/// <summary>Something that was in the catalogue and is no more: its address leads on, or says why there is nothing.</summary>
public sealed class Retired
{
    /// <summary>What it was.</summary>
    public required RetiredKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of what says it now; null where nothing does.</summary>
    public string? SuccessorId { get; init; }

    /// <summary>Why it went.</summary>
    public required LocalText Why { get; init; }
}
