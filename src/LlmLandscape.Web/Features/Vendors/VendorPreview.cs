using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>The picture of a vendor's page, for links to it that are shared.</summary>
internal static class VendorPreview
{
    public static void MapVendorPreview(this WebApplication app) =>
        app.MapGet("/" + Links.VendorPreview("{id}"), (string id, HttpRequest request, CatalogueSnapshot catalogue) =>
        {
            new QueryReader(request.Query).NothingElse();
            return VendorView.Of(catalogue, id, RequestCulture.Language) is { } vendor
                ? Drawings.As<VendorCard>(Drawings.Png, (nameof(VendorCard.Vendor), vendor))
                : Results.NotFound();
        }).ExcludeFromDescription();
}
