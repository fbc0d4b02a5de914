using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Features.Models;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the model list, all of it in the address.</summary>
internal sealed record ModelFilter
{
    public const string ByVendor = "vendor";
    public const string ByName = "name";
    public const string ByKind = "kind";
    public const string ByOpenness = "openness";
    public const string ByRelease = "release";
    public const string ByFacts = "facts";

    /// <summary>Before the name of a column: from its other end.</summary>
    public const string Reversed = "-";

    public static readonly string[] Parameters = ["vendor", "kind", "openness", "modality", "sort"];
    public static readonly IReadOnlyList<string> KindValues = ["model", "app", "agent", "platform"];
    public static readonly IReadOnlyList<string> OpennessValues = ["open", "closed", FacetView.NotStated];

    public static readonly IReadOnlyList<string> ModalityValues = [.. Word.All<Modality>(), FacetView.NotStated];

    /// <summary>The columns that put the list in an order. Prices do not: they are of different things.</summary>
    public static readonly IReadOnlyList<string> Columns = [ByName, ByVendor, ByKind, ByOpenness, ByRelease, ByFacts];

    /// <summary>Ids of vendors; <see cref="FacetView.NotStated"/> for models whose maker no source names.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Openness { get; init; } = [];

    public IReadOnlyList<string> Modalities { get; init; } = [];

    /// <summary>A column, with <see cref="Reversed"/> before it where it is read from the other end.</summary>
    public string Sort { get; init; } = ByVendor;

    public string Column => Sort.TrimStart(Reversed[0]);

    /// <summary>The latest release and the most facts come first; names and kinds begin at the beginning.</summary>
    public bool IsDescending => Column is ByRelease or ByFacts != Sort.StartsWith(Reversed, StringComparison.Ordinal);

    public bool IsNarrowed => Vendors.Count + Kinds.Count + Openness.Count + Modalities.Count > 0;

    /// <summary>Reads the filter from an address. The reader is left open for further parameters.</summary>
    public static ModelFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Vendors = query.ManyOf("vendor", [.. edition.Vendors.Select(x => x.Id), FacetView.NotStated]),
        Kinds = query.ManyOf("kind", KindValues),
        Openness = query.ManyOf("openness", OpennessValues),
        Modalities = query.ManyOf("modality", ModalityValues),
        Sort = query.OneOf("sort", ByVendor, [.. Columns, .. Columns.Select(column => Reversed + column)]),
    };

    public string ToQueryString() => Url.Query(
    [
        .. Url.Many("vendor", Vendors), .. Url.Many("kind", Kinds), .. Url.Many("openness", Openness), .. Url.Many("modality", Modalities),
        ("sort", Sort == ByVendor ? null : Sort),
    ]);

    /// <summary>The list in the order of a column; a second time, from its other end.</summary>
    public ModelFilter SortedBy(string column) => this with { Sort = Sort == column ? Reversed + column : column };

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public ModelFilter Toggle(string parameter, string value) => parameter switch
    {
        "vendor" => this with { Vendors = FacetView.Toggled(Vendors, value) },
        "kind" => this with { Kinds = FacetView.Toggled(Kinds, value) },
        "openness" => this with { Openness = FacetView.Toggled(Openness, value) },
        "modality" => this with { Modalities = FacetView.Toggled(Modalities, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of models."),
    };

    public bool Leaves(ModelRowView model, string? exceptFacet = null) =>
        (exceptFacet == "vendor" || Vendors.Count == 0 || Vendors.Contains(VendorOf(model)))
        && (exceptFacet == "kind" || Kinds.Count == 0 || Kinds.Contains(KindOf(model)))
        && (exceptFacet == "openness" || Openness.Count == 0 || Openness.Contains(OpennessOf(model)))
        && (exceptFacet == "modality" || Modalities.Count == 0 || ModalitiesOf(model).Any(Modalities.Contains));

    public static string VendorOf(ModelRowView model) => model.Vendor?.Id ?? FacetView.NotStated;

    public static string KindOf(ModelRowView model) => KindValues[(int)model.Kind];

    public static IReadOnlyList<string> ModalitiesOf(ModelRowView model) =>
        model.Modalities.Count == 0 ? [FacetView.NotStated] : [.. model.Modalities.Select(x => Word.Of(x.Modality))];

    public static string OpennessOf(ModelRowView model) => model.Openness is { } openness ? OpennessValues[(int)openness] : FacetView.NotStated;
}
