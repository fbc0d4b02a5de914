using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>The drawn timeline as a file, with the page's filters.</summary>
internal static class TimelineFile
{
    public static void MapTimelineFile(this IEndpointRouteBuilder app) =>
        app.MapGet($"/{Links.Timeline}.{Drawings.Formats}", (string format, HttpRequest request, CatalogueSnapshot catalogue) =>
        {
            var reader = new QueryReader(request.Query);
            var filter = reader.ReadPage<EventFilter>(catalogue.AddressValues);
            reader.NothingElse();
            var view = TimelineView.Of(catalogue, filter, RequestCulture.Language);
            return Drawings.As<TimelineDrawing>(format, (nameof(TimelineDrawing.View), view), (nameof(TimelineDrawing.Filter), filter));
        }).WithMetadata(new PageReadsAttribute<EventFilter>()).ExcludeFromDescription();
}
