using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>Where a fact comes from.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Printed">The figure as the source prints it, where the fact carries one.</param>
public sealed record CitationView(string Source, int Paragraph, string? Printed);

/// <summary>What is told beside a fact and stands in other tables.</summary>
/// <param name="Speaker">The name of who says it, in the reader's language.</param>
/// <param name="IsQuoted">Whether that is nobody who wrote a source that is cited.</param>
/// <param name="Citations">Where it comes from.</param>
/// <param name="Disputes">The ids of the disputes that it stands in.</param>
internal sealed record FactBeside(
    string? Speaker, bool IsQuoted, IReadOnlyList<CitationView> Citations, IReadOnlyList<string> Disputes);

/// <summary>A fact in one language: a figure, something that happened, or something said.</summary>
[JsonDerivedType(typeof(ObservationView))]
[JsonDerivedType(typeof(EventView))]
[JsonDerivedType(typeof(StatementView))]
public abstract record FactView
{
    /// <summary>Made by hand, as tests do.</summary>
    protected FactView()
    {
    }

    /// <summary>Made of a row, in a language.</summary>
    [SetsRequiredMembers]
    private protected FactView(Fact fact, Language language, FactBeside beside)
    {
        (Id, Kind, Vendor, Model, Market) = (fact.Id, fact.Kind, fact.VendorId, fact.ModelId, fact.MarketId);
        (Text, Date, YearInferred, Note) = (fact.Text.In(language), fact.Date, fact.YearInferred, fact.Note?.In(language));
        (SpeakerId, Speaker, Quoted) = (fact.SpeakerId, beside.Speaker, beside.IsQuoted ? beside.Speaker : null);
        (Citations, Disputes) = (beside.Citations, beside.Disputes);
    }

    /// <summary>The id, which is its permanent address.</summary>
    [JsonPropertyOrder(-9)]
    public required string Id { get; init; }

    /// <summary>What it says about its subject.</summary>
    [JsonPropertyOrder(-8)]
    public required FactKind Kind { get; init; }

    /// <summary>The vendor that it is about, or whose model; null for a definition, a market, and a model without a known maker.</summary>
    [JsonPropertyOrder(-7)]
    public required string? Vendor { get; init; }

    /// <summary>The model that it is about; null where it is about none.</summary>
    [JsonPropertyOrder(-6)]
    public required string? Model { get; init; }

    /// <summary>The market that it is about; null where it is about none.</summary>
    [JsonPropertyOrder(-5)]
    public required string? Market { get; init; }

    /// <summary>What it says, in our own words.</summary>
    [JsonPropertyOrder(1)]
    public required string Text { get; init; }

    /// <summary>When it happened or was so; null where no source says.</summary>
    [JsonPropertyOrder(2)]
    public required PartialDate? Date { get; init; }

    /// <summary>Whether the source leaves the year out and its context gives it.</summary>
    [JsonPropertyOrder(3)]
    public required bool YearInferred { get; init; }

    /// <summary>Who says it; null where sources of several authors are cited, or one that names none.</summary>
    [JsonPropertyOrder(4)]
    public required string? Speaker { get; init; }

    /// <summary>Who says it, where that is nobody who wrote a source that is cited.</summary>
    [JsonIgnore]
    public string? Quoted { get; init; }

    /// <summary>The speaker's id.</summary>
    [JsonPropertyOrder(4)]
    public string? SpeakerId { get; init; }

    /// <summary>What an editor says beside it: another reading, what is left open.</summary>
    [JsonPropertyOrder(4)]
    public string? Note { get; init; }

    /// <summary>Where it comes from; at least one, in the order in which they were typed.</summary>
    [JsonPropertyOrder(6)]
    public required IReadOnlyList<CitationView> Citations { get; init; }

    /// <summary>The ids of the disputes that it stands in, in their order.</summary>
    [JsonPropertyOrder(7)]
    public required IReadOnlyList<string> Disputes { get; init; }
}

