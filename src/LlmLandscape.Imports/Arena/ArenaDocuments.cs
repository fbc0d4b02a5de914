using System.Text.Json;
using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.Arena;

/// <summary>Boards as JSON documents that others keep.</summary>
internal static class ArenaDocuments
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <summary>Reads a document and hands each row on while it is open; returns nothing, for no row of one is broken.</summary>
    /// <param name="file">The path.</param>
    /// <param name="form">What it ought to be.</param>
    /// <param name="maker">Guesses whose model it is, where the board does not say.</param>
    /// <param name="add">Takes a row.</param>
    /// <exception cref="InvalidDataException">It is of no shape.</exception>
    public static IReadOnlyList<RefusedRecord> Read(
        string file, DatasetForm form, Func<string, string?> maker, Action<ArenaRow> add)
    {
        using var stream = form.Open(file);
        try
        {
            using var document = JsonDocument.Parse(stream, Strict);
            foreach (var row in Rows(file, form, document.RootElement, maker)) add(row);
            return [];
        }
        catch (JsonException error)
        {
            var where = $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}";
            throw form.Refusal(file, $"it is not JSON, is cut off, or is nested more than {Strict.MaxDepth} deep ({where})", error);
        }
        catch (InvalidOperationException error)
        {
            throw form.Refusal(file, "a name in it is no valid text", error);
        }
    }

    private static IEnumerable<ArenaRow> Rows(string file, DatasetForm form, JsonElement root, Func<string, string?> maker)
    {
        if (Member(root, "full") is { ValueKind: JsonValueKind.Object } full)
        {
            var day = Day(file, form, Member(root, "date"), "date");
            return full.EnumerateObject().Select(model => new ArenaRow(model.Name, () => Rating(model, day, maker)));
        }

        if (Member(root, "meta") is { } meta && Member(root, "models") is { ValueKind: JsonValueKind.Array } models)
        {
            if (Member(meta, "leaderboard") is { } board && Text(board, "leaderboard") is var which and not "text")
                throw form.Refusal(file, $"it is the board '{DatasetText.Shown(which ?? "")}', not that of text");
            var day = Day(file, form, Member(meta, "fetched_at"), "fetched_at");
            return models.EnumerateArray().Select((model, i) => new ArenaRow($"model {i + 1}", () => Ranked(model, day)));
        }

        throw form.Refusal(file, "it is JSON, but has neither 'date' and 'full' nor 'meta' and 'models'");
    }

    private static ScoreRecord Rating(JsonProperty model, DateOnly day, Func<string, string?> maker) => ArenaTables.Score(
        model.Name,
        null,
        maker(model.Name),
        day,
        Number(model.Value, "rating"),
        Number(model.Value, "rating_q025"),
        Number(model.Value, "rating_q975"));

    private static ScoreRecord Ranked(JsonElement model, DateOnly day)
    {
        var (value, half) = (Number(model, "score"), Number(model, "ci"));
        if (half < 0) throw new FormatException("Its 'ci' is below zero.");
        return ArenaTables.Score(
            Text(Member(model, "model"), "model"), null, Text(Member(model, "vendor"), "vendor"), day, value, value - half, value + half);
    }

    /// <summary>The day of a document: all of it hangs on that.</summary>
    private static DateOnly Day(string file, DatasetForm form, JsonElement? value, string name)
    {
        try
        {
            // Of a time, the day in its own zone.
            var text = Text(value, name);
            return DatasetText.Day(name, text is { Length: > 10 } && text[10] == 'T' ? text[..10] : text)
                ?? throw new FormatException($"It has no '{name}'.");
        }
        catch (FormatException error)
        {
            throw form.Refusal(file, $"it does not say of which day it is. {error.Message.TrimEnd('.')}", error);
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private static string? Text(JsonElement? value, string name)
    {
        if (value is not { } text) return null;
        if (text.ValueKind != JsonValueKind.String) throw new FormatException($"Its '{name}' is no text.");
        try
        {
            return text.GetString()!.Trim() is { Length: > 0 } trimmed ? trimmed : null;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"Its '{name}' has half of a pair of characters.");
        }
    }

    private static double? Number(JsonElement element, string name)
    {
        if (Member(element, name) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"Its '{name}' is '{DatasetText.Shown(value.GetRawText())}', not a number.");
    }
}
