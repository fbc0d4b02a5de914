using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>
/// Beside whatever stands in a dispute: the sources do not agree, and where that is shown. Several are one mark, which leads to the
/// weightiest. Opposite judgements are quieter than two values or two owners of one.
/// </summary>
internal static class DisputeMarks
{
    /// <summary>None where nothing is in dispute.</summary>
    /// <param name="catalogue">What knows the disputes.</param>
    /// <param name="of">Their ids.</param>
    public static MarkupString? Marks(CatalogueSnapshot catalogue, IReadOnlyList<string> of)
    {
        if (of.Count == 0) return null;
        var dispute = Weightiest(catalogue, of);
        var title = dispute.Title.In(RequestCulture.Language);
        var spoken = of.Count == 1 ? L["In dispute: {0}", title] : L["In dispute: {0}; and {1} more", title, of.Count - 1];
        return Markup.Of(
            $"""{Citations.Joiner}<a class="{Css(dispute.Kind)}" href="{Links.Dispute(catalogue, dispute.Id)}" """
            + $"""title="{spoken}" aria-label="{spoken}">≠</a>""");
    }

    /// <summary>Beside a dispute's own name, which leads there.</summary>
    public static MarkupString Sign(DisputeKind kind) => Markup.Of($"""<span class="{Css(kind)}" aria-hidden="true">≠</span>""");

    /// <summary>Whether it is a judgement that what stands in some disputes is in dispute for, and no value.</summary>
    public static bool AreJudgements(CatalogueSnapshot catalogue, IReadOnlyList<string> of) =>
        Weightiest(catalogue, of).Kind == DisputeKind.OppositeJudgement;

    private static Dispute Weightiest(CatalogueSnapshot catalogue, IReadOnlyList<string> of) =>
        catalogue.Disputes[of.MinBy(catalogue.Disputes.PlaceOf)!];

    private static string Css(DisputeKind kind) =>
        kind == DisputeKind.OppositeJudgement ? "disputed disputed-judgement" : "disputed";
}
