using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>
/// What a record says at a commit, with what it takes over from others. The same object stands for the same contents, so that
/// whoever has it has seen it.
/// </summary>
/// <param name="table">Its values; null where it cannot be read.</param>
/// <param name="problem">Why it cannot; null where it can.</param>
/// <param name="isMissing">Whether that is because there is no such file: a link to a deleted file is deleted too.</param>
internal sealed class RecordVersion(TomlTable? table, string? problem, bool isMissing = false)
{
    private (RecordState? State, string? Problem)? _read;

    /// <summary>Whether the file is not there.</summary>
    public bool IsMissing => isMissing;

    /// <summary>Its values; null where it cannot be read.</summary>
    public TomlTable? Table => table;

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Problem => table is null ? problem : Read.Problem;

    /// <summary>What of it matters; null where it cannot be read.</summary>
    public RecordState? State => table is null ? null : Read.State;

    private (RecordState? State, string? Problem) Read => _read ??= ReadState();

    private (RecordState? State, string? Problem) ReadState()
    {
        try
        {
            return (RecordState.Of(table!), null);
        }
        catch (FormatException error)
        {
            return (null, error.Message);
        }
    }
}
