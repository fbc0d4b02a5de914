using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Markets;

/// <summary>What is said of the market as a whole, by kind.</summary>
public sealed record MarketView(IReadOnlyList<(FactKind Kind, IReadOnlyList<FactAbout> Facts)> Kinds)
{
    /// <summary>How many facts there are.</summary>
    public int Count => Kinds.Sum(kind => kind.Facts.Count);
}

/// <summary>What do the sources say of the market as a whole?</summary>
internal sealed class MarketQuery(IDbContextFactory<CatalogueContext> contexts)
{
    private static readonly FactKind[] Order =
    [
        FactKind.Trend, FactKind.Claim, FactKind.BusinessModel, FactKind.Technology, FactKind.Use, FactKind.Strength, FactKind.Risk, FactKind.Prediction,
        FactKind.Observation,
    ];

    public async Task<MarketView> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => fact.MarketId != null), language, cancellation)).ToLookup(fact => fact.Kind, fact => new FactAbout(fact, names.Of(fact)));
        return new([.. Order.Where(kind => facts[kind].Any()).Select(kind => (kind, (IReadOnlyList<FactAbout>)[.. facts[kind]]))]);
    }
}
