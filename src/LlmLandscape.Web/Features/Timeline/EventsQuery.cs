using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>Something that happened, and the names of those who had a part in it.</summary>
public sealed record EventView(FactView Fact, IReadOnlyList<VendorLabel> Vendors, IReadOnlyList<ModelLabel> Models);

/// <summary>The time that a source tells of: from its first dated event to its last, and the day on which it appeared.</summary>
public sealed record CoverageView(string Source, DateOnly? From, DateOnly? To, DateOnly? Appeared);

/// <summary>The timeline.</summary>
/// <param name="Events">Those that the filter leaves, the latest first.</param>
/// <param name="Of">How many there are in all.</param>
/// <param name="Facets">What the list can be narrowed to.</param>
/// <param name="First">The first day that any event may mean, whatever is filtered.</param>
/// <param name="Last">The last, or the day on which the latest source appeared.</param>
/// <param name="Coverage">What each source covers.</param>
/// <param name="Dated">Every vendor of whom there is an event, whatever is filtered.</param>
public sealed record TimelineView(
    IReadOnlyList<EventView> Events,
    int Of,
    IReadOnlyList<FacetView> Facets,
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<CoverageView> Coverage,
    IReadOnlySet<string> Dated)
{
    /// <summary>As many as a list shows at once.</summary>
    public const int PerPage = 200;

    private readonly Dictionary<string, int> _places = Events.Select((happened, i) => (happened.Fact.Id, i)).ToDictionary(x => x.Id, x => x.i);

    public int Pages => (Events.Count + PerPage - 1) / PerPage;

    /// <summary>The events of a page of the list, from 1.</summary>
    public IReadOnlyList<EventView> On(int page) => [.. Events.Skip((page - 1) * PerPage).Take(PerPage)];

    /// <summary>The page on which an event stands.</summary>
    public int PageOf(EventView happened) => _places[happened.Fact.Id] / PerPage + 1;
}

/// <summary>What happened when?</summary>
internal sealed class EventsQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<TimelineView> RunAsync(EventFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var names = (await VendorLabel.AllAsync(context, language, cancellation)).ToDictionary(x => x.Id);
        var events = await FactView.ReadAsync(context.Facts.Where(fact => fact.Kind == FactKind.Event), language, cancellation);
        var models = await ModelLabel.InAsync(events, context, language, cancellation);
        var coverage = (await context.Sources.OrderBy(source => source.Id).Select(source => new { source.Id, source.Date }).ToListAsync(cancellation))
            .ConvertAll(source => Coverage(source.Id, source.Date, events));
        var vendors = names.Values.OrderBy(x => x.Name, language.NameOrder()).Select(x => x.Id);
        var facets = EventFacets.Of(events, filter, vendors, edition.Strategies.Select(x => x.Id));
        return new(
            [
                .. facets.Left
                    .OrderByDescending(happened => happened.Date!.To)
                    .ThenByDescending(happened => happened.Date!.From)
                    .Select(happened => new EventView(happened, [.. happened.Happening!.Vendors.Select(id => names[id])], [.. happened.Happening.Models.Select(id => models[id])])),
            ],
            events.Count,
            facets.Views,
            events.Select(happened => happened.Date!.From).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Min(),
            events.Select(happened => happened.Date!.To).Concat(coverage.Select(source => source.Appeared).OfType<DateOnly>()).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max(),
            coverage,
            events.SelectMany(happened => happened.Happening!.Vendors).ToHashSet());
    }

    private static CoverageView Coverage(string source, DateOnly? appeared, IEnumerable<FactView> events)
    {
        var told = events.Where(happened => happened.Citations.Any(citation => citation.Source == source)).Select(happened => happened.Date!).ToList();
        return told.Count == 0 ? new(source, null, null, appeared) : new(source, told.Min(date => date.From), told.Max(date => date.To), appeared);
    }
}
