using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Addresses;

/// <summary>The values that a parameter may have: fixed ones, or ids of the catalogue that is being served.</summary>
/// <param name="Of">The values; for fixed ones whatever the catalogue.</param>
/// <param name="Kind">What the ids of the catalogue are of, as the API calls its list of them; null for fixed values.</param>
/// <param name="Fixed">Null for ids of the catalogue.</param>
public sealed record AllowedValues(Func<AddressValues, IReadOnlyList<string>> Of, string? Kind, IReadOnlyList<string>? Fixed)
{
    public static readonly AllowedValues Vendors = new(values => values.Vendors, "vendors", null);
    public static readonly AllowedValues Strategies = new(values => values.Strategies, "strategies", null);
    public static readonly AllowedValues Groups = new(values => values.Groups, "groups", null);
    public static readonly AllowedValues Regions = new(values => values.Regions, "regions", null);
    public static readonly AllowedValues Dimensions = new(values => values.Dimensions, "dimensions", null);
    public static readonly AllowedValues Markets = new(values => values.Markets, "markets", null);
    public static readonly AllowedValues Metrics = new(values => values.Metrics, "metrics", null);
    public static readonly AllowedValues Sources = new(values => values.Sources, "sources", null);
    public static readonly AllowedValues Capabilities = new(values => values.Capabilities, "capabilities", null);
    public static readonly AllowedValues Benchmarks = new(values => values.Benchmarks, "benchmarks", null);

    public static readonly AllowedValues ComparedModels = new(values => values.ComparedModels, "models or releases", null);

    /// <summary>The same values, and <see cref="FacetView.NotStated"/> as the last.</summary>
    public AllowedValues OrNotStated => Fixed is null
        ? this with { Of = values => [.. Of(values), FacetView.NotStated] }
        : OneOf([.. Fixed, FacetView.NotStated]);

    public static AllowedValues OneOf(params IReadOnlyList<string> values) => new(_ => values, null, values);

    /// <summary>The words of an enum.</summary>
    public static AllowedValues OneOf<TEnum>() where TEnum : struct, Enum => OneOf(EnumSlug.All<TEnum>());
}
