using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>Something that happened, and the names of those who had a part in it.</summary>
public sealed record TimelineEvent(EventView Fact, IReadOnlyList<VendorLabel> Vendors, IReadOnlyList<ModelLabel> Models);

/// <summary>The time that a source tells of: from its first dated event to its last, and the day on which it appeared.</summary>
public sealed record CoverageView(string Source, DateOnly? From, DateOnly? To, DateOnly? Appeared)
{
    internal static CoverageView Of(Source source, LocalCatalogue local)
    {
        var told = local.FactsFrom(source.Id).OfType<EventView>().Select(happened => happened.When).ToList();
        return told.Count == 0
            ? new(source.Id, null, null, source.Date)
            : new(source.Id, told.Min(date => date.From), told.Max(date => date.To), source.Date);
    }
}

/// <summary>What happened when?</summary>
/// <param name="Events">Those that the filter leaves, the latest first.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Facets">What the list can be narrowed to.</param>
/// <param name="First">The first day that any event may mean, whatever is filtered.</param>
/// <param name="Last">The last, or the day on which the latest source appeared.</param>
/// <param name="Coverage">What each source covers.</param>
/// <param name="Dated">Every vendor of whom there is an event, whatever is filtered.</param>
public sealed record TimelineView(
    IReadOnlyList<TimelineEvent> Events,
    int Total,
    IReadOnlyList<FacetView> Facets,
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<CoverageView> Coverage,
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
        var coverage = catalogue.Sources.Select(source => CoverageView.Of(source, local)).ToList();
        var facets = EventFacets.Of(local.Latest, filter, local.Vendors.Ids, catalogue.Strategies.Ids);
        var epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);
        return new(
            [
                .. facets.Left.Select(happened => new TimelineEvent(
                    happened,
                    [.. happened.Details.Vendors.Select(id => local.Vendors[id])],
                    [.. happened.Details.Models.Select(id => local.Models[id])])),
            ],
            local.Events.Count,
            facets.Views,
            local.Events.Select(happened => happened.When.From).DefaultIfEmpty(epoch).Min(),
            local.Events.Select(happened => happened.When.To)
                .Concat(coverage.Select(source => source.Appeared).OfType<DateOnly>())
                .DefaultIfEmpty(epoch)
                .Max(),
            coverage,
            local.Events.SelectMany(happened => happened.Details.Vendors).ToHashSet());
    }
}
