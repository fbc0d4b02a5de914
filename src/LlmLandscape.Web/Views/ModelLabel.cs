using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>A model's name and where it leads.</summary>
public sealed record ModelLabel(string Id, string Name)
{
    /// <summary>The models that had a part in any of the events.</summary>
    public static async Task<Dictionary<string, ModelLabel>> InAsync(IEnumerable<FactView> events, CatalogueContext context, Language language, CancellationToken cancellation)
    {
        var ids = events.SelectMany(happened => happened.Happening!.Models).ToHashSet();
        var models = await context.Models.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Name }).ToListAsync(cancellation);
        return models.ToDictionary(x => x.Id, x => new ModelLabel(x.Id, x.Name.In(language)));
    }
}
