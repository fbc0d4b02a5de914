namespace LlmLandscape.Catalogue.Facts;

/// <summary>What happened.</summary>
public enum EventKind
{
    /// <summary>A product came out.</summary>
    Launch,

    /// <summary>Weights or code were made public.</summary>
    OpenSourcing,

    /// <summary>A price fell, or went to nothing.</summary>
    PriceCut,

    /// <summary>Money was raised.</summary>
    Funding,

    /// <summary>Money was spent or promised.</summary>
    Investment,

    /// <summary>A place in a list was taken.</summary>
    Ranking,

    /// <summary>A vendor changed its course.</summary>
    PolicyChange,

    /// <summary>A paper, list or report came out.</summary>
    Publication,

    /// <summary>Two joined hands.</summary>
    Partnership,

    /// <summary>A mark was reached.</summary>
    Milestone,
}

/// <summary>What a dated fact tells: its title is the fact's text.</summary>
public sealed class Event
{
    /// <summary>The fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; } = null!;

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Who had a part in it.</summary>
    public List<EventVendor> Vendors { get; init; } = [];

    /// <summary>Which models had.</summary>
    public List<EventModel> Models { get; init; } = [];

    /// <summary>The strategies that it is an instance of.</summary>
    public List<EventStrategy> Strategies { get; init; } = [];

    /// <summary>What the vendor whom it is about had by then, as the source says of what it released.</summary>
    public List<EventCapability> Capabilities { get; init; } = [];
}

/// <summary>A vendor's part in an event.</summary>
public sealed class EventVendor
{
    /// <summary>The event's fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The vendor.</summary>
    public required string VendorId { get; init; }

    /// <summary>The vendor.</summary>
    public Vendor Vendor { get; init; } = null!;
}

/// <summary>A model's part in an event.</summary>
public sealed class EventModel
{
    /// <summary>The event's fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The model.</summary>
    public required string ModelId { get; init; }

    /// <summary>The model.</summary>
    public LanguageModel Model { get; init; } = null!;
}

/// <summary>A strategy that an event is an instance of.</summary>
public sealed class EventStrategy
{
    /// <summary>The event's fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The strategy.</summary>
    public required string StrategyId { get; init; }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; init; } = null!;
}

/// <summary>A capability that a source says something released had.</summary>
public sealed class EventCapability
{
    /// <summary>The event's fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The capability.</summary>
    public required string CapabilityId { get; init; }

    /// <summary>The capability.</summary>
    public Capability Capability { get; init; } = null!;
}
