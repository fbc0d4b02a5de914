using LlmLandscape.Web.Views;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>The drawn timeline as a file, with the page's filters.</summary>
internal static class TimelineFile
{
    public static void MapTimelineFile(this IEndpointRouteBuilder app) =>
        app.MapGet($"/{Links.Timeline}.svg", (HttpRequest request, CatalogueEdition edition) =>
        {
            var reader = new QueryReader(request.Query);
            var filter = reader.ReadPage<EventFilter>(edition.AddressValues);
            reader.NothingElse();
            var view = TimelineView.Of(edition, filter, Reader.Language);
            return Drawings.Svg<TimelineDrawing>((nameof(TimelineDrawing.View), view), (nameof(TimelineDrawing.Filter), filter));
        }).WithMetadata(new PageReadsAttribute<EventFilter>()).ExcludeFromDescription();
}
