using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Sources;

internal static class SourcesApi
{
    public static void MapSources(this RouteGroupBuilder api)
    {
        api.MapList<SourceRowView>("/sources", async (ApiRequest request, SourcesQuery query, CancellationToken cancellation) =>
        {
            var page = request.Page();
            return page.Answer(await query.RunAsync(request.Language, cancellation));
        });

        api.MapGet("/sources/{id}", async (string id, ApiRequest request, SourceQuery query, CancellationToken cancellation) =>
        {
            request.Query.NothingElse();
            return await query.RunAsync(id, request.Language, cancellation) is { } source ? request.Answer(source) : ApiRequest.NoSuch("source", id);
        }).Produces<ItemEnvelope<SourceView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
