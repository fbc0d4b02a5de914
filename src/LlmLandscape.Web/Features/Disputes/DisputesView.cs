using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Disputes;

/// <summary>Facts that do not agree.</summary>
/// <param name="Computed">Whether a program found it; else an editor did.</param>
/// <param name="Line">Both sides in a line; null for one that a program found.</param>
/// <param name="Sides">The parties.</param>
/// <param name="Former">The ids of disputes that are part of this one now.</param>
public sealed record DisputeView(
    string Id,
    DisputeKind Kind,
    bool Computed,
    string Title,
    string? Line,
    string Text,
    IReadOnlyList<FactAbout<FactView>> Sides,
    IReadOnlyList<string> Former)
{
    public static DisputeView Of(Dispute dispute, LocalCatalogue local, IEnumerable<Retired> retired) => new(
        dispute.Id,
        dispute.Kind,
        dispute.Computed,
        dispute.Title.In(local.Language),
        dispute.Sides?.In(local.Language),
        dispute.Text.In(local.Language),
        [.. dispute.Facts.Where(x => !x.Repeats).Select(x => local.About(local.Facts[x.FactId]))],
        [.. retired.Select(x => x.Id)]);
}

/// <summary>A claimed figure held against others.</summary>
/// <param name="Result">What the others give, in the claim's unit; null where it cannot be checked.</param>
public sealed record ClaimView(
    string Id,
    FactAbout<ObservationView> Claim,
    CalculationKind Kind,
    IReadOnlyList<FactAbout<ObservationView>> Inputs,
    decimal? Result, decimal? ResultHigh, Verdict Verdict, string? Missing,
    string? Note)
{
    /// <summary>All claims that were checked.</summary>
    public static IReadOnlyList<ClaimView> All(CatalogueSnapshot catalogue, Language language)
    {
        var local = catalogue.In(language);
        return
        [
            .. catalogue.ClaimChecks.Select(x => new ClaimView(
                x.Id,
                Figure(x.ClaimId),
                x.Kind,
                [.. x.Inputs.Select(input => Figure(input.FactId))],
                x.Result,
                x.ResultHigh,
                x.Verdict,
                x.Missing?.In(language),
                x.Note?.In(language))),
        ];

        FactAbout<ObservationView> Figure(string id) => local.About((ObservationView)local.Facts[id]);
    }
}

/// <summary>A dispute that is held no more, and why.</summary>
public sealed record FormerDisputeView(string Id, string Why);

/// <summary>Where do the sources contradict each other, themselves, or belief?</summary>
/// <param name="Disputes">The weightiest first.</param>
/// <param name="Total">How many disagreements there are in all.</param>
/// <param name="Former">Those that are none.</param>
internal sealed record DisputesView(
    IReadOnlyList<DisputeView> Disputes, int Total, IReadOnlyList<FacetView> Facets, IReadOnlyList<FormerDisputeView> Former)
{
    public static DisputesView Of(CatalogueSnapshot catalogue, DisputeFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var retired = catalogue.Retired.Values.Where(x => x.Kind == RetiredKind.Dispute).ToLookup(x => x.SuccessorId);
        var all = catalogue.Disputes.Select(x => DisputeView.Of(x, local, retired[x.Id])).ToList();
        var facets = DisputeFacets.Of(all, filter, local.Vendors.Ids);
        return new(
            facets.Left, all.Count, facets.Views, [.. retired[null].Select(x => new FormerDisputeView(x.Id, x.Why.In(language)))]);
    }
}
