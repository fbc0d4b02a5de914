using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Markets;

/// <summary>What do the sources say of the market as a whole?</summary>
/// <param name="Statements">By kind.</param>
/// <param name="Figures">Values of metrics.</param>
public sealed record MarketView(
    IReadOnlyList<(FactKind Kind, IReadOnlyList<FactAbout<StatementView>> Facts)> Statements,
    IReadOnlyList<FactAbout<ObservationView>> Figures)
{
    private static readonly FactKind[] Order =
    [
        FactKind.Trend,
        FactKind.Claim,
        FactKind.BusinessModel,
        FactKind.Technology,
        FactKind.Use,
        FactKind.Strength,
        FactKind.Risk,
        FactKind.Prediction,
    ];

    /// <summary>How many facts there are.</summary>
    public int Count => Statements.Sum(kind => kind.Facts.Count) + Figures.Count;

    public static MarketView Of(CatalogueSnapshot catalogue, Language language)
    {
        var local = catalogue.In(language);
        var statements = Order.Select(kind => (kind, Facts: About(kind))).Where(x => x.Facts.Count > 0);
        return new([.. statements], [.. local.Observations.Where(fact => fact.Market is not null).Select(local.About)]);

        IReadOnlyList<FactAbout<StatementView>> About(FactKind kind) =>
            [.. local.Statements(kind).Where(fact => fact.Market is not null).Select(local.About)];
    }
}
