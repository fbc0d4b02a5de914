using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>The evidence that one vendor pursues the strategy.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Facts">The statements, dated ones first.</param>
/// <param name="Others">What else the vendor pursues.</param>
internal sealed record EvidenceView(VendorLabel Vendor, IReadOnlyList<StatementView> Facts, IReadOnlyList<PursuitView> Others);

/// <summary>A strategy, and on what evidence who pursues it.</summary>
internal sealed record StrategyView(string Id, string Name, string Text, IReadOnlyList<EvidenceView> Pursuers)
{
    /// <summary>The other strategies by how many of the vendors pursue them too, most first; those of none are left out.</summary>
    public IReadOnlyList<(string Strategy, int Vendors)> Beside =>
    [
        .. Pursuers.SelectMany(pursuer => pursuer.Others).CountBy(other => other.Strategy)
            .Select(count => (count.Key, count.Value)).OrderByDescending(count => count.Value),
    ];

    public IEnumerable<StatementView> Evidence => Pursuers.SelectMany(pursuer => pursuer.Facts);

    /// <summary>
    /// Vendors in the order of their first date, those without a date after them, by name. Null where there is no such strategy.
    /// </summary>
    public static StrategyView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Strategies.Find(id) is not { } strategy) return null;
        var local = catalogue.In(language);
        var bets = local.Statements(FactKind.Strategy).ToLookup(fact => fact.Vendor!);
        return new(
            id,
            strategy.Name.In(language),
            strategy.Text.In(language),
            [
                .. local.Statements(FactKind.Strategy).Where(fact => fact.Strategy == id).GroupBy(fact => fact.Vendor!)
                    .OrderBy(of => of.Min(fact => fact.Date?.From ?? DateOnly.MaxValue))
                    .ThenBy(of => local.Vendors.PlaceOf(of.Key))
                    .Select(of => new EvidenceView(
                        local.Vendors[of.Key],
                        [.. of.OrderBy(fact => fact.Date?.From ?? DateOnly.MaxValue)],
                        PursuitView.Of(catalogue, bets[of.Key].Where(fact => fact.Strategy != id)))),
            ]);
    }
}
