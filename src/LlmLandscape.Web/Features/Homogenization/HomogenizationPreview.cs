using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>The drawing of the page on homogenization, for links to it that are shared.</summary>
internal static class HomogenizationPreview
{
    public static void MapHomogenizationPreview(this WebApplication app) =>
        app.MapGet("/" + Links.HomogenizationPreview(PreviewCard.Format), (string format, CatalogueEdition edition, IStringLocalizer<Words> words) => new PreviewCard(
            words["Are they all the same?"],
            null,
            words["What five articles say on whether LLM vendors have become alike: the short answer, what converged and why, and where they still differ."],
            [.. edition.Dimensions.Select(dimension => dimension.Name.In(Reader.Language))],
            Amounts.Vendors(words, edition.Counts.Vendors)).AsResult(format))
            .ExcludeFromDescription();
}
