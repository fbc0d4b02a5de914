using LlmLandscape.Web.Components.Topics;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Topics;

/// <summary>One of a topic's metrics, as the API tells it.</summary>
/// <param name="Comparable">How many of its values can be set side by side with another.</param>
/// <param name="DifferIn">What keeps all of them from being compared; empty where some can be, or there is but one.</param>
public sealed record TopicMetricItem(string Id, string Name, int Observations, int Comparable, IReadOnlyList<Unlikeness> DifferIn);

/// <summary>A topic in full.</summary>
/// <param name="Marks">What its drawing shows.</param>
public sealed record TopicItem(
    TopicRowView Topic,
    IReadOnlyList<TopicMetricItem> Metrics,
    IReadOnlyList<TopicMark> Marks,
    IReadOnlyList<ObservationItem> Observations);

internal static class TopicsApi
{
    public static void MapTopics(this RouteGroupBuilder api)
    {
        api.MapList<TopicRowView>("/topics", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(TopicRowView.All(request.Snapshot, request.Language));
        });

        api.MapGet("/topics/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return TopicView.Of(request.Snapshot, id, request.Language) is { } view
                ? request.Answer(new TopicItem(
                    view.Topic,
                    [.. view.Metrics.Select(Item)],
                    view.Marks,
                    [.. view.Observations.Select(x => ObservationItem.Of(x, request.Snapshot, request.Language))]))
                : ApiRequest.NoSuch("topic", id);
        }).Produces<ItemEnvelope<TopicItem>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static TopicMetricItem Item(TopicMetricView metric) => new(
        metric.Id,
        metric.Name,
        metric.Observations,
        metric.Comparable.SelectMany(x => x.Observations).Select(x => x.Fact.Id).Distinct().Count(),
        metric.Why);
}
