using System.Text;
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

    /// <summary>
    /// What an attached file says that it is. One object: <c>format</c>, <c>day</c> (2026-07-02), and <c>snapshot</c>, the file of
    /// models.dev as it was read. The day is kept beside it: found out anew, it would change with the calendar.
    /// </summary>
    public const string Format = "llm-landscape/models-dev/1";

    private const int Deepest = 32;

    private static readonly DatasetForm Form = new(
        "a snapshot of models.dev", "Download api.json from https://models.dev/api.json again; the catalogue stays as it was.");

    /// <summary>Reads a file, of models.dev or attached; it may be packed by gzip, or a pipe.</summary>
    /// <param name="file">The path.</param>
    /// <param name="day">Of which day it is, where somebody knows; null to find it out.</param>
    /// <param name="today">What is after today is none of its days; null for the clock's today (and tomorrow: calendars differ).</param>
    /// <exception cref="InvalidDataException">It is not a snapshot: too large, empty, no JSON, cut off, nested too deeply, or of
    /// another form. The message says which, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static DatasetSnapshot Read(string file, DateOnly? day = null, DateOnly? today = null)
    {
        using var stream = Form.Open(file);
        var bytes = WithoutMark(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        using var document = Parse(file, bytes);
        try
        {
            return Read(file, bytes, document.RootElement, day, today ?? DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
        }
        catch (InvalidOperationException error)
        {
            throw Form.Refusal(file, "a name in it is no valid text", error);
        }
    }

    /// <summary>Writes a snapshot as it is attached.</summary>
    /// <param name="file">The path.</param>
    /// <param name="snapshot">What was read.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, DatasetSnapshot snapshot)
    {
        using var stream = File.Create(file);
        stream.Write(Encoding.UTF8.GetBytes($$"""{"format":"{{Format}}","day":"{{snapshot.Day:yyyy-MM-dd}}","snapshot":"""));
        stream.Write(snapshot.Json.Span);
        stream.Write("}"u8);
    }

    /// <summary>Without a byte order mark, which JSON does not have.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static JsonDocument Parse(string file, ReadOnlyMemory<byte> bytes)
    {
        // What was not too deep when it was attached is not too deep within what was put around it.
        var isAttached = bytes.Span.StartsWith(Encoding.UTF8.GetBytes($$"""{"format":"{{Format}}","""));
        try
        {
            return JsonDocument.Parse(bytes, new() { MaxDepth = isAttached ? Deepest + 1 : Deepest });
        }
        catch (JsonException error)
        {
            var where = $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}";
            throw Form.Refusal(file, $"it is not JSON, is cut off, or is nested more than {Deepest} deep ({where})", error);
        }
    }

    private static DatasetSnapshot Read(string file, ReadOnlyMemory<byte> json, JsonElement root, DateOnly? day, DateOnly today)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format)
            && format.ValueKind == JsonValueKind.String)
        {
            if (!format.ValueEquals(Format) || !root.TryGetProperty("snapshot", out var inner))
                throw Form.Refusal(file, $"its 'format' is '{format.GetString()}', and '{Format}' is read here");
            try
            {
                day ??= HistoryValues.Day(root, "day");
            }
            catch (FormatException error)
            {
                throw Form.Refusal(file, error.Message.TrimEnd('.'), error);
            }

            (root, json) = (inner, Encoding.UTF8.GetBytes(inner.GetRawText()));
        }

        if (root.ValueKind != JsonValueKind.Object)
            throw Form.Refusal(file, $"it holds {ModelsDevRecord.Kind(root)}, not an object of providers");
        List<DatasetRecord> records = [];
        List<RefusedRecord> refused = [];
        List<DateOnly> revised = [];
        List<string> providers = [];
        HashSet<string> seen = [];
        foreach (var provider in root.EnumerateObject())
        {
            if (provider.Value.ValueKind != JsonValueKind.Object
                || !provider.Value.TryGetProperty("models", out var models) || models.ValueKind != JsonValueKind.Object)
            {
                refused.Add(new(UnwantedCharacters.Escaped(provider.Name), "This is no provider: it has no object 'models'."));
                continue;
            }

            providers.Add(provider.Name);
            var isNamed = provider.Value.TryGetProperty("name", out var text) && text.ValueKind == JsonValueKind.String;
            var name = isNamed ? text.GetString()! : provider.Name;
            foreach (var model in models.EnumerateObject())
            {
                var id = $"{provider.Name}/{model.Name}";
                var record = ModelsDevRecord.TryRead(provider.Name, name, model.Name, model.Value, out var reason);
                if (!seen.Add(id)) Refuse("It stands in the file twice; the first is kept.");
                else if (record is null) Refuse(reason);
                else records.Add(record);
                if (record is not null) revised.Add(ModelsDevRecord.Updated(model.Value) ?? record.Released.From);

                void Refuse(string why) => refused.Add(new(UnwantedCharacters.Escaped(id), why));
            }
        }

        if (records.Count == 0) throw Form.Refusal(file, WhyNone(refused));
        var own = day ?? SnapshotDay.Of(revised, today)
            ?? throw Form.Refusal(file, $"all its records are dated after today, {today:yyyy-MM-dd}");
        SnapshotDay.Refuse(records, refused, own);
        if (records.Count == 0) throw Form.Refusal(file, $"all its records are dated after its day, {own:yyyy-MM-dd}");
        return new(own, providers, records, refused, json);
    }

    /// <summary>Where every record lacks one field, the file is of another time.</summary>
    private static string WhyNone(List<RefusedRecord> refused)
    {
        const string None = "no provider in it has a single model that can be read";
        if (refused.Count == 0) return None;
        var most = refused.CountBy(x => x.Reason).MaxBy(x => x.Value);
        return $"{None}; of {most.Value} of {refused.Count}: {most.Key.TrimEnd('.')}. An older format than that of 2026 is not read";
    }
}
