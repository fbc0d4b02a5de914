using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>The mark of a record, as a citation mark is that of a paragraph: it leads to what the record says.</summary>
internal static class RecordMark
{
    public static MarkupString Mark(CatalogueSnapshot catalogue, ReleaseLabel release) =>
        Mark(catalogue.Datasets[release.Dataset], release.Name, release.Id, Links.Release(release.Id));

    /// <summary>The mark of a record of the history, which may be there no more.</summary>
    public static MarkupString Mark(CatalogueSnapshot catalogue, RecordPast past) =>
        Mark(catalogue.Datasets[past.DatasetId], past.Name, past.Id, Links.PriceHistory(past.Id));

    /// <summary>The mark of whatever a dataset has.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="name">What the record is about.</param>
    /// <param name="id">The record.</param>
    /// <param name="href">Where it is told.</param>
    public static MarkupString Mark(Dataset dataset, string name, string id, string href)
    {
        var spoken = $"{dataset.Code}{L[": "]}{name}\n{dataset.Name}\n{id}";
        return Markup.Of($"""<span class="cite"><a href="{href}" aria-label="{spoken}">{dataset.Code}</a></span>""");
    }
}
