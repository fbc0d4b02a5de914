using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>The rows of a built file, read table by table: one query each, whatever the number of rows, and put together here.</summary>
internal sealed class SnapshotRows
{
    private readonly List<Fact> _facts;
    private readonly Dictionary<string, Observation> _observations;
    private readonly Dictionary<string, Event> _events;
    private readonly Dictionary<string, CitationView[]> _citations;
    private readonly Dictionary<string, string[]> _disputesOf;
    private readonly ILookup<string, string> _eventVendors;
    private readonly ILookup<string, string> _eventModels;
    private readonly ILookup<string, string> _eventStrategies;
    private readonly ILookup<string, string> _eventCapabilities;

    public SnapshotRows(CatalogueContext context)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        Info = context.Info.Single();
        Sources = [.. context.Sources.Include(x => x.Silent).Include(x => x.NumbersNotTaken).AsSplitQuery().OrderBy(x => x.Id)];
        Vendors = [.. context.Vendors.OrderBy(x => x.Id)];
        Models = [.. context.Models.OrderBy(x => x.Id)];
        Spellings = [.. context.Spellings.OrderBy(x => x.Id)];
        Strategies = Terms(context.Strategies);
        Groups = Terms(context.Groups);
        Regions = Terms(context.Regions);
        Dimensions = Terms(context.Dimensions);
        Markets = Terms(context.Markets);
        Metrics = Terms(context.Metrics.Include(x => x.Unit));
        Capabilities = Terms(context.Capabilities);
        Datasets = [.. context.Datasets.OrderBy(x => x.Id)];
        Releases = [.. context.Releases.Include(x => x.Capabilities).AsSplitQuery().OrderBy(x => x.Position)];
        Disputes = [.. context.Disputes.Include(x => x.Facts.OrderBy(fact => fact.Position)).AsSplitQuery().OrderBy(x => x.Position)];
        ClaimChecks =
        [
            .. context.ClaimChecks.Include(x => x.Inputs.OrderBy(input => input.Position)).AsSplitQuery().OrderBy(x => x.Position),
        ];
        MeasuredClaims = [.. context.MeasuredClaims.Include(x => x.Vendors.OrderBy(vendor => vendor.Position)).OrderBy(x => x.Position)];
        Prose = [.. context.Prose];
        Changes = [.. context.Changes.OrderByDescending(x => x.Id)];

        _facts = [.. context.Facts.OrderBy(x => x.Position)];
        _observations = context.Observations.ToDictionary(x => x.FactId);
        _events = context.Events.ToDictionary(x => x.FactId);
        _citations = context.Citations.OrderBy(x => x.Id).AsEnumerable()
            .GroupBy(x => x.FactId, x => new CitationView(x.SourceId, x.Paragraph, x.Printed)).ToDictionary(x => x.Key, x => x.ToArray());
        _disputesOf = Disputes.SelectMany(x => x.Facts.Select(fact => (fact.FactId, x.Id)))
            .GroupBy(x => x.FactId, x => x.Id).ToDictionary(x => x.Key, x => x.ToArray());
        _eventVendors = context.Set<EventVendor>().ToLookup(x => x.FactId, x => x.VendorId);
        _eventModels = context.Set<EventModel>().ToLookup(x => x.FactId, x => x.ModelId);
        _eventStrategies = context.Set<EventStrategy>().ToLookup(x => x.FactId, x => x.StrategyId);
        _eventCapabilities = context.Set<EventCapability>().ToLookup(x => x.FactId, x => x.CapabilityId);
        Offers = context.Offers.Count();
        Findable = context.SearchEntries.Count();
    }

    public CatalogueInfo Info { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Vendor> Vendors { get; }

    public IReadOnlyList<LanguageModel> Models { get; }

    public IReadOnlyList<Spelling> Spellings { get; }

    public IReadOnlyList<Strategy> Strategies { get; }

    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Market> Markets { get; }

    public IReadOnlyList<Metric> Metrics { get; }

    public IReadOnlyList<Capability> Capabilities { get; }

    public IReadOnlyList<Dataset> Datasets { get; }

    public IReadOnlyList<Release> Releases { get; }

    public IReadOnlyList<Dispute> Disputes { get; }

    public IReadOnlyList<ClaimCheck> ClaimChecks { get; }

    public IReadOnlyList<MeasuredClaim> MeasuredClaims { get; }

    public IReadOnlyList<Prose> Prose { get; }

    public IReadOnlyList<Change> Changes { get; }

    /// <summary>What stays in the file is only counted.</summary>
    public int Offers { get; }

    public int Findable { get; }

    public int Facts => _facts.Count;

    public int Citations => _citations.Values.Sum(x => x.Length);

    /// <summary>Every fact in a language. What does not depend on the language is shared by both.</summary>
    public IEnumerable<FactView> FactsIn(Language language) => _facts.Select(fact => View(fact, language));

    private FactView View(Fact fact, Language language)
    {
        var (citations, disputes) = (_citations[fact.Id], _disputesOf.GetValueOrDefault(fact.Id, []));
        return fact.Kind switch
        {
            FactKind.Observation => new ObservationView(fact, language, citations, disputes, Figure(_observations[fact.Id], language)),
            FactKind.Event => new EventView(fact, language, citations, disputes, Details(fact)),
            _ => new StatementView(fact, language, citations, disputes),
        };
    }

    private EventDetails Details(Fact fact) => new(
        _events[fact.Id].Kind,
        [.. _eventVendors[fact.Id].OrderBy(id => id != fact.VendorId).ThenBy(id => id, StringComparer.Ordinal)],
        [.. _eventModels[fact.Id].Order(StringComparer.Ordinal)],
        [.. _eventStrategies[fact.Id].Order(StringComparer.Ordinal)],
        [.. _eventCapabilities[fact.Id].Order(StringComparer.Ordinal)]);

    private static FigureView Figure(Observation figure, Language language) => new(
        figure.MetricId,
        figure.Value,
        figure.ValueHigh,
        figure.UnitId,
        figure.Qualifier,
        figure.Basis,
        figure.PeriodWords?.In(language),
        figure.Scope?.In(language),
        figure.Note?.In(language));

    private static List<T> Terms<T>(IQueryable<T> terms) where T : Term => [.. terms.OrderBy(x => x.Position)];
}
