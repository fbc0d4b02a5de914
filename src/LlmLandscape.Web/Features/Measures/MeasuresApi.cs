using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Measures;

/// <summary>A claim held against the measures, as the API tells it.</summary>
/// <param name="Id">The id of the claimed fact.</param>
public sealed record MeasuredClaimItem(
    string Id, string Claim, string Verdict, string Calculation, string Coverage, IReadOnlyList<CitationView> Citations);

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
                return page.Answer(new HeldClaims(view, Words.In(request.Language)).All.Select(Item).ToList());
            },
            new Reads<MeasureFilter>());
    }

    private static MeasuredClaimItem Item(HeldClaim claim) =>
        new(claim.Fact.Id, claim.Fact.Text, EnumSlug.Of(Verdict.CannotBeChecked), claim.Calculation, claim.Coverage, claim.Fact.Citations);
}
