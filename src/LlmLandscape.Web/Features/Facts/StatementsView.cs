using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>What do the sources say, beside figures and events?</summary>
internal static class StatementsView
{
    public static IReadOnlyList<FactAbout<StatementView>> Of(CatalogueSnapshot catalogue, StatementFilter filter, Language language)
    {
        var local = catalogue.In(language);
        return [.. filter.Kinds.SelectMany(local.Statements).Where(filter.Leaves).OrderBy(x => local.Facts.PlaceOf(x.Id)).Select(local.About)];
    }
}
