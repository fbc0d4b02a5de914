using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Strategies;

/// <summary>A strategy in full, as the API tells it.</summary>
public sealed record StrategyItem(string Id, string Name, string Text, IReadOnlyList<StrategyEvidenceItem> Evidence);

internal static class StrategiesApi
{
    public static void MapStrategies(this RouteGroupBuilder api)
    {
        api.MapList<StrategyRowView>("/strategies", async (ApiRequest request, StrategiesQuery query, CancellationToken cancellation) =>
        {
            var page = request.Page();
            return page.Answer((await query.RunAsync(request.Language, cancellation)).Strategies);
        });

        api.MapGet("/strategies/{id}", async (string id, ApiRequest request, StrategyQuery query, CancellationToken cancellation) =>
        {
            request.Query.NothingElse();
            return await query.RunAsync(id, request.Language, cancellation) is { } strategy
                ? request.Answer(new StrategyItem(strategy.Id, strategy.Name, strategy.Text, [.. strategy.Evidence.Select(StrategyEvidenceItem.Of)]))
                : ApiRequest.NoSuch("strategy", id);
        }).Produces<ItemEnvelope<StrategyItem>>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
