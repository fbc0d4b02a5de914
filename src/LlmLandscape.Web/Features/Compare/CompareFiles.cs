using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>The fingerprint of a comparison as files: the drawing, and the statements that its marks stand for.</summary>
internal static class CompareFiles
{
    public static void MapCompareFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet($"/{Links.Compare}.{Drawings.Formats}", (string format, HttpRequest request, CatalogueSnapshot catalogue) =>
            Bets(request, catalogue) is { } bets
                ? Drawings.As<CompareChart>(format, (nameof(CompareChart.Bets), bets))
                : TypedResults.NotFound())
            .WithMetadata(new PageReadsAttribute<CompareFilter>()).ExcludeFromDescription();

        app.MapGet($"/{Links.Compare}.csv", (HttpRequest request, CatalogueSnapshot catalogue) =>
            Bets(request, catalogue) is { } bets ? Csv.Of(bets.All.Select(StrategyEvidenceItem.Of).ToList()) : TypedResults.NotFound())
            .WithMetadata(new PageReadsAttribute<CompareFilter>()).ExcludeFromDescription();
    }

    /// <summary>Null where nobody is held against anybody.</summary>
    private static ComparedBets? Bets(HttpRequest request, CatalogueSnapshot catalogue)
    {
        var reader = new QueryReader(request.Query);
        var filter = reader.ReadPage<CompareFilter>(catalogue.AddressValues);
        reader.NothingElse();
        return filter.IsComparison ? CompareView.Of(catalogue, filter, RequestCulture.Language).Bets : null;
    }
}
