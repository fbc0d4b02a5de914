using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>What narrows a list of statements.</summary>
internal sealed record StatementFilter
{
    /// <summary>The kinds of facts that say something qualitative.</summary>
    public static readonly IReadOnlyList<FactKind> AllKinds =
    [
        FactKind.Positioning, FactKind.Strategy, FactKind.Strength, FactKind.Risk, FactKind.Claim, FactKind.BusinessModel, FactKind.Technology,
        FactKind.Use, FactKind.Trend, FactKind.Prediction, FactKind.Position,
    ];

    public static readonly string[] Parameters = ["source", "paragraph", "kind", "vendor", "market", "dimension"];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public int? Paragraph { get; init; }

    public IReadOnlyList<FactKind> Kinds { get; init; } = AllKinds;

    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Markets { get; init; } = [];

    public IReadOnlyList<string> Dimensions { get; init; } = [];

    public static StatementFilter Read(QueryReader query, CatalogueEdition edition)
    {
        var kinds = query.ManyOf("kind", [.. AllKinds.Select(Word.Of)]);
        return new()
        {
            Sources = query.ManyOf("source", [.. edition.Sources.Select(x => x.Id)]),
            Paragraph = query.OptionalNumber("paragraph", 1, int.MaxValue),
            Kinds = kinds.Count == 0 ? AllKinds : [.. kinds.Select(Word.Parse<FactKind>)],
            Vendors = query.ManyOf("vendor", [.. edition.Vendors.Select(x => x.Id)]),
            Markets = query.ManyOf("market", [.. edition.Markets.Select(x => x.Id)]),
            Dimensions = query.ManyOf("dimension", [.. edition.Dimensions.Select(x => x.Id)]),
        };
    }
}
