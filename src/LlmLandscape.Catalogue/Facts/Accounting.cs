namespace LlmLandscape.Catalogue.Facts;

/// <summary>Why nothing is taken from a paragraph.</summary>
public enum OmissionReason
{
    /// <summary>It only names what follows.</summary>
    Heading,

    /// <summary>It names author, editor or date.</summary>
    Byline,

    /// <summary>It sets a scene, leads over or asks without an answer.</summary>
    Rhetoric,

    /// <summary>It says again what stands in another paragraph.</summary>
    Repeated,

    /// <summary>It is front matter of the file.</summary>
    Metadata,

    /// <summary>It is a notice of the platform.</summary>
    Notice,

    /// <summary>It lists what the author read.</summary>
    ListOfReferences,
}

/// <summary>Why a number of a source is entered as no figure of its own.</summary>
public enum NumberReason
{
    /// <summary>It is the span or date of a figure that is entered.</summary>
    Period,

    /// <summary>It is part of a name.</summary>
    Name,

    /// <summary>It counts what the text then lists.</summary>
    List,

    /// <summary>It repeats a figure that is entered from elsewhere in the source.</summary>
    Repeated,

    /// <summary>It is an order of magnitude, or no definite number.</summary>
    Vague,

    /// <summary>It is part of a saying.</summary>
    Idiom,

    /// <summary>It belongs to the scope of a figure that is entered.</summary>
    Scope,

    /// <summary>It stands in the front matter of the file.</summary>
    FrontMatter,
}

/// <summary>A run of paragraphs from which nothing is taken.</summary>
public sealed class SilentParagraphs
{
    /// <summary>The source's id.</summary>
    public string SourceId { get; init; } = "";

    /// <summary>The first paragraph of the run.</summary>
    public required int First { get; init; }

    /// <summary>The last paragraph of the run.</summary>
    public required int Last { get; init; }

    /// <summary>Why.</summary>
    public required OmissionReason Reason { get; init; }
}

/// <summary>A number that stands in a source and is entered as no figure of its own.</summary>
public sealed class NumberNotTaken
{
    /// <summary>The source's id.</summary>
    public string SourceId { get; init; } = "";

    /// <summary>The paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Printed { get; init; }

    /// <summary>Why.</summary>
    public required NumberReason Reason { get; init; }
}
