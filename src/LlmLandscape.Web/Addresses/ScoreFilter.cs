namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the list of scores.</summary>
public sealed record ScoreFilter : IAddressed<ScoreFilter>
{
    public static QueryParameters<ScoreFilter> Parameters { get; } = new QueryParameters<ScoreFilter>()
        .Many(ParameterNames.Benchmark, AllowedValues.Benchmarks, x => x.Benchmarks, (x, ids) => x with { Benchmarks = ids },
            "Only scores on one of these benchmarks.")
        .Many(ParameterNames.Vendor, AllowedValues.Vendors, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only scores of models of one of these vendors.");

    public IReadOnlyList<string> Benchmarks { get; init; } = [];

    public IReadOnlyList<string> Vendors { get; init; } = [];
}
