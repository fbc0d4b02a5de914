using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>What narrows a list of statements.</summary>
public sealed record StatementFilter : IAddressed<StatementFilter>
{
    /// <summary>The kinds of facts that say something qualitative.</summary>
    public static readonly IReadOnlyList<FactKind> AllKinds =
    [
        FactKind.Positioning, FactKind.Strategy, FactKind.Strength, FactKind.Risk, FactKind.Claim, FactKind.BusinessModel,
        FactKind.Technology, FactKind.Use, FactKind.Trend, FactKind.Prediction, FactKind.Position, FactKind.Definition,
    ];

    public static QueryParameters<StatementFilter> Parameters { get; } = new QueryParameters<StatementFilter>()
        .Many(ParameterNames.Source, AllowedValues.Sources, x => x.Sources, (x, sources) => x with { Sources = sources },
            "Only what one of these sources says.")
        .Number(ParameterNames.Paragraph, 1, int.MaxValue, x => x.Paragraph, (x, paragraph) => x with { Paragraph = paragraph },
            "Only what stands in the paragraph of this number.")
        .Many(ParameterNames.Kind, AllowedValues.OneOf([.. AllKinds.Select(EnumSlug.Of)]),
            x => [.. x.Kinds.Select(EnumSlug.Of)],
            (x, kinds) => x with { Kinds = [.. AllKinds.Where(kind => kinds.Contains(EnumSlug.Of(kind)))] },
            "Only statements of one of these kinds.")
        .Many(ParameterNames.Vendor, AllowedValues.Vendors, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only what is said of one of these vendors.")
        .Many(ParameterNames.Market, AllowedValues.Markets, x => x.Markets, (x, markets) => x with { Markets = markets },
            "Only what is said of one of these markets as a whole.")
        .Many(ParameterNames.Dimension, AllowedValues.Dimensions,
            x => x.Dimensions, (x, dimensions) => x with { Dimensions = dimensions },
            "Only what is said about one of these dimensions.");

    public IReadOnlyList<string> Sources { get; init; } = [];

    public int? Paragraph { get; init; }

    public IReadOnlyList<FactKind> Kinds { get; init; } = AllKinds;

    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Markets { get; init; } = [];

    public IReadOnlyList<string> Dimensions { get; init; } = [];
}
