using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>How one vendor pursues one strategy.</summary>
public sealed record PursuerView(VendorLabel Vendor, int Evidence, int Sources, PartialDate? Since);

/// <summary>A strategy and who pursues it, most evidence first.</summary>
public sealed record StrategyRowView(string Id, string Name, string Text, IReadOnlyList<PursuerView> Vendors, int Evidence);

/// <summary>All strategies, and the vendors of whom no source names one.</summary>
public sealed record StrategiesView(IReadOnlyList<StrategyRowView> Strategies, IReadOnlyList<VendorLabel> Vendors)
{
    public IEnumerable<VendorLabel> WithoutStrategy =>
        Vendors.Where(vendor => Strategies.All(strategy => strategy.Vendors.All(pursuer => pursuer.Vendor.Id != vendor.Id)));
}

/// <summary>Who plays which card?</summary>
internal sealed class StrategiesQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<StrategiesView> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var evidence = await FactView.ReadAsync(context.Facts.Where(fact => fact.Kind == FactKind.Strategy), language, cancellation);
        var pursuits = evidence.GroupBy(fact => fact.Vendor!)
            .SelectMany(of => PursuitView.Of(of).Select(pursuit => (vendor: of.Key, pursuit)))
            .ToLookup(x => x.pursuit.Strategy);

        return new(
            [
                .. edition.Strategies.Select(strategy => new StrategyRowView(
                    strategy.Id,
                    strategy.Name.In(language),
                    strategy.Text!.In(language),
                    [
                        .. pursuits[strategy.Id]
                            .Select(x => new PursuerView(vendors.First(vendor => vendor.Id == x.vendor), x.pursuit.Evidence, x.pursuit.Sources, x.pursuit.Since))
                            .OrderByDescending(x => x.Evidence)
                            .ThenBy(x => vendors.IndexOf(x.Vendor)),
                    ],
                    pursuits[strategy.Id].Sum(x => x.pursuit.Evidence))),
            ],
            vendors);
    }
}
