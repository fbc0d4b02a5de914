using System.Globalization;
using System.Text.Json;
using LlmLandscape.Imports.ModelsDev;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>
/// A second way to the prices: a list of changes that somebody else read from the same repository, as
/// <c>{date, commit, provider, record, change, values}</c>.
/// </summary>
public sealed record HistoryRows(IReadOnlyDictionary<string, (DateOnly FirstSeen, IReadOnlyList<PricePoint> Prices)> Records)
{
    public static HistoryRows Read(string file)
    {
        Dictionary<string, (DateOnly FirstSeen, List<PricePoint> Prices)> records = [];
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var row in document.RootElement.EnumerateArray())
        {
            if (Text(row, "change") == "removed") continue;
            var day = DateOnly.ParseExact(Text(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var id = $"{Text(row, "provider")}/{Text(row, "record")}";
            if (!records.TryGetValue(id, out var known)) records[id] = known = (day, []);
            var before = Text(row, "change") == "changed" ? known.Prices.LastOrDefault() : null;
            var values = row.GetProperty("values");
            known.Prices.Add(
                new(day, Text(row, "commit"), Price(values, "input", before?.Input), Price(values, "output", before?.Output)));
        }

        return new(records.ToDictionary(x => x.Key, x => (x.Value.FirstSeen, (IReadOnlyList<PricePoint>)x.Value.Prices)));
    }

    private static string Text(JsonElement row, string key) => row.GetProperty(key).GetString()!;

    private static double? Price(JsonElement values, string key, double? before)
    {
        if (!values.TryGetProperty(key, out var value)) return before;
        if (value.ValueKind == JsonValueKind.Object) value = value.GetProperty("to");
        return value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
    }
}
