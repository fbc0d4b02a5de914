using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>The list of releases is part of the table of models: its address leads there for good, narrowed to the same.</summary>
internal static class ReleasesMoved
{
    public static void MapReleasesMoved(this IEndpointRouteBuilder app) =>
        app.MapGet("/releases", (HttpRequest request, CatalogueSnapshot catalogue) =>
            {
                var query = new QueryReader(request.Query);
                var filter = query.ReadPage<ReleaseFilter>(catalogue.AddressValues);
                query.ReadPage<ListPage>(AddressValues.None); // the pages of the table are others
                query.NothingElse();
                return TypedResults.Redirect($"{request.PathBase}/{Links.Filtered(OnRecord(filter))}", permanent: true);
            })
            .WithMetadata(new PageReadsAttribute<ReleaseFilter>(), new PageReadsAttribute<ListPage>())
            .ExcludeFromDescription();

    private static ModelFilter OnRecord(ReleaseFilter filter) =>
        ModelFilter.OnRecord with { Vendors = filter.Vendors, Capabilities = filter.Capabilities, Origins = filter.Origins };
}
