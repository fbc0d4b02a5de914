using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

internal static class ModelsApi
{
    public static void MapModels(this RouteGroupBuilder api)
    {
        api.MapList<ModelRowView>(
            "/models",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ModelFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer(ModelsView.Of(request.Snapshot, filter, request.Language).Models);
            },
            new Reads<ModelFilter>());

        api.MapGet("/models/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return ModelView.Of(request.Snapshot, id, request.Language) is { } model
                ? request.Answer(model)
                : ApiRequest.NoSuch("model", id);
        }).Produces<ItemEnvelope<ModelView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
