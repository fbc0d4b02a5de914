using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Measures;

internal static class MeasuresApi
{
    public static void MapMeasures(this RouteGroupBuilder api) =>
        api.MapGet("/homogenization", async (ApiRequest request, MeasuresQuery query, CancellationToken cancellation) =>
        {
            var filter = MeasureFilter.Read(request.Query, request.Edition);
            request.Query.NothingElse();
            return request.Answer((await query.RunAsync(filter, request.Language, cancellation)).Measures);
        })
            .WithMetadata(new TakesParameters(MeasureFilter.Parameters))
            .Produces<ItemEnvelope<HomogenizationMeasures>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
}
