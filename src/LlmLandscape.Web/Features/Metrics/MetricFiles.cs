using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>The charts of a metric as files: the drawing, and exactly the values that it shows.</summary>
internal static class MetricFiles
{
    public static void MapMetricFiles(this IEndpointRouteBuilder app)
    {
        const string Drawing = $"/{Links.Metrics}/{{id}}/{{number:int}}.{Drawings.Formats}";
        app.MapGet(Drawing, (string id, int number, string format, HttpRequest request, CatalogueSnapshot catalogue) =>
            Set(id, number, request, catalogue) is { } set
                ? Drawings.As<ComparableChart>(
                    format,
                    (nameof(ComparableChart.Set), set),
                    (nameof(ComparableChart.Metric), id),
                    (nameof(ComparableChart.Number), number))
                : TypedResults.NotFound()).ExcludeFromDescription();

        app.MapGet("/metrics/{id}/{number:int}.csv", (string id, int number, HttpRequest request, CatalogueSnapshot catalogue) =>
            Set(id, number, request, catalogue) is { } set
                ? Csv.Of(set.Observations.Select(x => ObservationItem.Of(x, catalogue, RequestCulture.Language)).ToList())
                : TypedResults.NotFound()).ExcludeFromDescription();
    }

    /// <summary>A chart of a metric by its place, from 1.</summary>
    private static ComparableSet? Set(string id, int number, HttpRequest request, CatalogueSnapshot catalogue)
    {
        new QueryReader(request.Query).NothingElse();
        return MetricView.Of(catalogue, id, RequestCulture.Language)?.Drawn.ElementAtOrDefault(number - 1);
    }
}
