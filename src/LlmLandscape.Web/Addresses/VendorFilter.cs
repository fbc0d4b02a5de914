using LlmLandscape.Web.Features.Vendors;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the vendor list, all of it in the address.</summary>
public sealed record VendorFilter
{
    public const string Any = "any";
    public const string All = "all";
    public const string ByName = "name";
    public const string ByStrategies = "strategies";
    public const string ByModels = "models";
    public const string ByFacts = "facts";
    public const string Table = "table";
    public const string Cards = "cards";

    /// <summary>As many as a comparison takes.</summary>
    public const int MostTicked = 6;

    public static readonly IReadOnlyList<string> Sorts = [ByName, ByStrategies, ByModels, ByFacts];

    public IReadOnlyList<string> Strategies { get; init; } = [];

    /// <summary>Whether a vendor must pursue any of the strategies or all of them.</summary>
    public string Match { get; init; } = Any;

    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<string> Openness { get; init; } = [];

    /// <summary>A name in any script; a model's name finds its vendor.</summary>
    public string? Text { get; init; }

    public string Sort { get; init; } = ByName;

    public string View { get; init; } = Table;

    /// <summary>Those ticked to be compared, in the order of the ticks. They narrow nothing, and stay ticked while the list changes.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    public bool IsFull => Ticked.Count == MostTicked;

    public bool IsNarrowed => Strategies.Count + Regions.Count + Groups.Count + Openness.Count > 0 || Text is not null;

    /// <summary>Reads the filter from an address. The reader is left open for further parameters.</summary>
    internal static VendorFilter Read(QueryReader query, CatalogueEdition catalogue) => new()
    {
        Strategies = query.ManyOf("strategy", WithNotStated(catalogue.Strategies)),
        Match = query.OneOf("match", Any, Any, All),
        Regions = query.ManyOf("region", WithNotStated(catalogue.Regions)),
        Groups = query.ManyOf("group", WithNotStated(catalogue.Groups)),
        Openness = query.ManyOf("openness", VendorFacets.OpennessValues),
        Text = query.Text("q"),
        Sort = query.OneOf("sort", ByName, [.. Sorts]),
        View = query.OneOf("view", Table, Table, Cards),
        Ticked = query.InOrder("tick", [.. catalogue.Vendors.Select(vendor => vendor.Id)], MostTicked),
    };

    public string ToQueryString() => Url.Query(
    [
        .. Url.Many("strategy", Strategies),
        ("match", Match == All ? All : null),
        .. Url.Many("region", Regions),
        .. Url.Many("group", Groups),
        .. Url.Many("openness", Openness),
        ("q", Text),
        ("sort", Sort == ByName ? null : Sort),
        ("view", View == Table ? null : View),
        .. Ticked.Select(id => ("tick", (string?)id)),
    ]);

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public VendorFilter Toggle(string parameter, string value) => parameter switch
    {
        "strategy" => this with { Strategies = FacetView.Toggled(Strategies, value) },
        "region" => this with { Regions = FacetView.Toggled(Regions, value) },
        "group" => this with { Groups = FacetView.Toggled(Groups, value) },
        "openness" => this with { Openness = FacetView.Toggled(Openness, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of vendors."),
    };

    private static List<string> WithNotStated(IReadOnlyList<TermLabel> terms) => [.. terms.Select(term => term.Id), FacetView.NotStated];
}
