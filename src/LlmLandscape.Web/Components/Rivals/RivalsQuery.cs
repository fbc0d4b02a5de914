using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Components.Rivals;

/// <summary>Who bets on much the same as this vendor?</summary>
internal sealed class RivalsQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>All other vendors, the nearest first.</summary>
    public async Task<IReadOnlyList<RivalView>> RunAsync(string vendor, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return (await StrategyOverlap.ReadAsync(context, language, cancellation)).Of(vendor);
    }
}
