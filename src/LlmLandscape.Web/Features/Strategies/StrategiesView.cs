using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>How one vendor pursues one strategy.</summary>
public sealed record PursuerView(VendorLabel Vendor, int Evidence, int Sources, PartialDate? Since);

/// <summary>A strategy and who pursues it, most evidence first.</summary>
public sealed record StrategyRowView(
    string Id, string Name, string Text, IReadOnlyList<PursuerView> Vendors, int Evidence, string Family);

/// <summary>A family and its strategies.</summary>
public sealed record FamilyView(string Id, string Name, string Text, IReadOnlyList<StrategyRowView> Strategies);

/// <summary>Who plays which card? All strategies.</summary>
public sealed record StrategiesView(IReadOnlyList<StrategyRowView> Strategies)
{
    /// <summary>The strategies by their families, in the order of the vocabulary.</summary>
    public IReadOnlyList<FamilyView> Families { get; private init; } = [];

    public static StrategiesView Of(CatalogueSnapshot catalogue, Language language)
    {
        var local = catalogue.In(language);
        var marks = local.Statements(FactKind.Strategy).ToLookup(fact => fact.Strategy!);
        IReadOnlyList<StrategyRowView> strategies =
            [
                .. catalogue.Strategies.Select(strategy => new StrategyRowView(
                    strategy.Id,
                    strategy.Name.In(language),
                    strategy.Text.In(language),
                    [
                        .. marks[strategy.Id].GroupBy(fact => fact.Vendor!)
                            .Select(of => (Vendor: local.Vendors[of.Key], Pursuit: PursuitView.Of(strategy.Id, [.. of])))
                            .Select(x => new PursuerView(x.Vendor, x.Pursuit.Evidence, x.Pursuit.Sources, x.Pursuit.Since))
                            .OrderByDescending(x => x.Evidence)
                            .ThenBy(x => local.Vendors.PlaceOf(x.Vendor.Id)),
                    ],
                    marks[strategy.Id].Count(),
                    strategy.FamilyId)),
            ];
        return new(strategies)
        {
            Families =
            [
                .. catalogue.Families.Select(family => new FamilyView(
                    family.Id,
                    family.Name.In(language),
                    family.Text.In(language),
                    [.. strategies.Where(strategy => strategy.Family == family.Id)])),
            ],
        };
    }
}
