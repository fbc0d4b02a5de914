namespace LlmLandscape.Catalogue.Facts;

/// <summary>What sort of product a <see cref="LanguageModel"/> is.</summary>
public enum ModelKind
{
    /// <summary>A model.</summary>
    Model,

    /// <summary>An application for people.</summary>
    App,

    /// <summary>A system that carries out tasks.</summary>
    Agent,

    /// <summary>A platform, API or cloud service for developers and companies.</summary>
    Platform,
}

/// <summary>What a <see cref="LanguageModel"/> takes in or gives out.</summary>
public enum Modality
{
    /// <summary>Written language.</summary>
    Text,

    /// <summary>Pictures.</summary>
    Image,

    /// <summary>Speech and other sound.</summary>
    Audio,

    /// <summary>Moving pictures.</summary>
    Video,

    /// <summary>Things in space.</summary>
    ThreeDimensional,

    /// <summary>More than one: a source calls it multimodal and does not say of what.</summary>
    Multimodal,
}

/// <summary>What a vendor ships: a model, app, agent or platform.</summary>
public sealed class LanguageModel
{
    /// <summary>The id, unique among all models.</summary>
    public required string Id { get; init; }

    /// <summary>The vendor that makes it; null where no source names the maker.</summary>
    public string? VendorId { get; init; }

    /// <summary>The vendor that makes it.</summary>
    public Vendor? Vendor { get; init; }

    /// <summary>Its name.</summary>
    public required LocalName Name { get; init; }

    /// <summary>What sort of product it is.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>Null where no source says.</summary>
    public Openness? Openness { get; init; }

    /// <summary>What is said of it.</summary>
    public List<Fact> Facts { get; init; } = [];

    /// <summary>Every spelling by which readers find it.</summary>
    public List<Spelling> Spellings { get; init; } = [];
}
