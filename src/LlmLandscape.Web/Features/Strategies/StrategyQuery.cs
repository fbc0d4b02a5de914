using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>The evidence that one vendor pursues the strategy.</summary>
internal sealed record EvidenceView(VendorLabel Vendor, IReadOnlyList<FactView> Facts);

/// <summary>A strategy, and on what evidence who pursues it.</summary>
internal sealed record StrategyView(string Id, string Name, string Text, IReadOnlyList<EvidenceView> Pursuers)
{
    public IEnumerable<FactView> Evidence => Pursuers.SelectMany(pursuer => pursuer.Facts);
}

/// <summary>Who pursues this strategy, and how is that known?</summary>
internal sealed class StrategyQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    /// <summary>Vendors in the order of their first date, those without a date after them, by name. Null where there is no such strategy.</summary>
    public async Task<StrategyView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        if (edition.Strategies.FirstOrDefault(x => x.Id == id) is not { } strategy) return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var facts = await FactView.ReadAsync(context.Facts.Where(fact => fact.StrategyId == id), language, cancellation);
        var names = await context.Vendors.ToDictionaryAsync(x => x.Id, x => x.Name, cancellation);
        return new(
            id,
            strategy.Name.In(language),
            strategy.Text!.In(language),
            [
                .. facts.GroupBy(fact => fact.Vendor!)
                    .OrderBy(of => of.Min(fact => fact.Date?.From ?? DateOnly.MaxValue))
                    .ThenBy(of => names[of.Key].In(language), language.NameOrder())
                    .Select(of => new EvidenceView(VendorLabel.Of(of.Key, names[of.Key], language), [.. of.OrderBy(fact => fact.Date?.From ?? DateOnly.MaxValue)])),
            ]);
    }
}
