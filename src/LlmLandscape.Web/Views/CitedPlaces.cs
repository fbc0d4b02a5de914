namespace LlmLandscape.Web.Views;

/// <summary>Narrows facts to those that are taken from some place.</summary>
internal static class CitedPlaces
{
    /// <param name="fact">The fact.</param>
    /// <param name="sources">Sources of which one must be cited; none for any.</param>
    /// <param name="paragraph">The paragraph that must be cited, of one of the sources; null for any.</param>
    public static bool Include(FactView fact, IReadOnlyList<string> sources, int? paragraph) =>
        (sources.Count == 0 && paragraph is null)
        || fact.Citations.Any(x => (sources.Count == 0 || sources.Contains(x.Source)) && (paragraph is null || x.Paragraph == paragraph));
}
