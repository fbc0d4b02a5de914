using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the list of releases.</summary>
public sealed record ReleaseFilter : IAddressed<ReleaseFilter>
{
    public static QueryParameters<ReleaseFilter> Parameters { get; } = new QueryParameters<ReleaseFilter>()
        .Many(ParameterNames.Vendor, AllowedValues.Vendors, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only releases of one of these vendors.")
        .Many(ParameterNames.Capability, AllowedValues.Capabilities,
            x => x.Capabilities, (x, capabilities) => x with { Capabilities = capabilities },
            "Only releases that have each of these capabilities on record.")
        .Many(ParameterNames.Origin, AllowedValues.OneOf<RecordOrigin>(), x => x.Origins, (x, origins) => x with { Origins = origins },
            "Only records that were chosen and checked by hand, or that came with the attached snapshot.");

    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Capabilities of which each must be on record.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    public bool IsNarrowed => Vendors.Count + Capabilities.Count + Origins.Count > 0;
}
