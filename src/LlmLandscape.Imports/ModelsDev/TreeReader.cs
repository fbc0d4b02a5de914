using LibGit2Sharp;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>What stands under a name in a folder of a commit.</summary>
/// <param name="Id">Its content's id.</param>
/// <param name="Kind">Whether it is a file, a link or a folder.</param>
internal sealed record TreeItem(ObjectId Id, TreeItemKind Kind);

/// <summary>What can stand in a folder of a commit.</summary>
internal enum TreeItemKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A link to a file, which holds the way to it.</summary>
    Link,

    /// <summary>A folder.</summary>
    Folder,
}

/// <summary>
/// Finds files in the folders of commits. Most folders are the same from one commit to the next, so those last read are
/// remembered by their ids.
/// </summary>
internal sealed class TreeReader(Repository repository)
{
    private const int Remembered = 4000;

    private readonly Dictionary<ObjectId, Dictionary<string, TreeItem>> _folders = [];

    /// <summary>What stands at a path, from the root folder of a commit; null where nothing does.</summary>
    public TreeItem? Find(ObjectId root, string path)
    {
        var item = new TreeItem(root, TreeItemKind.Folder);
        foreach (var name in path.Split('/'))
            if (item.Kind != TreeItemKind.Folder || !Folder(item.Id).TryGetValue(name, out item)) return null;
        return item;
    }

    /// <summary>Every file under a folder, links included, by its path from there; nothing where there is no such folder.</summary>
    public IEnumerable<string> Files(ObjectId root, string path) =>
        Find(root, path) is { Kind: TreeItemKind.Folder } folder ? Files(folder.Id) : [];

    private IEnumerable<string> Files(ObjectId folder) => Folder(folder).SelectMany(x =>
        x.Value.Kind == TreeItemKind.Folder ? Files(x.Value.Id).Select(under => $"{x.Key}/{under}") : [x.Key]);

    private Dictionary<string, TreeItem> Folder(ObjectId id)
    {
        if (_folders.TryGetValue(id, out var known)) return known;
        if (_folders.Count >= Remembered) _folders.Clear();
        var tree = repository.Lookup<Tree>(id) ?? throw TomlFiles.Partial();
        return _folders[id] = tree.Where(x => x.TargetType != TreeEntryTargetType.GitLink)
            .ToDictionary(x => x.Name, x => new TreeItem(x.Target.Id, Kind(x)));
    }

    private static TreeItemKind Kind(TreeEntry entry) => entry switch
    {
        { TargetType: TreeEntryTargetType.Tree } => TreeItemKind.Folder,
        { Mode: Mode.SymbolicLink } => TreeItemKind.Link,
        _ => TreeItemKind.File,
    };
}
