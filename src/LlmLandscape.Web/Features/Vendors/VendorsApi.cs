using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A vendor in full, as the API tells it.</summary>
/// <param name="Strategies">One entry for each piece of evidence.</param>
/// <param name="Scores">Its models' best on each benchmark.</param>
/// <param name="PriceSteps">The histories of its records in which a price changed in place.</param>
public sealed record VendorItem(
    string Id,
    string Name,
    LocalName Names,
    IReadOnlyList<string> Aliases,
    string? Region,
    Openness? Openness,
    IReadOnlyList<StrategyEvidenceItem> Strategies,
    IReadOnlyList<VendorModelView> Models,
    IReadOnlyList<FactView> Facts,
    string Profile,
    IReadOnlyList<ScoreView> Scores,
    IReadOnlyList<RecordPastView> PriceSteps);

internal static class VendorsApi
{
    public static void MapVendors(this RouteGroupBuilder api)
    {
        api.MapList<VendorRowView>("/vendors", (ApiRequest request) =>
        {
            var filter = request.Query.Read<VendorFilter>(request.Snapshot.AddressValues);
            var page = request.Page();
            var view = VendorsView.Of(request.Snapshot, filter, request.Language);
            return page.Answer(view.Vendors);
        }, new Reads<VendorFilter>());

        api.MapGet("/vendors/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return VendorView.Of(request.Snapshot, id, request.Language) is { } vendor
                ? request.Answer(Item(vendor))
                : ApiRequest.NoSuch("vendor", id);
        }).Produces<ItemEnvelope<VendorItem>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static VendorItem Item(VendorView vendor) => new(
        vendor.Id,
        vendor.Name,
        vendor.Names,
        vendor.Aliases,
        vendor.Region,
        vendor.Openness,
        [.. vendor.Of(FactKind.Strategy).Select(StrategyEvidenceItem.Of)],
        vendor.Models,
        [.. vendor.Facts.Where(fact => fact.Kind is not (FactKind.Strategy or FactKind.Model))],
        vendor.Profile,
        vendor.Scores,
        vendor.PriceSteps);
}
