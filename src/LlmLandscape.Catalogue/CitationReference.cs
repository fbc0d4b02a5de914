using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue;

/// <summary>A paragraph of a source, as written in seeds and prose: <c>free-wave#p14</c>.</summary>
/// <param name="SourceId">The source's id.</param>
/// <param name="Paragraph">The paragraph, counted from 1 over the non-empty lines.</param>
public sealed partial record CitationReference(string SourceId, int Paragraph)
{
    /// <summary>Reads <c>source#pN</c>; null where the text is nothing of the kind.</summary>
    public static CitationReference? TryParse(string text) =>
        Form().Match(text) is { Success: true } match
            && int.TryParse(match.Groups["paragraph"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            ? new(match.Groups["source"].Value, paragraph)
            : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SourceId}#p{Paragraph}");

    [GeneratedRegex("^(?<source>[a-z0-9-]+)#p(?<paragraph>[0-9]+)$")]
    private static partial Regex Form();
}
