using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>The catalogue in one language: every fact as readers of it see it, by all that pages ask for.</summary>
public sealed class LocalCatalogue
{
    private readonly Dictionary<string, StatementView[]> _statements;
    private readonly Dictionary<string, FactView[]> _ofVendor;
    private readonly Dictionary<string, FactView[]> _ofModel;
    private readonly Dictionary<string, FactView[]> _fromSource;
    private readonly Dictionary<string, ObservationView[]> _ofMetric;
    private readonly Dictionary<string, EventView[]> _withVendor;
    private readonly Dictionary<string, EventView[]> _withModel;
    private readonly Dictionary<string, string> _prose;

    internal LocalCatalogue(Language language, SnapshotRows rows)
    {
        Language = language;
        var order = language.NameOrder();
        Vendors = new(rows.Vendors.Select(x => new VendorLabel(x.Id, x.Name.In(language))).OrderBy(x => x.Name, order), x => x.Id);
        Models = new(rows.Models.Select(x => new ModelLabel(x.Id, x.Name.In(language))).OrderBy(x => x.Name, order), x => x.Id);
        Markets = new(rows.Markets, x => x.Id);
        Disputes = new(rows.Disputes.Select(x =>
            new DisputeLabel(x.Id, x.Title.In(language), x.Text.In(language), x.Sides?.In(language))), x => x.Id);
        Facts = new(rows.FactsIn(language), x => x.Id);
        Observations = [.. Facts.OfType<ObservationView>()];
        Events = [.. Facts.OfType<EventView>()];
        // A month or a year stands after the days in it that are known.
        Latest = [.. Events.OrderByDescending(x => x.When.From).ThenBy(x => x.When.To)];

        _statements = By(Facts.OfType<StatementView>(), fact => [fact.Kind.ToString()]);
        _ofVendor = By(Facts, fact => fact.Vendor is { } id ? [id] : []);
        _ofModel = By(Facts, fact => fact.Model is { } id ? [id] : []);
        _fromSource = By(Facts, fact => fact.Citations.Select(x => x.Source).Distinct());
        _ofMetric = By(Observations, fact => [fact.Figure.Metric]);
        _withVendor = By(Latest, fact => fact.Details.Vendors);
        _withModel = By(Latest, fact => fact.Details.Models);
        _prose = rows.Prose.Where(x => x.Language == language).ToDictionary(x => $"{x.Kind}/{x.SubjectId}", x => x.Markdown);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Every vendor, in the reader's order of names.</summary>
    public Indexed<VendorLabel> Vendors { get; }

    /// <summary>Every model, in the reader's order of names.</summary>
    public Indexed<ModelLabel> Models { get; }

    /// <summary>Every dispute, edited ones first.</summary>
    public Indexed<DisputeLabel> Disputes { get; }

    /// <summary>Every fact, in the order of the seeds.</summary>
    public Indexed<FactView> Facts { get; }

    /// <summary>Every figure, in the order of the seeds.</summary>
    public IReadOnlyList<ObservationView> Observations { get; }

    /// <summary>Everything that happened, in the order of the seeds.</summary>
    public IReadOnlyList<EventView> Events { get; }

    /// <summary>Everything that happened, the latest first.</summary>
    public IReadOnlyList<EventView> Latest { get; }

    private Indexed<Market> Markets { get; }

    /// <summary>What is said of one kind, in the order of the seeds; empty for figures and events.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<StatementView> Statements(FactKind kind) => Of(_statements, kind.ToString());

    /// <summary>What is said of a vendor and of its models, in the order of the seeds.</summary>
    /// <param name="vendor">The vendor's id.</param>
    public IReadOnlyList<FactView> FactsOf(string vendor) => Of(_ofVendor, vendor);

    /// <summary>What is said of a model, in the order of the seeds.</summary>
    /// <param name="model">The model's id.</param>
    public IReadOnlyList<FactView> FactsOfModel(string model) => Of(_ofModel, model);

    /// <summary>What cites a source, in the order of the seeds.</summary>
    /// <param name="source">The source's id.</param>
    public IReadOnlyList<FactView> FactsFrom(string source) => Of(_fromSource, source);

    /// <summary>The values of a metric, in the order of the seeds.</summary>
    /// <param name="metric">The metric's id.</param>
    public IReadOnlyList<ObservationView> ObservationsOf(string metric) => Of(_ofMetric, metric);

    /// <summary>What a vendor had a part in, whoever began it; the latest first.</summary>
    /// <param name="vendor">The vendor's id.</param>
    public IReadOnlyList<EventView> EventsWith(string vendor) => Of(_withVendor, vendor);

    /// <summary>What a model had a part in; the latest first.</summary>
    /// <param name="model">The model's id.</param>
    public IReadOnlyList<EventView> EventsWithModel(string model) => Of(_withModel, model);

    /// <summary>A longer text in Markdown.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="subject">The id of the vendor, source or page.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string Prose(ProseKind kind, string subject) =>
        _prose.TryGetValue($"{kind}/{subject}", out var markdown)
            ? markdown
            : throw new KeyNotFoundException($"There is no text on the {kind} '{subject}'.");

    /// <summary>What a fact is about; null for a definition, which is about an entry of the vocabulary.</summary>
    /// <param name="fact">The fact.</param>
    public SubjectView? SubjectOf(FactView fact)
    {
        var vendor = Vendors.Find(fact.Vendor);
        if (fact.Model is { } model) return new("model", model, Models[model].Name, vendor);
        if (vendor is not null) return new("vendor", vendor.Id, vendor.Name, vendor);
        return fact.Market is { } market ? new("market", market, Markets[market].Name.In(Language), null) : null;
    }

    /// <summary>A fact with what it is about.</summary>
    /// <param name="fact">The fact.</param>
    public FactAbout<TFact> About<TFact>(TFact fact) where TFact : FactView => new(fact, SubjectOf(fact));

    /// <summary>The disputes that any of some facts stands in, in their order.</summary>
    /// <param name="facts">The facts.</param>
    public IReadOnlyList<DisputeLabel> DisputesOf(IEnumerable<FactView> facts) =>
        [.. facts.SelectMany(fact => fact.Disputes).Distinct().Select(id => Disputes[id]).OrderBy(x => Disputes.PlaceOf(x.Id))];

    private static Dictionary<string, T[]> By<T>(IEnumerable<T> facts, Func<T, IEnumerable<string>> keys) =>
        facts.SelectMany(fact => keys(fact).Select(key => (key, fact)))
            .GroupBy(x => x.key, x => x.fact, StringComparer.Ordinal)
            .ToDictionary(x => x.Key, x => x.ToArray(), StringComparer.Ordinal);

    private static T[] Of<T>(Dictionary<string, T[]> index, string key) => index.TryGetValue(key, out var facts) ? facts : [];
}
