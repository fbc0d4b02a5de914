using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Releases;

/// <summary>A capability of the vocabulary.</summary>
public sealed record CapabilityItem(string Id, string Name, string Text);

internal static class ReleasesApi
{
    public static void MapReleases(this RouteGroupBuilder api)
    {
        api.MapList<ReleaseView>(
            "/releases",
            async (ApiRequest request, ReleasesQuery query, CancellationToken cancellation) =>
            {
                var filter = request.Query.Read<ReleaseFilter>(request.Edition.AddressValues);
                var page = request.Page();
                return page.Answer((await query.RunAsync(filter, request.Language, cancellation)).Releases);
            },
            new Reads<ReleaseFilter>());

        api.MapGet("/releases/{provider}/{*record}", async (string provider, string record, ApiRequest request, ReleasesQuery query, CancellationToken cancellation) =>
        {
            request.Query.NothingElse();
            return await query.RunAsync($"{provider}/{record}", request.Language, cancellation) is { } view ? request.Answer(view.Release) : ApiRequest.NoSuch("release", $"{provider}/{record}");
        }).Produces<ItemEnvelope<ReleaseView>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<CapabilityItem>("/capabilities", (ApiRequest request) =>
            request.Page().Answer([.. request.Edition.Capabilities.Select(x => new CapabilityItem(x.Id, x.Name.In(request.Language), x.Text!.In(request.Language)))]));
    }
}
