using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What models.dev calls the capabilities, in its snapshots as in its history.</summary>
internal static class ModelsDevWords
{
    /// <summary>Those that are a yes or no of their own; a snapshot always has the required ones.</summary>
    public static readonly (string Capability, string Flag, bool Required)[] Flags =
        [("reasoning", "reasoning", true), ("tool-use", "tool_call", true), ("structured-output", "structured_output", false)];

    /// <summary>Those that stand in the list of what a model takes.</summary>
    public static readonly (string Capability, string Modality)[] Inputs =
        [("image-input", "image"), ("pdf-input", "pdf"), ("audio-input", "audio"), ("video-input", "video")];

    /// <summary>All of them, and the one that follows from the context window.</summary>
    public static readonly IReadOnlyList<string> Capabilities =
        [.. Flags.Select(x => x.Capability), .. Inputs.Select(x => x.Capability), Release.MillionTokens];
}
