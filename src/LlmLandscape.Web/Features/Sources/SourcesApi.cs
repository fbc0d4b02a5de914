using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Sources;

internal static class SourcesApi
{
    public static void MapSources(this RouteGroupBuilder api)
    {
        api.MapList<SourceRowView>("/sources", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(SourceRowView.All(request.Snapshot, request.Language));
        });

        api.MapList<SpeakerRowView>("/speakers", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(SpeakerRowView.All(request.Snapshot, request.Language));
        });

        api.MapGet("/sources/{id}", (string id, ApiRequest request, ArticleTexts articles) =>
        {
            request.Query.NothingElse();
            return SourceView.Of(request.Snapshot, id, articles.Paragraphs, request.Language) is { } source
                ? request.Answer(source)
                : ApiRequest.NoSuch("source", id);
        }).Produces<ItemEnvelope<SourceView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
