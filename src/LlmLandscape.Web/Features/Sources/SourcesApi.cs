using LlmLandscape.Web.Http;
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

        api.MapGet("/sources/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return SourceView.Of(request.Snapshot, id, NoText, request.Language) is { } source
                ? request.Answer(source)
                : ApiRequest.NoSuch("source", id);
        }).Produces<ItemEnvelope<SourceView>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The texts are other people's, and for whoever reads pages beside them: data never carries them on.</summary>
    private static IReadOnlyList<string>? NoText(string? file) => null;
}
