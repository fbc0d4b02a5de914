using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>The charts of a metric as files: the drawing, and exactly the values that it shows.</summary>
internal static class MetricFiles
{
    public static void MapMetricFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/metrics/{id}/{number:int}.svg", async (string id, int number, HttpRequest request, MetricQuery query, CancellationToken cancellation) =>
            await SetAsync(id, number, request, query, cancellation) is { } set
                ? Drawings.Svg<ComparableChart>((nameof(ComparableChart.Set), set), (nameof(ComparableChart.Metric), id), (nameof(ComparableChart.Number), number))
                : TypedResults.NotFound()).ExcludeFromDescription();

        app.MapGet("/metrics/{id}/{number:int}.csv", async (string id, int number, HttpRequest request, MetricQuery query, CatalogueEdition edition, CancellationToken cancellation) =>
            await SetAsync(id, number, request, query, cancellation) is { } set
                ? Csv.Of(set.Observations.Select(x => MetricsApi.Item(x, edition, Reader.Language)).ToList())
                : TypedResults.NotFound()).ExcludeFromDescription();
    }

    /// <summary>A chart of a metric by its place, from 1.</summary>
    private static async Task<ComparableSet?> SetAsync(string id, int number, HttpRequest request, MetricQuery query, CancellationToken cancellation)
    {
        new QueryReader(request.Query).NothingElse();
        return (await query.RunAsync(id, Reader.Language, cancellation))?.Drawn.ElementAtOrDefault(number - 1);
    }
}
