using LibGit2Sharp;
using LlmLandscape.Catalogue.Search;
using Tomlyn;
using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>Reads files of a repository as TOML, each content once.</summary>
internal sealed class TomlFiles(Repository repository)
{
    /// <summary>The largest record that is read, in bytes: some hundred times what there is to say.</summary>
    private const long LargestFile = 128 * 1024;

    private static readonly TomlSerializerOptions Strict = new() { MaxDepth = 32 };

    private readonly Dictionary<ObjectId, RecordVersion> _read = [];

    /// <summary>What stands in a file.</summary>
    public RecordVersion Read(ObjectId id) =>
        _read.TryGetValue(id, out var known) ? known : _read[id] = Parse(Content(id));

    /// <summary>Where a link leads.</summary>
    public string LinkTarget(ObjectId id) => Content(id) is { Size: <= LargestFile } link ? link.GetContentText() : "";

    /// <summary>Commits are there, but not all that stood in them.</summary>
    public static InvalidDataException Partial() => new("its commits are there, but not all of their files (it is a partial clone)");

    private Blob Content(ObjectId id) => repository.Lookup<Blob>(id) ?? throw Partial();

    private static RecordVersion Parse(Blob blob)
    {
        if (blob.Size > LargestFile) return new(null, $"It has {blob.Size / 1024} KB, and a record has one or two.");
        try
        {
            return TomlSerializer.Deserialize<TomlTable>(blob.GetContentText(), Strict) is { } table
                ? new(table, null)
                : new(null, "It is empty.");
        }
        catch (TomlException error)
        {
            var where = error.Line is { } line ? $" (line {line})" : "";
            return new(null, $"It is not TOML{where}: {UnwantedCharacters.Escaped(error.Message)}");
        }
    }
}
