using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
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
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ReleaseFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer(Newest(request.Snapshot, filter, request.Language));
            },
            new Reads<ReleaseFilter>());

        api.MapGet("/releases/{provider}/{*record}", (string provider, string record, ApiRequest request) =>
        {
            request.Query.NothingElse();
            var id = $"{provider}/{record}";
            return request.Snapshot.Releases.Find(id) is { } release
                ? request.Answer(ReleaseView.Of(release, request.Snapshot.In(request.Language)))
                : ApiRequest.NoSuch("release", id);
        }).Produces<ItemEnvelope<ReleaseView>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<CapabilityItem>("/capabilities", (ApiRequest request) =>
            request.Page().Answer([
                .. request.Snapshot.Capabilities.Select(x =>
                    new CapabilityItem(x.Id, x.Name.In(request.Language), x.Text!.In(request.Language))),
            ]));
    }

    /// <summary>What did the makers release, by what is on record? The newest first.</summary>
    private static List<ReleaseView> Newest(CatalogueSnapshot catalogue, ReleaseFilter filter, Language language) =>
    [
        .. catalogue.Releases.Reverse().Select(row => ReleaseView.Of(row, catalogue.In(language))).Where(release =>
            IsOneOf(filter.Vendors, release.Vendor.Id)
            && IsOneOf(filter.Origins, EnumSlug.Of(release.Origin))
            && filter.Capabilities.All(release.Can.Contains)),
    ];

    private static bool IsOneOf(IReadOnlyList<string> asked, string value) => asked.Count == 0 || asked.Contains(value);
}
