using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>The drawing of a vendor's page, for links to it that are shared.</summary>
internal static class VendorPreview
{
    public static void MapVendorPreview(this WebApplication app) =>
        app.MapGet("/" + Links.VendorPreview("{id}", PreviewCard.Format), async (string id, string format, VendorQuery query, CatalogueEdition edition, IStringLocalizer<Words> words, CancellationToken cancellation) =>
            await query.RunAsync(id, Reader.Language, cancellation) is not { } vendor
                ? Results.NotFound()
                : new PreviewCard(
                    vendor.Name,
                    vendor.Names.Beside(Reader.Language),
                    vendor.Of(FactKind.Positioning).Single().Text,
                    [.. vendor.Strategies.Select(pursuit => edition.Strategies.First(x => x.Id == pursuit.Strategy).Name.In(Reader.Language))],
                    Amounts.Facts(words, vendor.Facts.Count)).AsResult(format))
            .ExcludeFromDescription();
}
