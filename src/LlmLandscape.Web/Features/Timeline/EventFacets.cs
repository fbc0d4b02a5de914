using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
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
    public static Facets<FactView> Of(
        IEnumerable<FactView> events, EventFilter filter, IEnumerable<string> vendors, IEnumerable<string> strategies) => new(
        [.. events.Where(happened => IsIn(filter, happened.Date!))],
        new(ParameterNames.Kind, Word.All<EventKind>(), filter.Kinds, happened => [Word.Of(happened.Happening!.Kind)]),
        new(ParameterNames.Vendor, vendors, filter.Vendors, happened => happened.Happening!.Vendors),
        new(ParameterNames.Strategy, strategies, filter.Strategies, happened => happened.Happening!.Strategies));

    private static bool IsIn(EventFilter filter, PartialDate date) =>
        (filter.From is null || date.To >= filter.From.From) && (filter.To is null || date.From <= filter.To.To);
}
