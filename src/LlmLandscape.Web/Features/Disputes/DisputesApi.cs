using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Disputes;

/// <summary>One side of a dispute, as the API tells it.</summary>
public sealed record SideItem(string Fact, SubjectItem? Subject, string Text, IReadOnlyList<CitationView> Citations);

/// <summary>A dispute, as the API tells it.</summary>
/// <param name="Line">Both sides in a line; null for one that a program found.</param>
public sealed record DisputeItem(
    string Id, string Kind, bool Computed, string Title, string? Line, string Text, IReadOnlyList<SideItem> Sides);

/// <summary>A checked claim, as the API tells it.</summary>
public sealed record ClaimItem(
    string Id,
    string Claim,
    string Kind,
    IReadOnlyList<string> From,
    decimal? Result,
    decimal? ResultHigh,
    string Verdict,
    string? Missing,
    string? Note);

internal static class DisputesApi
{
    public static void MapDisputes(this RouteGroupBuilder api)
    {
        api.MapList<DisputeItem>("/disputes", (ApiRequest request) =>
        {
            var filter = request.Query.Read<DisputeFilter>(request.Snapshot.AddressValues);
            var page = request.Page();
            return page.Answer(DisputesView.Of(request.Snapshot, filter, request.Language).Disputes.Select(Item).ToList());
        }, new Reads<DisputeFilter>());
        api.MapList<ClaimItem>("/claims", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(ClaimView.All(request.Snapshot, request.Language).Select(Item).ToList());
        });
    }

    private static DisputeItem Item(DisputeView dispute) => new(
        dispute.Id,
        EnumSlug.Of(dispute.Kind),
        dispute.Computed,
        dispute.Title,
        dispute.Line,
        dispute.Text,
        [.. dispute.Sides.Select(side => new SideItem(side.Fact.Id, SubjectItem.Of(side.Subject), side.Fact.Text, side.Fact.Citations))]);

    private static ClaimItem Item(ClaimView claim) => new(
        claim.Id,
        claim.Claim.Fact.Id,
        EnumSlug.Of(claim.Kind),
        [.. claim.Inputs.Select(input => input.Fact.Id)],
        claim.Result,
        claim.ResultHigh,
        EnumSlug.Of(claim.Verdict),
        claim.Missing,
        claim.Note);
}
