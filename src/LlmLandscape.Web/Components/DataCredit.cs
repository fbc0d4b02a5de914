using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>Whose data stand on a page, as their licence asks it to be said.</summary>
internal static class DataCredit
{
    public static MarkupString Line(CatalogueSnapshot catalogue, string dataset) =>
        catalogue.Datasets.FirstOrDefault(x => x.Id == dataset) is { } known ? Line(known) : default;

    private static MarkupString Line(Dataset dataset)
    {
        var credit = dataset.Credit ?? dataset.Name;
        return Markup.Of(
            $"""{L["Data:"]}{L[" "]}<a href="{dataset.Url}" rel="external">{credit}</a>{L[", "]}{LicenceText.Of(L, dataset)}{L[". "]}""");
    }
}
