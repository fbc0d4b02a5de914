namespace LlmLandscape.Catalogue.Facts;

/// <summary>What sort of thing a search finds, in the order in which they are offered.</summary>
public enum SearchKind
{
    /// <summary>A question that readers come with.</summary>
    Topic,

    /// <summary>A vendor.</summary>
    Vendor,

    /// <summary>A model, app, agent or platform.</summary>
    Model,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>A metric.</summary>
    Metric,

    /// <summary>One of the deeper dimensions.</summary>
    Dimension,

    /// <summary>A fact of kind event.</summary>
    Event,

    /// <summary>A fact with a figure.</summary>
    Observation,

    /// <summary>Any other fact that says something.</summary>
    Statement,

    /// <summary>A dispute.</summary>
    Dispute,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A release on record.</summary>
    Release,

    /// <summary>Something that releases can do.</summary>
    Capability,
}

/// <summary>
/// One thing that can be found: what the list of results shows. Its words are in the full-text index <c>search</c>, by the same
/// number.
/// </summary>
public sealed class SearchEntry
{
    /// <summary>The row of the full-text index.</summary>
    public required int Id { get; init; }

    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The id of the vendor, model, fact or whatever it is.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The vendor whose profile shows it, for a model; null where no source names the maker.</summary>
    public string? VendorId { get; init; }

    /// <summary>Its name or title; for a fact what it says.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What is said of it, without marks; null where the title says all.</summary>
    public LocalText? Text { get; init; }

    /// <summary>Every spelling of its name, one a line; null where it has none.</summary>
    public string? Names { get; init; }
}
