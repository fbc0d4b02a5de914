namespace LlmLandscape.Catalogue.Facts;

/// <summary>A short list of facts for one kind of reader: what follows for an investor, for founders.</summary>
public sealed class Reading : Term
{
    /// <summary>What such a reader asks, and what the list answers.</summary>
    public required LocalText Text { get; init; }

    /// <summary>The facts, in the order in which they are read.</summary>
    public List<ReadingFact> Facts { get; init; } = [];
}

/// <summary>A fact's place in a reading list.</summary>
public sealed class ReadingFact
{
    /// <summary>The list.</summary>
    public string ReadingId { get; init; } = "";

    /// <summary>Its place, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The fact.</summary>
    public required string FactId { get; init; }
}
