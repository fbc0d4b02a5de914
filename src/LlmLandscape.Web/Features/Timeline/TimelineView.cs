using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>Something that happened, and the names of those who had a part in it.</summary>
public sealed record TimelineEvent(EventView Fact, IReadOnlyList<VendorLabel> Vendors, IReadOnlyList<ModelLabel> Models);

/// <summary>What happened when?</summary>
/// <param name="Events">Those that the filter leaves, the latest first.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Facets">What the list can be narrowed to.</param>
/// <param name="First">The first day that any event may mean, whatever is filtered; or any release, where they are shown.</param>
/// <param name="Last">The last one.</param>
/// <param name="Records">The releases and price steps that are shown beside, the latest first.</param>
/// <param name="Dated">Every vendor of whom there is an event, whatever is filtered.</param>
public sealed record TimelineView(
    IReadOnlyList<TimelineEvent> Events,
    int Total,
    IReadOnlyList<FacetView> Facets,
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<RecordedEvent> Records,
    IReadOnlySet<string> Dated)
{
    /// <summary>As many as a list shows at once.</summary>
    public const int PerPage = 200;

    private readonly Dictionary<string, int> _places = Events
        .Select((happened, i) => (happened.Fact.Id, i))
        .ToDictionary(x => x.Id, x => x.i);

    /// <summary>The page on which an event stands.</summary>
    public int PageOf(TimelineEvent happened) => _places[happened.Fact.Id] / PerPage + 1;

    public static TimelineView Of(CatalogueSnapshot catalogue, EventFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var facets = EventFacets.Of(local.Latest, filter, local.Vendors.Ids, catalogue.Strategies.Ids);
        List<PartialDate> dates =
        [
            .. local.Events.Select(happened => happened.When),
            .. filter.ShowsRecords ? catalogue.Releases.Where(x => !x.IsLeftOut).Select(x => x.Released) : [],
        ];
        if (dates.Count == 0) dates = [PartialDate.Of(DateOnly.FromDateTime(DateTime.UnixEpoch))];
        return new(
            [
                .. facets.Left.Select(happened => new TimelineEvent(
                    happened,
                    [.. happened.Details.Vendors.Select(id => local.Vendors[id])],
                    [.. happened.Details.Models.Select(id => local.Models[id])])),
            ],
            local.Events.Count,
            facets.Views,
            dates.Min(date => date.From),
            dates.Max(date => date.To),
            TimelineRecords.Of(catalogue, filter, language),
            local.Events.SelectMany(happened => happened.Details.Vendors).ToHashSet());
    }
}
