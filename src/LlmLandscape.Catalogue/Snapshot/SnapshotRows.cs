using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>The rows of a built file, read table by table: one query each, whatever the number of rows, and put together here.</summary>
internal sealed class SnapshotRows
{
    private readonly Dictionary<string, Speaker> _speakers;
    private readonly Dictionary<string, string?> _authors;
    private readonly List<Fact> _facts;
    private readonly Dictionary<string, Observation> _observations;
    private readonly Dictionary<string, EventKind> _events;
    private readonly Dictionary<string, CitationView[]> _citations;
    private readonly Dictionary<string, string[]> _disputesOf;
    private readonly ILookup<string, string> _eventVendors;
    private readonly ILookup<string, string> _eventModels;
    private readonly ILookup<string, string> _eventStrategies;
    private readonly ILookup<string, string> _eventCapabilities;

    public SnapshotRows(DbConnection connection)
    {
        Info = Row.All(connection, "catalogue", "version", row => new CatalogueInfo
        {
            Version = row.Text("version"),
            BuiltAt = row.Text("built_at"),
            Schema = row.Text("schema"),
        }).Single();
        var tables = new VocabularyRows(connection);
        (Families, Strategies, Groups, Regions) = (tables.Families, tables.Strategies, tables.Groups, tables.Regions);
        (Topics, Units) = (tables.Topics, tables.Units);
        (Dimensions, Markets, Metrics, Capabilities) = (tables.Dimensions, tables.Markets, tables.Metrics, tables.Capabilities);
        Speakers = EditedRows.Speakers(connection);
        _speakers = Speakers.ToDictionary(x => x.Id);
        Sources = EditedRows.Sources(connection, _speakers);
        _authors = Sources.ToDictionary(x => x.Id, x => x.AuthorId);
        Vendors = EditedRows.Vendors(connection);
        Models = EditedRows.Models(connection);
        Spellings = EditedRows.Spellings(connection);
        Datasets = EditedRows.Datasets(connection);
        Releases = EditedRows.Releases(connection);
        Data = new(connection);
        Prose = EditedRows.Prose(connection);
        Readings = EditedRows.Readings(connection);
        Retired = EditedRows.Retired(connection);
        Changes = EditedRows.Changes(connection);
        Disputes = ClaimRows.Disputes(connection);
        ClaimChecks = ClaimRows.Checks(connection);
        MeasuredClaims = ClaimRows.Measured(connection);

        _facts = FactRows.Facts(connection);
        _observations = FactRows.Observations(connection);
        _events = Row.All(connection, "events", "fact_id", row => (Fact: row.Text("fact_id"), Kind: row.Slug<EventKind>("kind")))
            .ToDictionary(x => x.Fact, x => x.Kind);
        _citations = Row.All(connection, "citations", "id", row => (
                Fact: row.Text("fact_id"),
                View: new CitationView(row.Text("source_id"), row.Number("paragraph"), row.OptionalText("printed"))))
            .GroupBy(x => x.Fact, x => x.View).ToDictionary(x => x.Key, x => x.ToArray());
        _disputesOf = Disputes.SelectMany(x => x.Facts.Select(fact => (fact.FactId, x.Id)))
            .GroupBy(x => x.FactId, x => x.Id).ToDictionary(x => x.Key, x => x.ToArray());
        _eventVendors = FactRows.Parts(connection, "event_vendors", "vendor_id");
        _eventModels = FactRows.Parts(connection, "event_models", "model_id");
        _eventStrategies = FactRows.Parts(connection, "event_strategies", "strategy_id");
        _eventCapabilities = FactRows.Parts(connection, "event_capabilities", "capability_id");
    }

    public CatalogueInfo Info { get; }

    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Vendor> Vendors { get; }

    public IReadOnlyList<LanguageModel> Models { get; }

    public IReadOnlyList<Spelling> Spellings { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Family> Families { get; }

    public IReadOnlyList<Strategy> Strategies { get; }

    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Market> Markets { get; }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Metric> Metrics { get; }

    public IReadOnlyList<Capability> Capabilities { get; }

    public IReadOnlyList<Dataset> Datasets { get; }

    public IReadOnlyList<Release> Releases { get; }

    public RecordRows Data { get; }

    public IReadOnlyList<Dispute> Disputes { get; }

    public IReadOnlyList<ClaimCheck> ClaimChecks { get; }

    public IReadOnlyList<MeasuredClaim> MeasuredClaims { get; }

    public IReadOnlyList<Prose> Prose { get; }

    public IReadOnlyList<Reading> Readings { get; }

    public IReadOnlyList<Retired> Retired { get; }

    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Every fact in a language. What does not depend on the language is shared by both.</summary>
    public IEnumerable<FactView> FactsIn(Language language) => _facts.Select(fact => View(fact, language));

    private FactView View(Fact fact, Language language)
    {
        var (citations, speaker) = (_citations[fact.Id], fact.SpeakerId is { } id ? _speakers[id] : null);
        var beside = new FactBeside(
            speaker?.Name.In(language),
            speaker is not null && citations.All(x => _authors[x.Source] != speaker.Id),
            citations,
            _disputesOf.GetValueOrDefault(fact.Id, []));
        return fact.Kind switch
        {
            FactKind.Observation => new ObservationView(fact, language, beside, Figure(fact, _observations[fact.Id], language)),
            FactKind.Event => new EventView(fact, language, beside, Details(fact)),
            _ => new StatementView(fact, language, beside),
        };
    }

    private EventDetails Details(Fact fact) => new(
        _events[fact.Id],
        [.. _eventVendors[fact.Id].OrderBy(id => id != fact.VendorId).ThenBy(id => id, StringComparer.Ordinal)],
        [.. _eventModels[fact.Id].Order(StringComparer.Ordinal)],
        [.. _eventStrategies[fact.Id].Order(StringComparer.Ordinal)],
        [.. _eventCapabilities[fact.Id].Order(StringComparer.Ordinal)]);

    private static FigureView Figure(Fact fact, Observation figure, Language language) => new(
        figure.MetricId,
        figure.Value,
        figure.ValueHigh,
        figure.UnitId,
        figure.Qualifier,
        figure.Basis,
        figure.PeriodWords?.In(language),
        figure.Scope?.In(language),
        figure.Shown?.In(language),
        fact.Note?.In(language),
        figure.PeriodYears);
}
