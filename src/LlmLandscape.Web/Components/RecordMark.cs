using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>The mark of a record, as a citation mark is that of a paragraph: it leads to what the record says.</summary>
internal static class RecordMark
{
    public static MarkupString Mark(CatalogueSnapshot catalogue, ReleaseLabel release)
    {
        var dataset = catalogue.Datasets[release.Dataset];
        var spoken = $"{dataset.Code}{L[": "]}{release.Name}\n{dataset.Name}\n{release.Id}";
        return Markup.Of(
            $"""<span class="cite"><a href="{Links.Release(release.Id)}" aria-label="{spoken}">{dataset.Code}</a></span>""");
    }
}
