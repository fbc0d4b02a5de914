namespace LlmLandscape.Catalogue.Facts;

/// <summary>Where a fact comes from: a paragraph of a source, and the figure as it is printed there.</summary>
public sealed class Citation
{
    /// <summary>Key; in the order in which a fact's citations were typed.</summary>
    public int Id { get; init; }

    /// <summary>The fact that is cited.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The fact that is cited.</summary>
    public Fact Fact { get; init; } = null!;

    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source.</summary>
    public Source Source { get; init; } = null!;

    /// <summary>The paragraph: the source's non-empty lines, counted from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The figure exactly as the source prints it, where the fact carries one.</summary>
    public string? Printed { get; init; }
}
