using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>A commit, as far as a history names it.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Id">Its first ten digits.</param>
internal readonly record struct CommitMark(DateOnly Day, string Id);

/// <summary>
/// One record from its first commit on. One that went and came back is the same, and was there all the while: records are taken
/// out and put back to be corrected.
/// </summary>
internal sealed class RecordLife(string provider, string id, CommitMark first)
{
    private readonly List<PricePoint> _points = [];
    private readonly List<KnownFlag> _flags = [];
    private readonly Dictionary<string, bool> _words = [];
    private string? _name;
    private PartialDate? _released;
    private CommitMark? _gone;

    /// <summary>The record stands in a commit.</summary>
    public void See(CommitMark commit, RecordState state)
    {
        _gone = null;
        _name = state.Name ?? _name;
        _released ??= state.Released;
        _points.Add(new(commit.Day, commit.Id, state.Input, state.Output));
        foreach (var (capability, has) in state.Flags)
        {
            if (_words.TryGetValue(capability, out var before) && before == has) continue;
            _words[capability] = has;
            _flags.Add(new(commit.Day, commit.Id, capability, has));
        }
    }

    /// <summary>The record stands there no more.</summary>
    public void Leave(CommitMark commit) => _gone ??= commit;

    /// <summary>All of it.</summary>
    public RecordHistory ToHistory(PriceRules rules) => new(
        provider,
        id,
        _name ?? id,
        _released,
        first.Day,
        first.Id,
        _gone?.Day,
        _gone?.Id,
        PriceChanges.Classify(provider, id, first.Day, _points, rules),
        _flags);
}
