namespace LlmLandscape.Web.Addresses;

/// <summary>Which paragraphs of a source are shown.</summary>
public sealed record ParagraphFilter : IAddressed<ParagraphFilter>
{
    public static QueryParameters<ParagraphFilter> Parameters { get; } = new QueryParameters<ParagraphFilter>()
        .Number(ParameterNames.Paragraph, 1, int.MaxValue, x => x.Paragraph, (x, paragraph) => x with { Paragraph = paragraph },
            "Only the paragraph of this number, with all that is taken from it.").OfPages();

    /// <summary>Null for all.</summary>
    public int? Paragraph { get; init; }
}
