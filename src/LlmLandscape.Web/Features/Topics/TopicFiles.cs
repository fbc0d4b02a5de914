using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Components.Topics;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.Web.Features.Topics;

/// <summary>The drawing of a topic as files: the drawing, and what its marks show.</summary>
internal static class TopicFiles
{
    public static void MapTopicFiles(this IEndpointRouteBuilder app)
    {
        var drawing = $"/{Links.TopicFile("{id}", Drawings.Formats)}";
        app.MapGet(drawing, (string id, string format, HttpRequest request, CatalogueSnapshot catalogue) =>
            Drawn(id, request, catalogue) is { } view
                ? Drawings.As<TopicDrawing>(format, (nameof(TopicDrawing.View), view))
                : TypedResults.NotFound()).ExcludeFromDescription();

        app.MapGet($"/{Links.TopicFile("{id}", "csv")}", (string id, HttpRequest request, CatalogueSnapshot catalogue) =>
            Drawn(id, request, catalogue) is { } view ? Csv.Of(view.Marks) : TypedResults.NotFound()).ExcludeFromDescription();
    }

    /// <summary>Null where there is no such topic, or where its metrics have drawings of their own.</summary>
    private static TopicView? Drawn(string id, HttpRequest request, CatalogueSnapshot catalogue)
    {
        new QueryReader(request.Query).NothingElse();
        return TopicView.Of(catalogue, id, RequestCulture.Language) is { Marks.Count: > 0 } view ? view : null;
    }
}
