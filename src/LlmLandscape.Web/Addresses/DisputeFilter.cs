using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Features.Disputes;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the list of disputes, all of it in the address.</summary>
internal sealed record DisputeFilter
{
    public const string Kind = "kind";
    public const string Vendor = "vendor";

    public static readonly string[] Parameters = [Kind, Vendor];

    /// <summary>Words of kinds.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Ids of vendors who are a party; <see cref="FacetView.NotStated"/> for disputes to which none is.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    public bool IsNarrowed => Kinds.Count + Vendors.Count > 0;

    /// <summary>Reads the filter from an address. The reader is left open for further parameters.</summary>
    public static DisputeFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Kinds = query.ManyOf(Kind, Word.All<DisputeKind>()),
        Vendors = query.ManyOf(Vendor, [.. edition.Vendors.Select(vendor => vendor.Id), FacetView.NotStated]),
    };

    public string ToQueryString() => Url.Query([.. Url.Many(Kind, Kinds), .. Url.Many(Vendor, Vendors)]);

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public DisputeFilter Toggle(string parameter, string value) => parameter switch
    {
        Kind => this with { Kinds = FacetView.Toggled(Kinds, value) },
        Vendor => this with { Vendors = FacetView.Toggled(Vendors, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of disputes."),
    };

    public bool Leaves(DisputeView dispute, string? exceptFacet = null) =>
        (exceptFacet == Kind || Kinds.Count == 0 || Kinds.Contains(Word.Of(dispute.Kind)))
        && (exceptFacet == Vendor || Vendors.Count == 0 || PartiesTo(dispute).Any(Vendors.Contains));

    public static IReadOnlyList<string> PartiesTo(DisputeView dispute)
    {
        List<string> vendors = [.. dispute.Sides.Select(side => side.Fact.Vendor).OfType<string>().Distinct()];
        return vendors.Count > 0 ? vendors : [FacetView.NotStated];
    }
}
