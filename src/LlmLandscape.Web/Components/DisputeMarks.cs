using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>
/// Beside whatever stands in a dispute: the sources do not agree, and where that is shown. Several are one mark that counts them.
/// </summary>
internal static class DisputeMarks
{
    /// <summary>None where nothing is in dispute.</summary>
    /// <param name="catalogue">What knows the disputes.</param>
    /// <param name="of">Their ids.</param>
    /// <param name="all">Where all of them are told.</param>
    public static MarkupString? Marks(CatalogueSnapshot catalogue, IReadOnlyList<string> of, string all) => of switch
    {
        [] => null,
        [var only] => Mark(
            Links.Dispute(catalogue, only), L["In dispute: {0}", catalogue.Disputes[only].Title.In(RequestCulture.Language)], "≠"),
        _ => Mark(all, L["Stands in {0} disputes", of.Count], $"≠\u00a0{of.Count}"),
    };

    private static MarkupString Mark(string href, string title, string mark) =>
        Markup.Of($"""<a class="disputed" href="{href}" title="{title}" aria-label="{title}">{mark}</a>""");
}
