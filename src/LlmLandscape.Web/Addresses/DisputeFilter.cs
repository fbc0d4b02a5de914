using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the list of disputes.</summary>
public sealed record DisputeFilter : IAddressed<DisputeFilter>
{
    /// <summary>How many the list shows at once.</summary>
    public const int PerPage = 100;

    public static QueryParameters<DisputeFilter> Parameters { get; } = new QueryParameters<DisputeFilter>()
        .Many(ParameterNames.Kind, AllowedValues.OneOf<DisputeKind>(), x => x.Kinds, (x, kinds) => x with { Kinds = kinds },
            "Only disputes of one of these kinds.")
        .Many(ParameterNames.Vendor, AllowedValues.Vendors.OrNotStated, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only disputes to which one of these vendors is a party; `not-stated` for those to which none is.");

    /// <summary>Words of kinds.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Ids of vendors who are a party; <see cref="FacetView.NotStated"/> for disputes to which none is.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    public bool IsNarrowed => Kinds.Count + Vendors.Count > 0;
}
