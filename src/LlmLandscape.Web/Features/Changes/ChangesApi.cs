using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Changes;

internal static class ChangesApi
{
    public static void MapChanges(this RouteGroupBuilder api) =>
        api.MapList<ChangeView>("/changes", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(ChangeView.All(request.Snapshot, request.Language));
        });
}
