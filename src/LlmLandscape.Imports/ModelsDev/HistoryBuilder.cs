using LibGit2Sharp;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>Goes from commit to commit and notes what became of each record.</summary>
internal sealed class HistoryBuilder(TreeReader trees, RecordResolver resolver, IReadOnlyCollection<string> ownProviders)
{
    private const string Extension = ".toml";

    private readonly Dictionary<(string Provider, string Id), RecordLife> _lives = [];
    private readonly List<RefusedRecord> _refused = [];

    /// <summary>What stood in the commit before.</summary>
    private Dictionary<(string Provider, string Id), RecordVersion> _before = [];

    private (ObjectId? Providers, ObjectId? Models) _folders;

    /// <summary>Looks at a commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="root">Its root folder.</param>
    public void Add(CommitMark commit, ObjectId root)
    {
        // Links and bases lead to these two folders and nowhere else: where they are as before, so is everything.
        var folders = (trees.Find(root, "providers")?.Id, trees.Find(root, "models")?.Id);
        if (folders == _folders) return;
        _folders = folders;
        Dictionary<(string Provider, string Id), RecordVersion> now = [];
        foreach (var provider in ownProviders)
            foreach (var file in trees.Files(root, $"providers/{provider}/models").Where(IsRecord))
                now[(provider, file[..^Extension.Length])] = resolver.Resolve(root, $"providers/{provider}/models/{file}");

        foreach (var (key, version) in now)
            if (!_before.TryGetValue(key, out var before) || before != version) See(commit, key, version);
        foreach (var key in _before.Keys.Where(x => !now.ContainsKey(x)))
            Leave(commit, key);
        _before = now;
    }

    /// <summary>All records, and what was left out.</summary>
    /// <param name="last">The last day of the history.</param>
    /// <param name="rules">What the caller knows of price changes.</param>
    public (IReadOnlyList<RecordHistory> Records, IReadOnlyList<RefusedRecord> Refused) ToRecords(DateOnly last, PriceRules rules)
    {
        List<RecordHistory> records = [];
        var ordered = _lives.OrderBy(x => x.Key.Provider, StringComparer.Ordinal).ThenBy(x => x.Key.Id, StringComparer.Ordinal);
        foreach (var (key, life) in ordered)
        {
            var record = life.ToHistory(rules);
            if (HistoryGuards.Fault(record, last) is { } fault) _refused.Add(new($"{key.Provider}/{key.Id}", fault));
            else records.Add(record);
        }

        return (records, _refused);
    }

    private void See(CommitMark commit, (string Provider, string Id) key, RecordVersion version)
    {
        // What cannot be read says nothing of this day: what it said before stands, unless the file is gone.
        if (version.IsMissing) Leave(commit, key);
        var name = UnwantedCharacters.Escaped($"{key.Provider}/{key.Id}");
        if (name != $"{key.Provider}/{key.Id}") Refuse("Its id has a character that no id has a use for.");
        else if (version.State is not { } state) Refuse(version.Problem!);
        else if (_lives.TryGetValue(key, out var life)) life.See(commit, state);
        else (_lives[key] = new(key.Provider, key.Id, commit)).See(commit, state);

        void Refuse(string why) => _refused.Add(new(name, $"On {commit.Day:yyyy-MM-dd} ({commit.Id}): {why}"));
    }

    private void Leave(CommitMark commit, (string Provider, string Id) key)
    {
        if (_lives.TryGetValue(key, out var life)) life.Leave(commit);
    }

    private static bool IsRecord(string file) => file.EndsWith(Extension, StringComparison.Ordinal);
}
