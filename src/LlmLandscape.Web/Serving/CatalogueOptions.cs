namespace LlmLandscape.Web.Serving;

/// <summary>The <c>Catalogue</c> section of the configuration. Paths are relative to the content root.</summary>
internal sealed class CatalogueOptions
{
    /// <summary>The folder of seeds.</summary>
    public required string Seeds { get; set; }

    /// <summary>Where the built catalogue stands.</summary>
    public required string File { get; set; }

    /// <summary>The folder of attached snapshots; it need not exist.</summary>
    public required string Datasets { get; set; }

    /// <summary>Whether to build anew when a seed changes while the app runs.</summary>
    public bool Watch { get; set; }
}
