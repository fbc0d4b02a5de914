using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>A release, as lists and the API show it.</summary>
/// <param name="Id">The provider and the record.</param>
/// <param name="Name">The name in the record.</param>
/// <param name="Vendor">The maker.</param>
/// <param name="Dataset">The dataset that the record belongs to.</param>
/// <param name="Origin">Chosen by an editor, or from the attached snapshot.</param>
/// <param name="Released">When it was released.</param>
/// <param name="Revised">When the record was last revised, where that is later.</param>
/// <param name="Line">Flagship or small; null where it is neither.</param>
/// <param name="Context">The context window, in tokens.</param>
/// <param name="Weights">Whether the weights are public.</param>
/// <param name="InputPrice">USD per million tokens of input.</param>
/// <param name="OutputPrice">USD per million tokens of output.</param>
/// <param name="CacheReadPrice">USD per million tokens read from a cache; null where none is asked or recorded.</param>
/// <param name="CacheWritePrice">USD per million tokens written to a cache; null where none is asked or recorded.</param>
/// <param name="Tiers">What is asked above certain sizes of the context, from the smallest on.</param>
/// <param name="IsDeprecated">Whether the record says that the model is on its way out.</param>
/// <param name="Can">Capabilities that the record says it has.</param>
/// <param name="Cannot">Capabilities that the record says it has not; what stands in neither is not recorded.</param>
/// <param name="Doubt">Why the measures leave it out; null where they do not.</param>
/// <param name="DoubtText">What speaks against it, where an editor looked.</param>
public sealed record ReleaseView(
    string Id,
    string Name,
    VendorLabel Vendor,
    string Dataset,
    RecordOrigin Origin,
    PartialDate Released,
    PartialDate? Revised,
    ReleaseLine? Line,
    long? Context,
    Openness? Weights,
    double? InputPrice,
    double? OutputPrice,
    double? CacheReadPrice,
    double? CacheWritePrice,
    IReadOnlyList<PriceTierView> Tiers,
    bool IsDeprecated,
    IReadOnlyList<string> Can,
    IReadOnlyList<string> Cannot,
    ReleaseDoubt? Doubt,
    string? DoubtText)
{
    public static ReleaseView Of(Release release, LocalCatalogue local) => new(
        release.Id,
        release.Name,
        local.Vendors[release.VendorId],
        release.DatasetId,
        release.Origin,
        release.Released,
        release.Revised,
        release.Line,
        release.Context,
        release.Weights,
        release.InputPrice,
        release.OutputPrice,
        release.CacheReadPrice,
        release.CacheWritePrice,
        [.. release.Tiers.Select(x => new PriceTierView(x.Above, x.Input, x.Output, x.CacheRead, x.CacheWrite))],
        release.IsDeprecated,
        [.. release.Capabilities.Where(x => x.Has).Select(x => x.CapabilityId).Order(StringComparer.Ordinal)],
        [.. release.Capabilities.Where(x => !x.Has).Select(x => x.CapabilityId).Order(StringComparer.Ordinal)],
        release.Doubt,
        release.DoubtText?.In(local.Language));
}

/// <summary>What is asked of whoever takes up more than a certain size of the context, in USD per million tokens.</summary>
/// <param name="Above">The tokens of context above which it holds.</param>
/// <param name="Input">Of input.</param>
/// <param name="Output">Of output.</param>
/// <param name="CacheRead">Read from a cache; null where none is asked or recorded.</param>
/// <param name="CacheWrite">Written to a cache; null where none is asked or recorded.</param>
public sealed record PriceTierView(long Above, double Input, double Output, double? CacheRead, double? CacheWrite);
