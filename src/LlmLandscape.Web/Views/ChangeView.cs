using System.Globalization;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Views;

/// <summary>Something that changed in the catalogue.</summary>
/// <param name="Page">Where it is seen, without the language; null where there is no such page.</param>
public sealed record ChangeView(string Id, DateOnly Date, string Text, string? Page)
{
    /// <summary>All changes, the last first.</summary>
    public static IReadOnlyList<ChangeView> All(CatalogueSnapshot catalogue, Language language) =>
    [
        .. catalogue.Changes.Select(
            x => new ChangeView(x.Id.ToString(CultureInfo.InvariantCulture), x.Date, x.Text.In(language), x.Page)),
    ];
}
