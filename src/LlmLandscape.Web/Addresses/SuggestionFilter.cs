namespace LlmLandscape.Web.Addresses;

/// <summary>What somebody has typed so far, and what of.</summary>
public sealed record SuggestionFilter : IAddressed<SuggestionFilter>
{
    public const string OfAll = "all", OfVendors = "vendor";

    public static QueryParameters<SuggestionFilter> Parameters { get; } = new QueryParameters<SuggestionFilter>()
        .Text(ParameterNames.Text, x => x.Text, (x, text) => x with { Text = text },
            "What has been typed so far of a name, in any script.")
        .OneOf(ParameterNames.Kind, [OfAll, OfVendors], x => x.Kind, (x, kind) => x with { Kind = kind },
            "Names of everything, or of vendors alone, who are found by their models' names too.")
        .Many(ParameterNames.Without, AllowedValues.Vendors, x => x.Without, (x, without) => x with { Without = without },
            "Vendors that are not looked for.");

    public string? Text { get; init; }

    public string Kind { get; init; } = OfAll;

    public IReadOnlyList<string> Without { get; init; } = [];
}
