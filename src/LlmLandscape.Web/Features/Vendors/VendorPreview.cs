using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>The drawing of a vendor's page, for links to it that are shared.</summary>
internal static class VendorPreview
{
    public static void MapVendorPreview(this WebApplication app) =>
        app.MapGet("/" + Links.VendorPreview("{id}", PreviewCard.Format), (string id, string format, CatalogueSnapshot catalogue) =>
            VendorView.Of(catalogue, id, RequestCulture.Language) is not { } vendor
                ? Results.NotFound()
                : new PreviewCard(
                    vendor.Name,
                    vendor.Names.Beside(RequestCulture.Language),
                    vendor.Of(FactKind.Positioning).Single().Text,
                    [.. vendor.Strategies.Select(pursuit => catalogue.Strategies[pursuit.Strategy].Name.In(RequestCulture.Language))],
                    Amounts.Facts(L, vendor.Facts.Count)).AsResult(format))
            .ExcludeFromDescription();
}
