using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>What do the sources say, beside figures and events?</summary>
internal static class StatementsView
{
    public static IReadOnlyList<FactAbout<StatementView>> Of(CatalogueSnapshot catalogue, StatementFilter filter, Language language)
    {
        var local = catalogue.In(language);
        return
        [
            .. filter.Kinds
                .SelectMany(local.Statements)
                .Where(fact => Matches(filter, fact))
                .OrderBy(x => local.Facts.PlaceOf(x.Id))
                .Select(local.About),
        ];
    }

    private static bool Matches(StatementFilter filter, StatementView fact) =>
        CitedPlaces.Include(fact, filter.Sources, filter.Paragraph)
        && (filter.Vendors.Count == 0 || (fact.Vendor is { } vendor && filter.Vendors.Contains(vendor)))
        && (filter.Markets.Count == 0 || (fact.Market is { } market && filter.Markets.Contains(market)))
        && (filter.Dimensions.Count == 0 || (fact.Dimension is { } dimension && filter.Dimensions.Contains(dimension)));
}
