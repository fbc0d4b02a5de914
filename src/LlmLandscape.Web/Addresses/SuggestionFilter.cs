namespace LlmLandscape.Web.Addresses;

/// <summary>What somebody has typed so far.</summary>
public sealed record SuggestionFilter : IAddressed<SuggestionFilter>
{
    public static QueryParameters<SuggestionFilter> Parameters { get; } = new QueryParameters<SuggestionFilter>()
        .Text(ParameterNames.Text, x => x.Text, (x, text) => x with { Text = text },
            "What has been typed so far of a name, in any script.");

    public string? Text { get; init; }
}
