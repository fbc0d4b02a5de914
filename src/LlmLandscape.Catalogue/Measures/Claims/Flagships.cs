using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>The releases that editors call a vendor's best general model of its time.</summary>
internal static class Flagships
{
    private static readonly string Line = EnumSlug.Of(ReleaseLine.Flagship);

    /// <summary>All that are out on the day of asking, in the order of time.</summary>
    public static IEnumerable<ReleaseRecord> All(MeasureEvidence evidence) => evidence.Releases
        .Where(x => x.Line == Line && x.Released.Last <= evidence.Options.AsOf)
        .OrderBy(x => x.Released.Last).ThenBy(x => x.Id, StringComparer.Ordinal);

    /// <summary>Each vendor's newest.</summary>
    public static IReadOnlyList<ReleaseRecord> Newest(MeasureEvidence evidence) =>
        [.. All(evidence).GroupBy(x => x.Vendor).Select(x => x.Last())];

    /// <summary>Those with a price.</summary>
    public static IEnumerable<ReleaseRecord> Priced(MeasureEvidence evidence) =>
        All(evidence).Where(x => x is { InputPrice: > 0, OutputPrice: > 0 });
}
