using System.Collections.Frozen;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Components;

/// <summary>
/// The colour and the form of a vendor in every chart: those of whom the sources or the records say most have one for good, whatever is
/// added later. All others are grey with their name beside. The colours themselves stand in charts.css.
/// </summary>
internal static class VendorHue
{
    public static readonly IReadOnlyList<string> Vendors =
    [
        "deepseek", "alibaba", "bytedance", "openai", "moonshot", "zhipu", "google", "stepfun", "anthropic", "xai", "minimax",
    ];

    private static readonly FrozenDictionary<string, int> Hues =
        Vendors.Select((vendor, i) => KeyValuePair.Create(vendor, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 to 11, or 0 for grey.</summary>
    public static int Of(string? vendor) => vendor is null ? 0 : Hues.GetValueOrDefault(vendor);

    /// <summary>The form of its marks; null for one that has none of its own.</summary>
    public static MarkShape? ShapeOf(string vendor) => Of(vendor) is > 0 and var hue ? HueShapes.Of(hue) : null;
}
