namespace LlmLandscape.Web.Addresses;

/// <summary>What of the catalogue may stand in addresses: ids, each list in the order in which pages show it.</summary>
/// <param name="LastDay">The last day that the records chosen by hand can know of.</param>
/// <param name="LastAttachedDay">The same with an attached snapshot.</param>
/// <param name="ComparedModels">Models of the articles, and releases on record.</param>
public sealed record AddressValues(
    IReadOnlyList<string> Vendors,
    IReadOnlyList<string> Strategies,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Regions,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Markets,
    IReadOnlyList<string> Metrics,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Capabilities,
    IReadOnlyList<string> Benchmarks,
    DateOnly LastDay,
    DateOnly LastAttachedDay,
    IReadOnlyList<string> ComparedModels)
{
    /// <summary>For addresses in which nothing of the catalogue can stand.</summary>
    public static readonly AddressValues None = new([], [], [], [], [], [], [], [], [], [], default, default, []);
}
