namespace LlmLandscape.Catalogue.Facts;

/// <summary>An article, talk or dataset that says something.</summary>
public sealed class Source
{
    /// <summary>The id: the name of its seed file.</summary>
    public required string Id { get; init; }

    /// <summary>The two letters that stand for it in citation marks.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What it is: article, talk or dataset.</summary>
    public required string Kind { get; init; }

    /// <summary>The BCP 47 tag of the language that it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>Its author's id, where named.</summary>
    public string? AuthorId { get; init; }

    /// <summary>Its author.</summary>
    public Speaker? Author { get; init; }

    /// <summary>Its publisher, where named.</summary>
    public LocalText? Publisher { get; init; }

    /// <summary>The day on which it appeared, where it says so.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What is known of its date, in words.</summary>
    public required LocalText Dated { get; init; }

    /// <summary>Its address, where known.</summary>
    public string? Url { get; init; }

    /// <summary>How many paragraphs the file has.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>The last paragraph of the work itself; what follows is not part of it.</summary>
    public required int ArticleEnds { get; init; }

    /// <summary>The name of the file that holds its text, for whoever has the texts; the catalogue never holds them.</summary>
    public string? File { get; init; }

    /// <summary>Paragraphs from which nothing is taken, and why.</summary>
    public List<SilentParagraphs> Silent { get; init; } = [];

    /// <summary>Numbers that are entered as no figure of their own, and why.</summary>
    public List<NumberNotTaken> NumbersNotTaken { get; init; } = [];

    /// <summary>What cites it.</summary>
    public List<Citation> Citations { get; init; } = [];
}
