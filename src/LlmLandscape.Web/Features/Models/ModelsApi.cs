using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

internal static class ModelsApi
{
    public static void MapModels(this RouteGroupBuilder api) =>
        api.MapList<ModelRowView>("/models", async (ApiRequest request, ModelsQuery query, CancellationToken cancellation) =>
        {
            var filter = ModelFilter.Read(request.Query);
            var page = request.Page();
            return page.Answer((await query.RunAsync(filter, request.Language, cancellation)).Models);
        }, "kind", "openness", "sort");
}
