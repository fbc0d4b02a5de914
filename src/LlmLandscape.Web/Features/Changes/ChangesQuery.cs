using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Changes;

/// <summary>What changed in the catalogue, and when?</summary>
internal sealed class ChangesQuery(IDbContextFactory<CatalogueContext> contexts)
{
    public async Task<IReadOnlyList<ChangeView>> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeView.ReadAsync(context, int.MaxValue, language, cancellation);
    }
}
