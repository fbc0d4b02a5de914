using System.Text.Json;
using System.Text.Json.Serialization;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// A history as it is attached. One object: <c>format</c> (<see cref="Format"/>), <c>commit</c> and <c>day</c> of the newest commit,
/// <c>records</c> and <c>refused</c> (<c>record</c>, <c>reason</c>). A record has <c>provider</c>, <c>id</c>, <c>name</c>,
/// <c>released</c> (absent where unknown), <c>firstSeen</c>, <c>firstCommit</c>, <c>gone</c> and <c>goneCommit</c> (absent while it is
/// there), <c>prices</c> (<c>day</c>, <c>commit</c>, <c>input</c> and <c>output</c> in USD per million tokens, both absent where there
/// is no price, <c>kind</c>) and <c>flags</c> (<c>day</c>, <c>commit</c>, <c>capability</c>, <c>has</c>), each in the order of time.
/// Days are <c>2026-05-25</c>, commits ten digits, kinds as <see cref="EnumSlug"/> writes them. What is unknown is passed over.
/// </summary>
public static class HistoryFile
{
    /// <summary>What a file says that it is.</summary>
    public const string Format = "llm-landscape/record-history/1";

    private static readonly DatasetForm Form =
        new("a history of models.dev as it is attached", "Delete it, or import your clone again.");

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes a history: the same bytes for the same history.</summary>
    /// <param name="file">The path.</param>
    /// <param name="history">The history.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, HistoryTable history)
    {
        using var stream = File.Create(file);
        JsonSerializer.Serialize(
            stream,
            new
            {
                Format,
                history.Commit,
                history.Day,
                Records = history.Records.Select(x => new
                {
                    x.Provider,
                    x.Id,
                    x.Name,
                    Released = x.Released?.Text,
                    x.FirstSeen,
                    x.FirstCommit,
                    x.Gone,
                    x.GoneCommit,
                    x.Prices,
                    x.Flags,
                }),
                history.Refused,
            },
            Written);
    }

    /// <summary>Reads a history. A record that is not as it must be is left out with a reason, beside those left out before.</summary>
    /// <param name="file">The path.</param>
    /// <exception cref="InvalidDataException">It is none: too large, empty, no JSON, cut off, or of another form. The message says
    /// which, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static HistoryTable Read(string file)
    {
        try
        {
            using var stream = Form.Open(file);
            using var document = JsonDocument.Parse(stream, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            var where = $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}";
            throw Form.Refusal(file, $"it is not JSON, is cut off, or is nested more than {Strict.MaxDepth} deep ({where})", error);
        }
        catch (FormatException error)
        {
            throw Form.Refusal(file, error.Message.TrimEnd('.'), error);
        }
        catch (InvalidOperationException error)
        {
            throw Form.Refusal(file, "a name in it is no valid text", error);
        }
    }

    private static HistoryTable Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException($"it holds {ModelsDevRecord.Kind(root)}, not an object");
        if (!root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || !format.ValueEquals(Format))
            throw new FormatException($"its 'format' is not '{Format}'");
        var day = HistoryValues.Day(root, "day");
        List<RecordHistory> records = [];
        List<RefusedRecord> refused = [.. HistoryValues.List(root, "refused").Select(Refused)];
        HashSet<string> seen = [];
        foreach (var (element, place) in HistoryValues.List(root, "records").Select((x, i) => (x, i + 1)))
        {
            var record = HistoryRecord.TryRead(element, place, day, out var id, out var reason);
            if (record is null) refused.Add(new(UnwantedCharacters.Escaped(id), reason));
            else if (!seen.Add(id)) refused.Add(new(id, "It stands in the file twice; the first is kept."));
            else records.Add(record);
        }

        return records.Count > 0
            ? new(HistoryValues.Commit(root, "commit"), day, records, refused)
            : throw new FormatException("no record in it can be read");
    }

    private static RefusedRecord Refused(JsonElement element) => new(
        UnwantedCharacters.Escaped(HistoryValues.AnyText(element, "record")),
        UnwantedCharacters.Escaped(HistoryValues.AnyText(element, "reason")));
}
