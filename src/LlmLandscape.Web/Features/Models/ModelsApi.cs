using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

internal static class ModelsApi
{
    public static void MapModels(this RouteGroupBuilder api)
    {
        api.MapList<ModelRowView>(
            "/models",
            async (ApiRequest request, ModelsQuery query, CancellationToken cancellation) =>
            {
                var filter = request.Query.Read<ModelFilter>(request.Edition.AddressValues);
                var page = request.Page();
                return page.Answer((await query.RunAsync(filter, request.Language, cancellation)).Models);
            },
            new Reads<ModelFilter>());

        api.MapGet("/models/{id}", async (string id, ApiRequest request, ModelQuery query, CancellationToken cancellation) =>
        {
            request.Query.NothingElse();
            return await query.RunAsync(id, request.Language, cancellation) is { } model ? request.Answer(model) : ApiRequest.NoSuch("model", id);
        }).Produces<ItemEnvelope<ModelView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
