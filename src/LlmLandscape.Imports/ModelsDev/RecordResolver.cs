using LibGit2Sharp;
using LlmLandscape.Catalogue.Search;
using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>
/// Finds what a record says at a commit: follows links, and fills in what the record takes over from another. There were two ways
/// to say from which: a table <c>extends</c> with <c>from</c>, another provider's record, and <c>omit</c> (April to June 2026); and
/// <c>base_model</c>, a file of the folder <c>models</c>, with <c>base_model_omit</c> (since). The record's own words go before those
/// that it takes over, table by table; lists and values are taken whole; then what it omits goes.
/// </summary>
internal sealed class RecordResolver(TreeReader trees, TomlFiles files)
{
    /// <summary>How often a record may lead on to another: more is a ring.</summary>
    private const int Furthest = 8;

    private readonly Dictionary<(RecordVersion Own, RecordVersion Base), RecordVersion> _merged = [];

    private readonly Dictionary<string, RecordVersion> _problems = [];

    /// <summary>What a file says at a commit.</summary>
    /// <param name="root">The root folder of the commit.</param>
    /// <param name="path">The file's path from there.</param>
    public RecordVersion Resolve(ObjectId root, string path) => Resolve(root, path, Furthest);

    private RecordVersion Resolve(ObjectId root, string path, int further)
    {
        if (further == 0) return Problem("It leads from record to record in a ring.");
        if (trees.Find(root, path) is not { } item) return Problem($"It leads to {Shown(path)}, which is not there.", isMissing: true);
        if (item.Kind == TreeItemKind.Folder) return Problem($"It leads to {Shown(path)}, which is a folder.");
        if (item.Kind == TreeItemKind.Link)
            return Followed(path, files.LinkTarget(item.Id)) is { } target
                ? Resolve(root, target, further - 1)
                : Problem("It is a link that leads out of the repository.");
        var own = files.Read(item.Id);
        if (own.Table is not { } table) return own;
        try
        {
            if (BasePath(table) is not { } basePath) return own;
            var from = Resolve(root, basePath, further - 1);
            return from.Table is null ? Problem($"What it takes over cannot be read. {from.Problem}") : Merged(own, from);
        }
        catch (FormatException error)
        {
            return Problem(error.Message);
        }
    }

    private RecordVersion Merged(RecordVersion own, RecordVersion from)
    {
        if (_merged.TryGetValue((own, from), out var known)) return known;
        var table = TomlMerge.Over(from.Table!, own.Table!);
        foreach (var path in Omitted(own.Table!)) TomlMerge.Omit(table, path);
        return _merged[(own, from)] = new(table, null);
    }

    private static string? BasePath(TomlTable table)
    {
        if (TomlValues.Text(table, "base_model") is { } model) return $"models/{model}.toml";
        if (TomlValues.Table(table, "extends") is not { } extends) return null;
        return TomlValues.Text(extends, "from")?.Split('/', 2) is [var provider, var id]
            ? $"providers/{provider}/models/{id}.toml"
            : throw new FormatException("Its 'extends' does not name a provider and a record.");
    }

    private static IEnumerable<string> Omitted(TomlTable table) =>
        TomlValues.Texts(table, "base_model_omit")
        ?? (TomlValues.Table(table, "extends") is { } extends ? TomlValues.Texts(extends, "omit") : null)
        ?? [];

    /// <summary>The path that a link means; null where it leads out of the repository.</summary>
    private static string? Followed(string path, string target)
    {
        if (target.StartsWith('/')) return null;
        List<string> parts = [.. path.Split('/')[..^1]];
        foreach (var part in target.Split('/'))
            if (part == ".." && parts.Count == 0) return null;
            else if (part == "..") parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".")) parts.Add(part);
        return string.Join('/', parts);
    }

    private RecordVersion Problem(string problem, bool isMissing = false) =>
        _problems.TryGetValue(problem, out var known) ? known : _problems[problem] = new(null, problem, isMissing);

    private static string Shown(string path) => UnwantedCharacters.Escaped(path.Length > 200 ? $"{path[..200]}…" : path);
}
