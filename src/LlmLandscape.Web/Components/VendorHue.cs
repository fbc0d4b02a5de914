using System.Collections.Frozen;

namespace LlmLandscape.Web.Components;

/// <summary>
/// The colour of a vendor in every chart: the eight of whom the sources say most have one for good, whatever is added later.
/// All others are grey with their name beside. The colours themselves stand in charts.css.
/// </summary>
internal static class VendorHue
{
    public static readonly IReadOnlyList<string> Vendors =
        ["deepseek", "alibaba", "bytedance", "openai", "moonshot", "zhipu", "google", "stepfun"];

    private static readonly FrozenDictionary<string, int> Hues =
        Vendors.Select((vendor, i) => KeyValuePair.Create(vendor, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 to 8, or 0 for grey.</summary>
    public static int Of(string? vendor) => vendor is null ? 0 : Hues.GetValueOrDefault(vendor);
}
