using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>Somebody else's offer of a model.</summary>
public sealed record OfferView(string Id, string Provider, PriceKind Price, double? InputPrice, double? OutputPrice);

/// <summary>Who else offers a model? The cheapest first; offers are many, and stay in the file.</summary>
/// <param name="Offers">The first of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record OffersView(IReadOnlyList<OfferView> Offers, int Total);

/// <summary>Asks the file for the offers of a model.</summary>
internal sealed class OffersQuery(IDbContextFactory<CatalogueContext> contexts)
{
    private const int Most = 200;

    public async Task<OffersView> RunAsync(string name, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var model = Offer.ModelOf(name);
        var offers = context.Offers.Where(x => x.Model == model);
        return new(
            await offers.OrderBy(x => x.InputPrice == null).ThenBy(x => x.InputPrice).ThenBy(x => x.Id).Take(Most)
                .Select(x => new OfferView(x.Id, x.Provider, x.Price, x.InputPrice, x.OutputPrice)).ToListAsync(cancellation),
            await offers.CountAsync(cancellation));
    }
}
