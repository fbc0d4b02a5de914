using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>A release as the measures see it.</summary>
/// <param name="Id">By which an answer names its evidence.</param>
/// <param name="Vendor">The maker.</param>
/// <param name="Released">When it was released, as precisely as is known.</param>
/// <param name="Revised">When its record was last revised, where that is later and is to be minded; else null.</param>
/// <param name="Has">Yes or no by feature; what is not recorded is absent.</param>
/// <param name="Line">The line of prices that it belongs to; null where none.</param>
/// <param name="InputPrice">USD per million tokens of input; null where there is no price.</param>
/// <param name="OutputPrice">USD per million tokens of output; null where there is no price.</param>
public sealed record ReleaseRecord(
    string Id,
    string Vendor,
    DateInterval Released,
    DateInterval? Revised,
    IReadOnlyDictionary<string, bool> Has,
    string? Line,
    double? InputPrice,
    double? OutputPrice)
{
    /// <summary>
    /// When what the record says became true: some day from the release to the last revision, since either may have brought it.
    /// </summary>
    public DateInterval Since => Revised is { } revised && revised.Last > Released.Last ? Released with { Last = revised.Last } : Released;
}
