using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>A citation as typed: the reference is null where it could not be read.</summary>
/// <param name="Place">Where it is typed.</param>
/// <param name="Reference">The paragraph.</param>
/// <param name="Printed">The figure as the paragraph prints it.</param>
/// <param name="Because">An editor's word why the value follows from a print that does not say it in numbers.</param>
public sealed record CitationSeed(SeedPlace Place, CitationReference? Reference, string? Printed, string? Because);

/// <summary>A cited sentence in both languages; the text is null where the mark speaks for itself.</summary>
public sealed record FactSeed(SeedPlace Place, LocalText? Text, PartialDate? Date, IReadOnlyList<CitationSeed> Citations)
{
    /// <summary>The fact's address, where one was typed.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the source leaves the year of the date out and its context gives it.</summary>
    public bool YearInferred { get; init; }

    /// <summary>The id of who says it, where that is somebody else than the source's author.</summary>
    public string? Speaker { get; init; }

    /// <summary>What an editor says beside it.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Which way it speaks, where it places a vendor on a dimension.</summary>
    public Sign? Sign { get; init; }

    /// <summary>The same in some three words.</summary>
    public LocalText? Gist { get; init; }
}

/// <summary>What a statement, observation or event is about: a model, a market, or else the vendor of the file.</summary>
public sealed record SubjectSeed(string? VendorId, string? ModelId, string? MarketId);

/// <summary>Anything qualitative: a claim, a trend, a risk, a strength …</summary>
public sealed record StatementSeed(FactKind Kind, SubjectSeed Subject, string? DimensionId, FactSeed Fact);

/// <summary>One value of a metric; in a unit of its own where the source prints another currency than the metric has.</summary>
public sealed record ObservationSeed(
    SubjectSeed Subject,
    string MetricId,
    string? UnitId,
    decimal Value,
    decimal? ValueHigh,
    Qualifier Qualifier,
    Basis Basis,
    LocalText? PeriodWords,
    int? PeriodYears,
    LocalText? Scope,
    LocalText? Shown,
    FactSeed Fact);

/// <summary>Something dated; <c>Vendors</c> are those who had a part in it beside the vendor of the file.</summary>
public sealed record EventSeed(
    SubjectSeed Subject,
    EventKind Kind,
    IReadOnlyList<string> Vendors,
    IReadOnlyList<string> Models,
    IReadOnlyList<string> Strategies,
    IReadOnlyList<string> Capabilities,
    FactSeed Fact);

/// <summary>What is said of a vendor or of the market, beside what it is.</summary>
public sealed record StatementsSeed(
    IReadOnlyList<ObservationSeed> Observations, IReadOnlyList<EventSeed> Events, IReadOnlyList<StatementSeed> Statements);

/// <summary>What is said of no vendor whom a file is about.</summary>
public sealed record MarketSeed(IReadOnlyList<ModelSeed> Models, StatementsSeed Said);

/// <summary>A fact about an entry of the vocabulary: a group, a dimension, a region.</summary>
public sealed record MarkSeed(string Id, FactSeed Fact);

/// <summary>Whether models are public.</summary>
public sealed record OpennessSeed(Openness Value, FactSeed Fact);

/// <summary>What a model takes in or gives out.</summary>
public sealed record ModalitySeed(Modality Value, FactSeed Fact);

/// <summary>A strategy with its evidence.</summary>
public sealed record StrategySeed(SeedPlace Place, string Id, IReadOnlyList<FactSeed> Evidence);

/// <summary>A model, app, agent or platform.</summary>
public sealed record ModelSeed(
    SeedPlace Place,
    string Id,
    LocalName Name,
    IReadOnlyList<string> Aliases,
    ModelKind Kind,
    OpennessSeed? Openness,
    IReadOnlyList<ModalitySeed> Modalities,
    FactSeed Fact);

/// <summary>A vendor: one file.</summary>
public sealed record VendorSeed(
    SeedPlace Place,
    string Id,
    LocalName Name,
    IReadOnlyList<string> Aliases,
    MarkSeed? Region,
    FactSeed Positioning,
    OpennessSeed? Openness,
    IReadOnlyList<MarkSeed> Groups,
    IReadOnlyList<ModelSeed> Models,
    IReadOnlyList<StrategySeed> Strategies,
    IReadOnlyList<MarkSeed> Positions,
    IReadOnlyList<ReleaseSeed> Releases,
    StatementsSeed Said);

/// <summary>An entry of the vocabulary; what cites nothing has no citations.</summary>
public sealed record TermSeed(SeedPlace Place, string Id, LocalText Name, LocalText? Text, IReadOnlyList<CitationSeed> Citations)
{
    /// <summary>The address of its definition, where it is cited.</summary>
    public string? FactId { get; init; }

    /// <summary>Its definition as a fact.</summary>
    public FactSeed Fact => new(Place, Text, null, Citations) { Id = FactId };
}

/// <summary>A way to compete, and the id of its family.</summary>
public sealed record StrategyTermSeed(string FamilyId, TermSeed Term);

/// <summary>Who says something.</summary>
public sealed record SpeakerSeed(SeedPlace Place, string Id, LocalText Name, LocalText? Role, bool Pseudonym);

