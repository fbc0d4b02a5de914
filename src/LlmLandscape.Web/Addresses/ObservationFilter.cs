using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>What narrows a list of observations.</summary>
public sealed record ObservationFilter : IAddressed<ObservationFilter>
{
    public static QueryParameters<ObservationFilter> Parameters { get; } = new QueryParameters<ObservationFilter>()
        .Many(ParameterNames.Source, AllowedValues.Sources, x => x.Sources, (x, sources) => x with { Sources = sources },
            "Only values that one of these sources states.")
        .Number(ParameterNames.Paragraph, 1, int.MaxValue, x => x.Paragraph, (x, paragraph) => x with { Paragraph = paragraph },
            "Only values that the paragraph of this number states.")
        .Text(ParameterNames.Subject, x => x.Subject, (x, subject) => x with { Subject = subject },
            "Only values of this vendor, model or market, by its id.")
        .Many(ParameterNames.Metric, AllowedValues.Metrics, x => x.Metrics, (x, metrics) => x with { Metrics = metrics },
            "Only values of one of these metrics.")
        .Many(ParameterNames.Vendor, AllowedValues.Vendors, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only values of one of these vendors or of its models.")
        .Date(ParameterNames.Period, x => x.Period, (x, period) => x with { Period = period },
            "Only values whose period has a day in common with this one.");

    public IReadOnlyList<string> Sources { get; init; } = [];

    public int? Paragraph { get; init; }

    /// <summary>The id of one vendor, model or market.</summary>
    public string? Subject { get; init; }

    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>Those of vendors and of their models.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Those whose period has a day in common with this one.</summary>
    public PartialDate? Period { get; init; }
}
