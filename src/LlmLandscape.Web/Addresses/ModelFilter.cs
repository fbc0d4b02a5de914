using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the model list.</summary>
public sealed record ModelFilter : IAddressed<ModelFilter>
{
    public const string ByVendor = "vendor";
    public const string ByName = "name";
    public const string ByKind = "kind";
    public const string ByOpenness = "openness";
    public const string ByRelease = "release";
    public const string ByFacts = "facts";

    /// <summary>Before the name of a column: from its other end.</summary>
    public const string Reversed = "-";

    /// <summary>The columns that put the list in an order. Prices do not: they are of different things.</summary>
    public static readonly IReadOnlyList<string> Columns = [ByName, ByVendor, ByKind, ByOpenness, ByRelease, ByFacts];

    public static QueryParameters<ModelFilter> Parameters { get; } = new QueryParameters<ModelFilter>()
        .Many(ParameterNames.Vendor, AllowedValues.Vendors.OrNotStated, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only models of one of these vendors; `not-stated` for those whose maker no source names.")
        .Many(ParameterNames.Kind, AllowedValues.OneOf<ModelKind>(), x => x.Kinds, (x, kinds) => x with { Kinds = kinds },
            "Only models of one of these kinds.")
        .Many(ParameterNames.Openness, AllowedValues.OneOf<Openness>().OrNotStated,
            x => x.Openness, (x, openness) => x with { Openness = openness },
            "Only models that are open or closed source, or of which no source says.")
        .Many(ParameterNames.Modality, AllowedValues.OneOf<Modality>().OrNotStated,
            x => x.Modalities, (x, modalities) => x with { Modalities = modalities },
            "Only models that take in or give out one of these.")
        .OneOf(ParameterNames.Sort, [.. Columns, .. Columns.Select(column => Reversed + column)],
            x => x.Sort, (x, sort) => x with { Sort = sort },
            "The column by which the list is sorted; with - before it from its other end.");

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

    /// <summary>The list in the order of a column; a second time, from its other end.</summary>
    public ModelFilter SortedBy(string column) => this with { Sort = Sort == column ? Reversed + column : column };
}
