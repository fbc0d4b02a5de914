using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>Who knows a model.</summary>
public enum SaidBy
{
    /// <summary>The articles alone.</summary>
    Articles,

    /// <summary>Records alone.</summary>
    Records,

    /// <summary>Articles and records.</summary>
    Both,
}

/// <summary>The state of the model list.</summary>
public sealed record ModelFilter : IAddressed<ModelFilter>
{
    public const string ByVendor = "vendor";
    public const string ByName = "name";
    public const string ByOpenness = "openness";
    public const string ByRelease = "release";
    public const string ByContext = "context";
    public const string ByInputPrice = "input-price";
    public const string ByOutputPrice = "output-price";
    public const string ByScore = "score";
    public const string ByFacts = "facts";

    /// <summary>Kinds have no column; whoever wrote the order into an address still gets it.</summary>
    public const string ByKind = "kind";

    /// <summary>Before the name of a column: from its other end.</summary>
    public const string Reversed = "-";

    private static readonly string[] Orders =
        [ByName, ByVendor, ByKind, ByOpenness, ByRelease, ByContext, ByInputPrice, ByOutputPrice, ByScore, ByFacts];

    public static QueryParameters<ModelFilter> Parameters { get; } = new QueryParameters<ModelFilter>()
        .Many(ParameterNames.Vendor, AllowedValues.Vendors.OrNotStated, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only models of one of these vendors; `not-stated` for those whose maker no source names.")
        .Many(ParameterNames.Kind, AllowedValues.OneOf<ModelKind>(), x => x.Kinds, (x, kinds) => x with { Kinds = kinds },
            "Only models of one of these kinds.")
        .Many(ParameterNames.Openness, AllowedValues.OneOf<Openness>().OrNotStated,
            x => x.Openness, (x, openness) => x with { Openness = openness },
            "Only models that are open or closed, by what articles say of their source or else records of their weights, or of which "
                + "neither says.")
        .Many(ParameterNames.Modality, AllowedValues.OneOf<Modality>().OrNotStated,
            x => x.Modalities, (x, modalities) => x with { Modalities = modalities },
            "Only models that take in or give out one of these.")
        .Many(ParameterNames.Capability, AllowedValues.Capabilities,
            x => x.Capabilities, (x, capabilities) => x with { Capabilities = capabilities },
            "Only models that have each of these capabilities on record.")
        .Many(ParameterNames.By, AllowedValues.OneOf<SaidBy>(), x => x.By, (x, by) => x with { By = by },
            "Only models that the articles alone tell of, records alone, or both.")
        .Many(ParameterNames.Origin, AllowedValues.OneOf<RecordOrigin>(), x => x.Origins, (x, origins) => x with { Origins = origins },
            "Only models whose record was chosen and checked by hand, or came with the attached snapshot.")
        .OneOf(ParameterNames.Sort, [.. Orders, .. Orders.Select(order => Reversed + order)],
            x => x.Sort, (x, sort) => x with { Sort = sort },
            "By what the list is sorted; with - before it from the other end. What is not known of comes last.");

    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Openness { get; init; } = [];

    public IReadOnlyList<string> Modalities { get; init; } = [];

    /// <summary>Capabilities of which each must be on record.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    public IReadOnlyList<string> By { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>A column, with <see cref="Reversed"/> before it where it is read from the other end.</summary>
    public string Sort { get; init; } = ByRelease;

    public string Column => Sort.TrimStart(Reversed[0]);

    /// <summary>The latest, longest, best and most told of come first; names and prices begin at the least.</summary>
    public bool IsDescending =>
        Column is ByRelease or ByContext or ByScore or ByFacts != Sort.StartsWith(Reversed, StringComparison.Ordinal);

    public bool IsNarrowed =>
        Vendors.Count + Kinds.Count + Openness.Count + Modalities.Count + Capabilities.Count + By.Count + Origins.Count > 0;

    /// <summary>The models that records know, whether articles tell of them or not.</summary>
    public static ModelFilter OnRecord { get; } = new() { By = [EnumSlug.Of(SaidBy.Both), EnumSlug.Of(SaidBy.Records)] };

    /// <summary>The list in the order of a column; a second time, from its other end.</summary>
    public ModelFilter SortedBy(string column) => this with { Sort = Sort == column ? Reversed + column : column };
}
