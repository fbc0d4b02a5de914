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
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ModelFilter>(request.Edition.AddressValues);
                var page = request.Page();
                return page.Answer(ModelsView.Of(request.Edition, filter, request.Language).Models);
            },
            new Reads<ModelFilter>());

        api.MapGet("/models/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return ModelView.Of(request.Edition, id, request.Language) is { } model ? request.Answer(model) : ApiRequest.NoSuch("model", id);
        }).Produces<ItemEnvelope<ModelView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
