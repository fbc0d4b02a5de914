using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>An event, as the API tells it.</summary>
public sealed record EventItem(
    string Id,
    string Kind,
    PartialDate Date,
    string Title,
    IReadOnlyList<string> Vendors,
    IReadOnlyList<string> Models,
    IReadOnlyList<string> Strategies,
    IReadOnlyList<CitationView> Citations,
    bool YearInferred,
    IReadOnlyList<string> Capabilities,
    string? Speaker,
    string? SpeakerId,
    string? Note,
    string? Gist);

internal static class EventsApi
{
    public static void MapEvents(this RouteGroupBuilder api) =>
        api.MapList<EventItem>(
            "/events",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<EventFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer(TimelineView.Of(request.Snapshot, filter, request.Language).Events.Select(x => Item(x.Fact)).ToList());
            },
            new Reads<EventFilter>());

    private static EventItem Item(EventView fact) => new(
        fact.Id,
        EnumSlug.Of(fact.Details.Kind),
        fact.When,
        fact.Text,
        fact.Details.Vendors,
        fact.Details.Models,
        fact.Details.Strategies,
        fact.Citations,
        fact.YearInferred,
        fact.Details.Capabilities,
        fact.Speaker,
        fact.SpeakerId,
        fact.Note,
        fact.Gist);
}
