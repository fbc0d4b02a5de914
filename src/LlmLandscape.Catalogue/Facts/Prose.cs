namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a <see cref="Prose"/> is about.</summary>
public enum ProseKind
{
    /// <summary>A vendor's profile.</summary>
    Vendor,

    /// <summary>A source's digest.</summary>
    Source,

    /// <summary>A page of its own, such as the homogenization summary.</summary>
    Page,
}

/// <summary>A longer text in Markdown, in one language, with citations as <c>[@source#pN]</c>.</summary>
public sealed class Prose
{
    /// <summary>What it is about.</summary>
    public required ProseKind Kind { get; init; }

    /// <summary>The id of the vendor, source or page.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>The text.</summary>
    public required string Markdown { get; init; }
}
