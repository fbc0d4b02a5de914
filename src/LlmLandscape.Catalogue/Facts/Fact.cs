namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a <see cref="Fact"/> says about its subject.</summary>
public enum FactKind
{
    /// <summary>What a group or dimension of the vocabulary is.</summary>
    Definition,

    /// <summary>What the vendor bets on, in a sentence.</summary>
    Positioning,

    /// <summary>The region it is at home in.</summary>
    Region,

    /// <summary>Whether it opens its models.</summary>
    Openness,

    /// <summary>A group that a source puts it in.</summary>
    Group,

    /// <summary>A model, app, agent or platform that it ships.</summary>
    Model,

    /// <summary>What a model takes in or gives out.</summary>
    Modality,

    /// <summary>A value of a metric; see <see cref="Facts.Observation"/>.</summary>
    Observation,

    /// <summary>Something dated that happened; see <see cref="Facts.Event"/>.</summary>
    Event,

    /// <summary>Evidence that it pursues a strategy.</summary>
    Strategy,

    /// <summary>Something that speaks for it.</summary>
    Strength,

    /// <summary>Something that troubles it.</summary>
    Risk,

    /// <summary>A judgement or an assertion.</summary>
    Claim,

    /// <summary>How money is earned.</summary>
    BusinessModel,

    /// <summary>Architecture, training, engineering.</summary>
    Technology,

    /// <summary>What models are used for, in an industry or in practice.</summary>
    Use,

    /// <summary>Where things are moving.</summary>
    Trend,

    /// <summary>What is expected to come.</summary>
    Prediction,

    /// <summary>Where it stands on one of the dimensions.</summary>
    Position,
}

/// <summary>Which way what is said of a vendor on a dimension speaks.</summary>
public enum Sign
{
    /// <summary>For it.</summary>
    Plus,

    /// <summary>Against it.</summary>
    Minus,

    /// <summary>Both ways.</summary>
    Mixed,
}

/// <summary>
/// One thing that a source says, with where it says so. Every mark in the catalogue is a fact:
/// what has no citation cannot be entered.
/// </summary>
public sealed class Fact
{
    /// <summary>
    /// As typed in the seed, and then for good; else made of the subject, the kind and the English text, until one of them changes.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its place among all facts in the order of the seeds, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>What it says.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The vendor it is about; null for a definition, for the market, and for a model whose maker no source names.</summary>
    public string? VendorId { get; init; }

    /// <summary>The vendor it is about.</summary>
    public Vendor? Vendor { get; init; }

    /// <summary>The model it is about; null where it is about the vendor itself or the market.</summary>
    public string? ModelId { get; init; }

    /// <summary>The model.</summary>
    public LanguageModel? Model { get; init; }

    /// <summary>The market it is about, where it is about no single vendor or model.</summary>
    public string? MarketId { get; init; }

    /// <summary>The market.</summary>
    public Market? Market { get; init; }

    /// <summary>The strategy, for <see cref="FactKind.Strategy"/>.</summary>
    public string? StrategyId { get; init; }

    /// <summary>The strategy.</summary>
    public Strategy? Strategy { get; init; }

    /// <summary>The dimension, for <see cref="FactKind.Position"/>, a dimension's definition, and a statement on one.</summary>
    public string? DimensionId { get; init; }

    /// <summary>The dimension.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The group, for <see cref="FactKind.Group"/> and a group's definition.</summary>
    public string? GroupId { get; init; }

    /// <summary>The group.</summary>
    public Group? Group { get; init; }

    /// <summary>What the model takes in or gives out, for <see cref="FactKind.Modality"/>.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The fact in our own words; an event's title; for an observation the metric and the figure.</summary>
    public required LocalText Text { get; init; }

    /// <summary>When it happened or was so, where the source says it; the period of an observation.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether the source leaves the year of <see cref="Date"/> out and its context gives it.</summary>
    public bool YearInferred { get; init; }

    /// <summary>
    /// Who says it: as typed, else the author of what it cites; null where that is several, or nobody who is named.
    /// </summary>
    public string? SpeakerId { get; init; }

    /// <summary>Who says it.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>What an editor says beside it: another reading, what is left open.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Which way it speaks for the vendor, for <see cref="FactKind.Position"/>.</summary>
    public Sign? Sign { get; init; }

    /// <summary>The same in some three words, for <see cref="FactKind.Position"/> and <see cref="FactKind.Event"/>.</summary>
    public LocalText? Gist { get; init; }

    /// <summary>The figure, for <see cref="FactKind.Observation"/>.</summary>
    public Observation? Observation { get; init; }

    /// <summary>What happened, for <see cref="FactKind.Event"/>.</summary>
    public Event? Event { get; init; }

    /// <summary>The disputes that it stands in.</summary>
    public List<DisputeFact> Disputes { get; init; } = [];

    /// <summary>At least one.</summary>
    public List<Citation> Citations { get; init; } = [];
}
