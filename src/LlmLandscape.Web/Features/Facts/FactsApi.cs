using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>A statement, as the API tells it.</summary>
/// <param name="Dimension">The dimension that it is about, where it is about one.</param>
public sealed record StatementItem(
    string Id,
    string Kind,
    SubjectItem? Subject,
    string Text,
    string? Dimension,
    IReadOnlyList<CitationView> Citations,
    string? Speaker,
    IReadOnlyList<string> Disputes,
    string? SpeakerId,
    string? Note,
    Sign? Sign,
    string? Gist);

internal static class FactsApi
{
    public static void MapFacts(this RouteGroupBuilder api)
    {
        api.MapGet("/facts/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return FactPageView.Of(request.Snapshot, id, request.Language) is { } fact
                ? request.Answer(fact)
                : ApiRequest.NoSuch("fact", id);
        }).Produces<ItemEnvelope<FactPageView>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<StatementItem>(
            "/statements",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<StatementFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer(StatementsView.Of(request.Snapshot, filter, request.Language).Select(Item).ToList());
            },
            new Reads<StatementFilter>());
    }

    private static StatementItem Item(FactAbout<StatementView> about) => new(
        about.Fact.Id,
        EnumSlug.Of(about.Fact.Kind),
        SubjectItem.Of(about.Subject),
        about.Fact.Text,
        about.Fact.Dimension,
        about.Fact.Citations,
        about.Fact.Speaker,
        about.Fact.Disputes,
        about.Fact.SpeakerId,
        about.Fact.Note,
        about.Fact.Sign,
        about.Fact.Gist);
}
