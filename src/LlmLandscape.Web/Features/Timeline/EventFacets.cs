using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>How the timeline can be narrowed; its time is no facet, and narrows them all.</summary>
internal static class EventFacets
{
    /// <param name="events">All there are.</param>
    /// <param name="filter">What the list is narrowed to.</param>
    /// <param name="vendors">All vendors, in the reader's order.</param>
    /// <param name="strategies">All strategies.</param>
    public static Facets<EventView> Of(
        IEnumerable<EventView> events, EventFilter filter, IEnumerable<string> vendors, IEnumerable<string> strategies) => new(
        [.. events.Where(happened => IsIn(filter, happened.When))],
        new(ParameterNames.Kind, EnumSlug.All<EventKind>(), filter.Kinds, happened => [EnumSlug.Of(happened.Details.Kind)]),
        new(ParameterNames.Vendor, vendors, filter.Vendors, happened => happened.Details.Vendors),
        new(ParameterNames.Strategy, strategies, filter.Strategies, happened => happened.Details.Strategies));

    private static bool IsIn(EventFilter filter, PartialDate date) =>
        (filter.From is null || date.To >= filter.From.From) && (filter.To is null || date.From <= filter.To.To);
}