/// <summary>One value of a metric, as one source states it. Its date is its period.</summary>
public sealed record ObservationView : FactView
{
    /// <summary>Made by hand, as tests do.</summary>
    public ObservationView()
    {
    }

    [SetsRequiredMembers]
    internal ObservationView(Fact fact, Language language, FactBeside beside, FigureView figure)
        : base(fact, language, beside) => Figure = figure;

    /// <summary>The value.</summary>
    [JsonPropertyOrder(5)]
    public required FigureView Figure { get; init; }
}

/// <summary>Something dated that happened.</summary>
public sealed record EventView : FactView
{
    /// <summary>Made by hand, as tests do.</summary>
    public EventView()
    {
    }

    [SetsRequiredMembers]
    internal EventView(Fact fact, Language language, FactBeside beside, EventDetails details)
        : base(fact, language, beside) => (Details, Gist) = (details, fact.Gist?.In(language));

    /// <summary>What happened, and who had a part in it.</summary>
    [JsonPropertyOrder(5)]
    [JsonPropertyName("happening")] // as the API has called it since its first version
    public required EventDetails Details { get; init; }

    /// <summary>When it happened: events have a date.</summary>
    [JsonIgnore]
    public PartialDate When => Date!;

    /// <summary>The same in some three words, as a drawing has room for.</summary>
    public string? Gist { get; init; }
}

/// <summary>Anything that is said and is neither a figure nor an event.</summary>
public sealed record StatementView : FactView
{
    /// <summary>Made by hand, as tests do.</summary>
    public StatementView()
    {
    }

    [SetsRequiredMembers]
    internal StatementView(Fact fact, Language language, FactBeside beside)
        : base(fact, language, beside) =>
        (Strategy, Dimension, Group, Modality, Sign, Gist) =
            (fact.StrategyId, fact.DimensionId, fact.GroupId, fact.Modality, fact.Sign, fact.Gist?.In(language));

    /// <summary>The strategy that it is evidence of.</summary>
    public string? Strategy { get; init; }

    /// <summary>The dimension that it is about.</summary>
    public string? Dimension { get; init; }

    /// <summary>The group that it puts the vendor in, or defines.</summary>
    public string? Group { get; init; }

    /// <summary>What the model takes in or gives out.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Which way it speaks for the vendor, where it places it on a dimension.</summary>
    public Sign? Sign { get; init; }

    /// <summary>The same in some three words.</summary>
    public string? Gist { get; init; }
}

/// <summary>The figure of an observation.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Value">In the unit's base; the low end of a range.</param>
/// <param name="ValueHigh">The high end of a range.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Qualifier">How exactly it is stated.</param>
/// <param name="Basis">On what footing it is stated.</param>
/// <param name="PeriodWords">The period, where words say more than dates do.</param>
/// <param name="Scope">What it is measured against or within.</param>
/// <param name="Shown">How readers are shown it, where the unit of the print says more than the base unit.</param>
/// <param name="Note">The fact's note, once more: here the API has always told it.</param>
/// <param name="PeriodYears">How many years the words of the period speak of, where they say that and no dates.</param>
public sealed record FigureView(
    string Metric,
    decimal Value,
    decimal? ValueHigh,
    string Unit,
    Qualifier Qualifier,
    Basis Basis,
    string? PeriodWords,
    string? Scope,
    string? Shown = null,
    string? Note = null,
    int? PeriodYears = null);

/// <summary>What an event is, and who had a part in it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Vendors">Who had a part; whom it is about first, then by id.</param>
/// <param name="Models">Which models had, by id.</param>
/// <param name="Strategies">The strategies that it is an instance of, by id.</param>
/// <param name="Capabilities">What the vendor had by then, as the source says of what it released; by id.</param>
public sealed record EventDetails(
    EventKind Kind,
    IReadOnlyList<string> Vendors,
    IReadOnlyList<string> Models,
    IReadOnlyList<string> Strategies,
    IReadOnlyList<string> Capabilities);
