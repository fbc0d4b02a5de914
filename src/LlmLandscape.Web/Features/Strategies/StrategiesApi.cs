using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>A strategy in full, as the API tells it.</summary>
public sealed record StrategyItem(string Id, string Name, string Text, IReadOnlyList<StrategyEvidenceItem> Evidence);

internal static class StrategiesApi
{
    public static void MapStrategies(this RouteGroupBuilder api)
    {
        api.MapList<StrategyRowView>("/strategies", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(StrategiesView.Of(request.Snapshot, request.Language).Strategies);
        });

        api.MapGet("/strategies/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return StrategyView.Of(request.Snapshot, id, request.Language) is { } strategy
                ? request.Answer(new StrategyItem(
                    strategy.Id, strategy.Name, strategy.Text, [.. strategy.Evidence.Select(StrategyEvidenceItem.Of)]))
                : ApiRequest.NoSuch("strategy", id);
        }).Produces<ItemEnvelope<StrategyItem>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
