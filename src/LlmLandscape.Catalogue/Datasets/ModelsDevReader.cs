using System.Text.Json;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// Reads the <c>api.json</c> of models.dev: an object of providers, each with an object of models. A record that is not what
/// the format says is left out with a reason; a file that is not of this format is refused whole.
/// </summary>
public static class ModelsDevReader
{
    /// <summary>The dataset's id.</summary>
    public const string DatasetId = "models-dev";

    /// <summary>The largest file that is read, in bytes: some ten times what there is to say.</summary>
    public const long LargestFile = 32 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path.</param>
    /// <param name="known">A day that snapshots are known to reach: the one against which the seeds were checked, if there is one.</param>
    /// <exception cref="InvalidDataException">It is not a snapshot: too large, empty, no JSON, cut off, nested too deeply, or of
    /// another form. The message says which, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static DatasetSnapshot Read(string file, DateOnly? known = null)
    {
        var length = new FileInfo(file).Length;
        if (length == 0) throw Refusal(file, "it is empty");
        if (length > LargestFile) throw Refusal(file, $"it has {length / 1024 / 1024} MB, and a snapshot has a few");
        using var stream = File.OpenRead(file);
        using var document = Parse(file, stream);
        try
        {
            return Read(file, document.RootElement, known);
        }
        catch (InvalidOperationException error)
        {
            throw Refusal(file, "a name in it is no valid text", error);
        }
    }

    private static JsonDocument Parse(string file, FileStream stream)
    {
        try
        {
            return JsonDocument.Parse(stream, Strict);
        }
        catch (JsonException error)
        {
            var where = $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}";
            throw Refusal(file, $"it is not JSON, is cut off, or is nested more than {Strict.MaxDepth} deep ({where})", error);
        }
    }

    private static DatasetSnapshot Read(string file, JsonElement root, DateOnly? known)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw Refusal(file, $"it holds {ModelsDevRecord.Kind(root)}, not an object of providers");
        List<DatasetRecord> records = [];
        List<RefusedRecord> refused = [];
        HashSet<string> seen = [];
        var providers = 0;
        foreach (var provider in root.EnumerateObject())
        {
            if (provider.Value.ValueKind != JsonValueKind.Object
                || !provider.Value.TryGetProperty("models", out var models) || models.ValueKind != JsonValueKind.Object)
            {
                refused.Add(new(UnwantedCharacters.Escaped(provider.Name), "This is no provider: it has no object 'models'."));
                continue;
            }

            providers++;
            var isNamed = provider.Value.TryGetProperty("name", out var text) && text.ValueKind == JsonValueKind.String;
            var name = isNamed ? text.GetString()! : provider.Name;
            foreach (var model in models.EnumerateObject())
            {
                var id = $"{provider.Name}/{model.Name}";
                var record = ModelsDevRecord.TryRead(provider.Name, name, model.Name, model.Value, out var reason);
                if (!seen.Add(id)) Refuse("It stands in the file twice; the first is kept.");
                else if (record is null) Refuse(reason);
                else records.Add(record);

                void Refuse(string why) => refused.Add(new(UnwantedCharacters.Escaped(id), why));
            }
        }

        SnapshotDay.Refuse(records, refused, known);
        if (records.Count == 0) throw Refusal(file, "no provider in it has a single model that can be read");
        return new(providers, records, refused);
    }

    private static InvalidDataException Refusal(string file, string why, Exception? inner = null) =>
        new($"{file} is not a snapshot of models.dev: {why}. Download api.json from https://models.dev/api.json again; the catalogue " +
            "stays as it was.", inner);
}
