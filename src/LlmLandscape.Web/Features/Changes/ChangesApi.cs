using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Changes;

internal static class ChangesApi
{
    public static void MapChanges(this RouteGroupBuilder api) =>
        api.MapList<ChangeView>("/changes", async (ApiRequest request, ChangesQuery query, CancellationToken cancellation) =>
        {
            var page = request.Page();
            return page.Answer(await query.RunAsync(request.Language, cancellation));
        });
}
