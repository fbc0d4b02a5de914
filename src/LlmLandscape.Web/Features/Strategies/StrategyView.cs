using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>The evidence that one vendor pursues the strategy.</summary>
internal sealed record EvidenceView(VendorLabel Vendor, IReadOnlyList<StatementView> Facts);

/// <summary>A strategy, and on what evidence who pursues it.</summary>
internal sealed record StrategyView(string Id, string Name, string Text, IReadOnlyList<EvidenceView> Pursuers)
{
    public IEnumerable<StatementView> Evidence => Pursuers.SelectMany(pursuer => pursuer.Facts);

    /// <summary>
    /// Vendors in the order of their first date, those without a date after them, by name. Null where there is no such strategy.
    /// </summary>
    public static StrategyView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Strategies.Find(id) is not { } strategy) return null;
        var local = catalogue.In(language);
        return new(
            id,
            strategy.Name.In(language),
            strategy.Text.In(language),
            [
                .. local.Statements(FactKind.Strategy).Where(fact => fact.Strategy == id).GroupBy(fact => fact.Vendor!)
                    .OrderBy(of => of.Min(fact => fact.Date?.From ?? DateOnly.MaxValue))
                    .ThenBy(of => local.Vendors.PlaceOf(of.Key))
                    .Select(of => new EvidenceView(local.Vendors[of.Key], [.. of.OrderBy(fact => fact.Date?.From ?? DateOnly.MaxValue)])),
            ]);
    }
}
