using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Components.Bets;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>A bet, as a line of the map's table.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Group">The group in whose band it stands; null for none.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="Statements">How many statements show it.</param>
/// <param name="Disputed">Whether any of them stands in a dispute.</param>
public sealed record BetItem(string Vendor, string? Group, string Strategy, int Statements, bool Disputed);

/// <summary>The map of bets as files: the drawing, and all that it counts.</summary>
internal static class BetsFiles
{
    public static void MapBetsFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet($"/{Links.Strategies}/bets.{Drawings.Formats}", (string format, HttpRequest request, CatalogueSnapshot catalogue) =>
            Drawings.As<BetsMap>(format, (nameof(BetsMap.View), View(request, catalogue)), (nameof(BetsMap.Page), Links.Strategies)))
            .WithMetadata(new PageReadsAttribute<BetsFilter>()).ExcludeFromDescription();

        app.MapGet($"/{Links.Strategies}/bets.csv", (HttpRequest request, CatalogueSnapshot catalogue) =>
            Csv.Of(Items(View(request, catalogue)).ToList()))
            .WithMetadata(new PageReadsAttribute<BetsFilter>()).ExcludeFromDescription();
    }

    private static BetsView View(HttpRequest request, CatalogueSnapshot catalogue)
    {
        var reader = new QueryReader(request.Query);
        var filter = reader.ReadPage<BetsFilter>(catalogue.AddressValues);
        reader.NothingElse();
        return BetsView.Of(catalogue, RequestCulture.Language, filter.Strategies);
    }

    private static IEnumerable<BetItem> Items(BetsView view) =>
        from band in view.Bands
        from vendor in band.Vendors
        from bet in vendor.Bets
        select new BetItem(vendor.Vendor.Id, band.Group, bet.Key, bet.Value.Statements, bet.Value.Disputes.Count > 0);
}
