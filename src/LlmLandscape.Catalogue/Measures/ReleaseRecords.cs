using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>Releases as the measures see them.</summary>
public static class ReleaseRecords
{
    /// <summary>Hands a row over to the measures.</summary>
    /// <param name="release">A row, with its capabilities.</param>
    /// <param name="raw">Whether its release date is taken for the date of all that its record says.</param>
    public static ReleaseRecord Of(Release release, bool raw = false) => new(
        release.Id,
        release.VendorId,
        new(release.Released.From, release.Released.To),
        raw || release.Revised is null ? null : new DateInterval(release.Revised.From, release.Revised.To),
        release.Capabilities.ToDictionary(x => x.CapabilityId, x => x.Has),
        release.Line is { } line ? EnumSlug.Of(line) : null,
        release.InputPrice,
        release.OutputPrice);
}
