using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Hosting;
using static LlmLandscape.Web.RequestWords;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>The drawing of a vendor's page, for links to it that are shared.</summary>
internal static class VendorPreview
{
    public static void MapVendorPreview(this WebApplication app) =>
        app.MapGet("/" + Links.VendorPreview("{id}", PreviewCard.Format), (string id, string format, CatalogueEdition edition) =>
            VendorView.Of(edition, id, Reader.Language) is not { } vendor
                ? Results.NotFound()
                : new PreviewCard(
                    vendor.Name,
                    vendor.Names.Beside(Reader.Language),
                    vendor.Of(FactKind.Positioning).Single().Text,
                    [.. vendor.Strategies.Select(pursuit => edition.Strategies[pursuit.Strategy].Name.In(Reader.Language))],
                    Amounts.Facts(L, vendor.Facts.Count)).AsResult(format))
            .ExcludeFromDescription();
}
