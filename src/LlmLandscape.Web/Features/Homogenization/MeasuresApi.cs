using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>A claim held against the data, as the API tells it.</summary>
/// <param name="Id">The id of the claimed fact.</param>
/// <param name="Claim">What the source says.</param>
/// <param name="Verdict">What the data make of it.</param>
/// <param name="Calculation">The numbers, in a sentence.</param>
/// <param name="Rule">When it would hold.</param>
/// <param name="Change">What would change it.</param>
/// <param name="Finding">The numbers.</param>
/// <param name="TurnedBy">The makers without whom the verdict would be another, and which.</param>
/// <param name="Citations">Where the source says it.</param>
public sealed record MeasuredClaimItem(
    string Id,
    string Claim,
    Verdict Verdict,
    string Calculation,
    string Rule,
    string Change,
    ClaimFinding Finding,
    IReadOnlyList<TurnedBy> TurnedBy,
    IReadOnlyList<CitationView> Citations);

internal static class MeasuresApi
{
    public static void MapMeasures(this RouteGroupBuilder api)
    {
        api.MapGet("/homogenization", (ApiRequest request) =>
        {
            var filter = request.Query.Read<MeasureFilter>(request.Snapshot.AddressValues);
            request.Query.NothingElse();
            return request.Answer(MeasuresView.Of(request.Snapshot, filter, request.Language).Measures);
        })
            .WithMetadata(new Reads<MeasureFilter>())
            .Produces<ItemEnvelope<HomogenizationMeasures>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        api.MapList<MeasuredClaimItem>(
            "/homogenization/claims",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<MeasureFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                var view = MeasuresView.Of(request.Snapshot, filter, request.Language);
                return page.Answer(new ClaimSentences(view, Words.In(request.Language)).All.Select(Item).ToList());
            },
            new Reads<MeasureFilter>());
    }

    private static MeasuredClaimItem Item(HeldClaimView claim) => new(
        claim.Fact.Id,
        claim.Fact.Text,
        claim.Verdict,
        claim.Calculation,
        claim.Rule,
        claim.Change,
        claim.Finding,
        claim.TurnedBy,
        claim.Fact.Citations);
}
