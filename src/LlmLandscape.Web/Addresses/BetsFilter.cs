namespace LlmLandscape.Web.Addresses;

/// <summary>The strategies that are chosen in the map of bets, by the vendor list's own parameter.</summary>
public sealed record BetsFilter : IAddressed<BetsFilter>
{
    public static QueryParameters<BetsFilter> Parameters { get; } = new QueryParameters<BetsFilter>()
        .Many(ParameterNames.Strategy, AllowedValues.Strategies, x => x.Strategies, (x, strategies) => x with { Strategies = strategies },
            "The strategies chosen in the map: who pursues all of them is inked.").OfPages();

    public IReadOnlyList<string> Strategies { get; init; } = [];

    /// <summary>The same with a strategy chosen or, where it is, no longer.</summary>
    public BetsFilter With(string strategy) => this with
    {
        Strategies = Strategies.Contains(strategy) ? [.. Strategies.Where(x => x != strategy)] : [.. Strategies, strategy],
    };
}
