namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a catalogue file says of itself; one row.</summary>
public sealed class CatalogueInfo
{
    /// <summary>The catalogue's version: see <c>CatalogueVersion</c>.</summary>
    public required string Version { get; init; }

    /// <summary>When it was built, ISO 8601 in UTC, to the second.</summary>
    public required string BuiltAt { get; init; }

    /// <summary>The identity of the tables; code with other tables cannot read the file.</summary>
    public required string Schema { get; init; }
}
