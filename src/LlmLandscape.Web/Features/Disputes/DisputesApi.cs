using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Disputes;

/// <summary>One side of a dispute, as the API tells it.</summary>
public sealed record SideItem(string Fact, SubjectItem? Subject, string Text, IReadOnlyList<CitationView> Citations);

/// <summary>A dispute, as the API tells it.</summary>
public sealed record DisputeItem(string Id, string Kind, bool Computed, string Title, string Text, IReadOnlyList<SideItem> Sides);

/// <summary>A checked claim, as the API tells it.</summary>
public sealed record ClaimItem(
    string Id, string Claim, string Kind, IReadOnlyList<string> From, decimal? Result, decimal? ResultHigh, string Verdict, string? Missing, string? Note);

internal static class DisputesApi
{
    public static void MapDisputes(this RouteGroupBuilder api)
    {
        api.MapList<DisputeItem>("/disputes", (ApiRequest request) =>
        {
            var filter = request.Query.Read<DisputeFilter>(request.Edition.AddressValues);
            var page = request.Page();
            return page.Answer(DisputesView.Of(request.Edition, filter, request.Language).Disputes.Select(Item).ToList());
        }, new Reads<DisputeFilter>());
        api.MapList<ClaimItem>("/claims", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(ClaimView.All(request.Edition, request.Language).Select(Item).ToList());
        });
    }

    private static DisputeItem Item(DisputeView dispute) => new(
        dispute.Id,
        Word.Of(dispute.Kind),
        dispute.Computed,
        dispute.Title,
        dispute.Text,
        [.. dispute.Sides.Select(side => new SideItem(side.Fact.Id, SubjectItem.Of(side.Subject), side.Fact.Text, side.Fact.Citations))]);

    private static ClaimItem Item(ClaimView claim) => new(
        claim.Id,
        claim.Claim.Fact.Id,
        Word.Of(claim.Kind),
        [.. claim.Inputs.Select(input => input.Fact.Id)],
        claim.Result,
        claim.ResultHigh,
        Word.Of(claim.Verdict),
        claim.Missing,
        claim.Note);
}
