namespace LlmLandscape.Web.Components;

/// <summary>
/// The colour of a vendor in every chart: the eight of whom the sources say most have one for good, whatever is added later.
/// All others are grey with their name beside. The colours themselves stand in charts.css.
/// </summary>
internal static class VendorHue
{
    public static readonly IReadOnlyList<string> Vendors = ["deepseek", "alibaba", "bytedance", "openai", "moonshot", "zhipu", "google", "stepfun"];

    /// <summary>1 to 8, or 0 for grey.</summary>
    public static int Of(string? vendor) => vendor is null ? 0 : Vendors.ToList().IndexOf(vendor) + 1;
}
