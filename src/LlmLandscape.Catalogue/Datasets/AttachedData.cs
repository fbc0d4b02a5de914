namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Everything that somebody attached; null where nothing of the kind is.</summary>
/// <param name="ModelsDev">A snapshot of models.dev.</param>
/// <param name="History">The history of its makers' own records.</param>
/// <param name="Epoch">Epoch AI's scores.</param>
/// <param name="Arena">Arena's boards.</param>
/// <param name="Transparency">The transparency index.</param>
public sealed record AttachedData(
    DatasetSnapshot? ModelsDev = null,
    HistoryTable? History = null,
    ScoreTable? Epoch = null,
    ScoreTable? Arena = null,
    IndicatorTable? Transparency = null)
{
    /// <summary>Nothing attached.</summary>
    public static AttachedData None { get; } = new();
}

/// <summary>The ids of the datasets that can be attached: the names of their files in <c>seeds/datasets</c>.</summary>
public static class DatasetIds
{
    /// <summary>Epoch AI's benchmarks.</summary>
    public const string Epoch = "epoch";

    /// <summary>Arena's blind votes.</summary>
    public const string Arena = "arena";

    /// <summary>Stanford's transparency index.</summary>
    public const string Transparency = "fmti";
}
