using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>Something that changed in the catalogue.</summary>
/// <param name="Page">Where it is seen, without the language; null where there is no such page.</param>
public sealed record ChangeView(string Id, DateOnly Date, string Text, string? Page)
{
    /// <summary>Reads the latest changes, the last first.</summary>
    public static async Task<IReadOnlyList<ChangeView>> ReadAsync(CatalogueContext context, int most, Language language, CancellationToken cancellation) =>
        (await context.Changes.OrderByDescending(change => change.Id).Take(most).ToListAsync(cancellation)).ConvertAll(change => new ChangeView(change.Id.ToString(CultureInfo.InvariantCulture), change.Date, change.Text.In(language), change.Page));
}
