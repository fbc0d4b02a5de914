namespace LlmLandscape.Catalogue.Facts;

/// <summary>Whether a vendor's or model's weights or code are public, as far as a source says so.</summary>
public enum Openness
{
    /// <summary>A source says that they are public.</summary>
    Open,

    /// <summary>A source says that they are not.</summary>
    Closed,
}

/// <summary>A company or lab that makes models.</summary>
public sealed class Vendor
{
    /// <summary>The id: the name of its seed file.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalName Name { get; init; }

    /// <summary>The region it is at home in; null where no source says.</summary>
    public string? RegionId { get; init; }

    /// <summary>The region it is at home in.</summary>
    public Region? Region { get; init; }

    /// <summary>Null where no source says: not stated is not closed.</summary>
    public Openness? Openness { get; init; }

    /// <summary>What it ships.</summary>
    public List<LanguageModel> Models { get; init; } = [];

    /// <summary>Everything that is said of it.</summary>
    public List<Fact> Facts { get; init; } = [];

    /// <summary>Every spelling by which readers find it.</summary>
    public List<Spelling> Spellings { get; init; } = [];
}
