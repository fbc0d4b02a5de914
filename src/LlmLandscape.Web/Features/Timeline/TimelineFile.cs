using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>The drawn timeline as a file, with the page's filters.</summary>
internal static class TimelineFile
{
    public static void MapTimelineFile(this IEndpointRouteBuilder app) =>
        app.MapGet($"/{Links.Timeline}.svg", async (HttpRequest request, EventsQuery query, CatalogueEdition edition, CancellationToken cancellation) =>
        {
            var reader = new QueryReader(request.Query);
            var filter = reader.ReadPage<EventFilter>(edition.AddressValues);
            reader.NothingElse();
            var view = await query.RunAsync(filter, Reader.Language, cancellation);
            return Drawings.Svg<TimelineDrawing>((nameof(TimelineDrawing.View), view), (nameof(TimelineDrawing.Filter), filter));
        }).WithMetadata(new PageReadsAttribute<EventFilter>()).ExcludeFromDescription();
}
