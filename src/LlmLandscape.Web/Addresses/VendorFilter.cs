using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the vendor list.</summary>
public sealed record VendorFilter : IAddressed<VendorFilter>
{
    public const string Any = "any";
    public const string All = "all";
    public const string ByName = "name";
    public const string ByStrategies = "strategies";
    public const string ByModels = "models";
    public const string ByFacts = "facts";
    public const string Table = "table";
    public const string Cards = "cards";

    public static readonly IReadOnlyList<string> Sorts = [ByName, ByStrategies, ByModels, ByFacts];

    public static QueryParameters<VendorFilter> Parameters { get; } = new QueryParameters<VendorFilter>()
        .Many(ParameterNames.Strategy, AllowedValues.Strategies.OrNotStated,
            x => x.Strategies, (x, strategies) => x with { Strategies = strategies },
            "Only vendors that pursue one of these strategies, or with `match` all; `not-stated` for those of whom no source names one.")
        .OneOf(ParameterNames.Match, [Any, All], x => x.Match, (x, match) => x with { Match = match },
            "Whether a vendor must pursue any of the strategies or all of them.")
        .Many(ParameterNames.Region, AllowedValues.Regions.OrNotStated, x => x.Regions, (x, regions) => x with { Regions = regions },
            "Only vendors of one of these regions.")
        .Many(ParameterNames.Group, AllowedValues.Groups.OrNotStated, x => x.Groups, (x, groups) => x with { Groups = groups },
            "Only vendors that the sources count among one of these groups.")
        .Many(ParameterNames.Openness, AllowedValues.OneOf<Openness>().OrNotStated,
            x => x.Openness, (x, openness) => x with { Openness = openness },
            "Only vendors whose models are open or closed source, or of whom no source says.")
        .Text(ParameterNames.Text, x => x.Text, (x, text) => x with { Text = text },
            "Only vendors with this in a name, in any script; a model's name finds its vendor.")
        .OneOf(ParameterNames.Sort, Sorts, x => x.Sort, (x, sort) => x with { Sort = sort }, "What the list is sorted by.")
        .OneOf(ParameterNames.View, [Table, Cards], x => x.View, (x, view) => x with { View = view },
            "How the page shows the list; the answer of the API is the same.")
        .InOrder(ParameterNames.Selection, AllowedValues.Vendors, CompareFilter.Most,
            x => x.Selection, (x, selection) => x with { Selection = selection },
            "The vendors ticked on the page to be compared. They narrow nothing.");

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

    /// <summary>Those ticked to be compared, in the order of the ticks. They narrow nothing, and stay while the list changes.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    public bool IsFull => Selection.Count == CompareFilter.Most;

    public bool IsNarrowed => Strategies.Count + Regions.Count + Groups.Count + Openness.Count > 0 || Text is not null;
}
