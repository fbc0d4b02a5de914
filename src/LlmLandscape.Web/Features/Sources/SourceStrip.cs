using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Wording;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>A source's paragraphs as its strip shows them.</summary>
internal static class SourceStrip
{
    public static IReadOnlyList<StripParagraph> Of(SourceView view) => [.. view.Each.Select(paragraph => new StripParagraph(
        paragraph.First,
        paragraph.Facts.Count,
        paragraph.Silence == OmissionReason.Heading,
        L["Paragraph {0}: {1}", paragraph.First, Said(paragraph)],
        Links.Paragraph(view.Source.Id, paragraph.First)))];

    /// <summary>How much is taken from a paragraph, or why nothing is.</summary>
    public static string Said(ParagraphView paragraph) =>
        paragraph.Silence is { } reason ? KindName.Of(L, reason) : L["{0} facts", paragraph.Facts.Count];
}
