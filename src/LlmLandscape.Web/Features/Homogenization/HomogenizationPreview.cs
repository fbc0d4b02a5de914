using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>The drawing of the page on homogenization, for links to it that are shared.</summary>
internal static class HomogenizationPreview
{
    public static void MapHomogenizationPreview(this WebApplication app) =>
        app.MapGet("/" + Links.HomogenizationPreview(PreviewCard.Format), (string format, CatalogueSnapshot catalogue) => new PreviewCard(
            L["Are they all the same?"],
            null,
            L["What five articles say on whether LLM vendors have become alike: the short answer, what converged and why, and where they still differ."],
            [.. catalogue.Dimensions.Select(dimension => dimension.Name.In(RequestCulture.Language))],
            Amounts.Vendors(L, catalogue.Counts.Vendors)).AsResult(format))
            .ExcludeFromDescription();
}
