using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>A metric in full.</summary>
public sealed record MetricItem(MetricRowView Metric, IReadOnlyList<ObservationItem> Observations);

internal static class MetricsApi
{
    public static void MapMetrics(this RouteGroupBuilder api)
    {
        api.MapList<MetricRowView>("/metrics", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(MetricRowView.All(request.Snapshot, request.Language));
        });

        api.MapGet("/metrics/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return MetricView.Of(request.Snapshot, id, request.Language) is { } view
                ? request.Answer(new MetricItem(
                    view.Metric, [.. view.Observations.Select(x => ObservationItem.Of(x, request.Snapshot, request.Language))]))
                : ApiRequest.NoSuch("metric", id);
        }).Produces<ItemEnvelope<MetricItem>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<ObservationItem>(
            "/observations",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ObservationFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                var found = ObservationsView.Of(request.Snapshot, filter, request.Language);
                return page.Answer(found.Select(x => ObservationItem.Of(x, request.Snapshot, request.Language)).ToList());
            },
            new Reads<ObservationFilter>());
    }
}