/// <summary>An address whose fact, dispute or strategy is no more.</summary>
public sealed record RetiredSeed(SeedPlace Place, RetiredKind Kind, string Id, string? To, LocalText Why);

/// <summary>A list of facts for one kind of reader.</summary>
public sealed record ReadingSeed(SeedPlace Place, string Id, LocalText Name, LocalText Text, IReadOnlyList<ReferenceSeed> Facts);

/// <summary>A unit; its name is a pattern.</summary>
public sealed record UnitSeed(UnitDimension Dimension, TermSeed Term);

/// <summary>A metric; it stands in a topic unless it says that it does not.</summary>
public sealed record MetricSeed(string UnitId, bool Scoped, LocalText? Synonyms, bool HasTopic, TermSeed Term);

/// <summary>A question that readers come with; its sums are those of its metrics that share the scale of a ledger.</summary>
public sealed record TopicSeed(
    LocalText Question, LocalText Synonyms, IReadOnlyList<ReferenceSeed> Sums, IReadOnlyList<ReferenceSeed> Metrics, TermSeed Term);

/// <summary>The closed lists.</summary>
public sealed record VocabularySeed(
    IReadOnlyList<TermSeed> Regions,
    IReadOnlyList<TermSeed> Groups,
    IReadOnlyList<TermSeed> Families,
    IReadOnlyList<StrategyTermSeed> Strategies,
    IReadOnlyList<TermSeed> Dimensions,
    IReadOnlyList<TermSeed> Capabilities,
    IReadOnlyList<TermSeed> Markets,
    IReadOnlyList<UnitSeed> Units,
    IReadOnlyList<MetricSeed> Metrics,
    IReadOnlyList<TopicSeed> Topics);

/// <summary>A run of paragraphs from which nothing is taken.</summary>
public sealed record SilenceSeed(SeedPlace Place, int First, int Last, OmissionReason Reason);

/// <summary>A number that is entered as no figure of its own.</summary>
public sealed record NumberSeed(SeedPlace Place, int Paragraph, string Printed, NumberReason Reason);

/// <summary>A source: one file.</summary>
public sealed record SourceSeed(
    SeedPlace Place,
    string Id,
    string Code,
    LocalText Title,
    string? Author,
    LocalText? Publisher,
    string Kind,
    string Language,
    DateOnly? Date,
    LocalText Dated,
    string? Url,
    int Paragraphs,
    int ArticleEnds,
    string? File,
    IReadOnlyList<SilenceSeed> Nothing,
    IReadOnlyList<NumberSeed> Numbers);

/// <summary>The id of something, and where it is named.</summary>
public sealed record ReferenceSeed(SeedPlace Place, string Id);

/// <summary>An editor's note on facts that do not agree.</summary>
public sealed record DisputeSeed(
    SeedPlace Place,
    string Id,
    DisputeKind Kind,
    LocalText Title,
    LocalText Sides,
    LocalText Text,
    IReadOnlyList<ReferenceSeed> Facts);

/// <summary>How a claimed figure follows from others, or what is missing to tell.</summary>
public sealed record ClaimCheckSeed(
    SeedPlace Place,
    string Id,
    ReferenceSeed Claim,
    CalculationKind Kind,
    IReadOnlyList<ReferenceSeed> From,
    LocalText? Missing,
    LocalText? Note);

/// <summary>A claim that the records of datasets can say something on.</summary>
public sealed record MeasuredClaimSeed(
    SeedPlace Place,
    ReferenceSeed Claim,
    ClaimMeasure Measure,
    IReadOnlyList<ReferenceSeed> Vendors,
    DateOnly? Day,
    decimal? Value,
    string? Feature,
    string? Score);

/// <summary>Something that changed in the catalogue; the page is a path without the language.</summary>
public sealed record ChangeSeed(SeedPlace Place, DateOnly Date, LocalText Text, string? Page);

/// <summary>A Markdown file.</summary>
public sealed record ProseSeed(SeedPlace Place, ProseKind Kind, string SubjectId, Language Language, string Markdown);

/// <summary>All seeds.</summary>
public sealed record CatalogueSeed(
    VocabularySeed Vocabulary,
    IReadOnlyList<SpeakerSeed> Speakers,
    IReadOnlyList<SourceSeed> Sources,
    IReadOnlyList<DatasetSeed> Datasets,
    TiesSeed Ties,
    IReadOnlyList<VendorSeed> Vendors,
    MarketSeed Market,
    IReadOnlyList<DisputeSeed> Disputes,
    IReadOnlyList<ClaimCheckSeed> ClaimChecks,
    IReadOnlyList<MeasuredClaimSeed> MeasuredClaims,
    IReadOnlyList<ReadingSeed> Readings,
    IReadOnlyList<RetiredSeed> Retired,
    IReadOnlyList<ChangeSeed> Changes,
    IReadOnlyList<ProseSeed> Prose)
{
    /// <summary>Every model, with or without a vendor.</summary>
    public IEnumerable<ModelSeed> AllModels => Vendors.SelectMany(vendor => vendor.Models).Concat(Market.Models);

    /// <summary>What is said of all vendors and of the market.</summary>
    public IEnumerable<StatementsSeed> AllStatements => Vendors.Select(vendor => vendor.Said).Append(Market.Said);
}
