using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Features.Releases;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the list of releases, all of it in the address.</summary>
internal sealed record ReleaseFilter
{
    public static readonly string[] Parameters = ["vendor", "capability", "origin"];

    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Capabilities of which each must be on record.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    public static ReleaseFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Vendors = query.ManyOf("vendor", [.. edition.Vendors.Select(x => x.Id)]),
        Capabilities = query.ManyOf("capability", [.. edition.Capabilities.Select(x => x.Id)]),
        Origins = query.ManyOf("origin", Word.All<ReleaseOrigin>()),
    };

    public bool Leaves(ReleaseView release, string? exceptFacet = null) =>
        (exceptFacet == "vendor" || Vendors.Count == 0 || Vendors.Contains(release.Vendor.Id))
        && (exceptFacet == "origin" || Origins.Count == 0 || Origins.Contains(Word.Of(release.Origin)))
        && Capabilities.All(release.Can.Contains);

    public bool IsNarrowed => Vendors.Count + Capabilities.Count + Origins.Count > 0;

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public ReleaseFilter Toggle(string parameter, string value) => parameter switch
    {
        "vendor" => this with { Vendors = FacetView.Toggled(Vendors, value) },
        "capability" => this with { Capabilities = FacetView.Toggled(Capabilities, value) },
        "origin" => this with { Origins = FacetView.Toggled(Origins, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of releases."),
    };

    public string ToQueryString(int page = 1) => Url.Query(
        [.. Url.Many("vendor", Vendors), .. Url.Many("capability", Capabilities), .. Url.Many("origin", Origins), ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))]);
}
