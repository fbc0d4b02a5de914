using System.Text.Json;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Reads one record of models.dev.</summary>
internal static class ModelsDevRecord
{
    /// <summary>A twentieth of the lowest price that a snapshot has had.</summary>
    private const double LeastPrice = 0.0001;

    /// <summary>Over ten times the highest.</summary>
    private const double MostPrice = 10_000;

    /// <summary>Ten times the largest context that a snapshot has had.</summary>
    private const double MostTokens = 1_000_000_000;

    /// <summary>The record; null, and the reason, where it is not what the format says.</summary>
    public static DatasetRecord? TryRead(string provider, string providerName, string id, JsonElement model, out string reason)
    {
        try
        {
            reason = "";
            return Read(provider, providerName, id, model);
        }
        catch (InvalidOperationException)
        {
            reason = "A text in it is no valid text: half of a pair of characters.";
            return null;
        }
        catch (FormatException error)
        {
            reason = error.Message;
            return null;
        }
    }

    /// <summary>When a record that could be read was last revised, as it says itself; null where it does not say.</summary>
    public static DateOnly? Updated(JsonElement model) => Date(model, "last_updated")?.From;

    /// <summary>What a value is, in words.</summary>
    public static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "yes or no",
        JsonValueKind.Object => "an object",
        _ => "nothing",
    };

    private static DatasetRecord Read(string provider, string providerName, string id, JsonElement model)
    {
        if (model.ValueKind != JsonValueKind.Object) throw new FormatException($"It is {Kind(model)}, not an object.");
        Wanted("id", id);
        Wanted("provider", providerName);
        var released = Date(model, "release_date") ?? throw new FormatException("It has no 'release_date'.");
        if (released.From.Year < 2000) throw new FormatException($"Its 'release_date' {released.Text} is a placeholder.");
        // A revision that is not later than the release says nothing; the snapshot has some that are earlier.
        var revised = Date(model, "last_updated") is { } updated && updated.From > released.To ? updated : null;
        var (price, input, output) = Price(model);
        var cost = Object(model, "cost");
        return new(
            provider,
            providerName,
            id,
            Text(model, "name"),
            released,
            revised,
            Context(model),
            Flag(model, "open_weights") ?? throw new FormatException("It has no 'open_weights'.") ? Openness.Open : Openness.Closed,
            price,
            input,
            output,
            cost is { } asked ? Asked(asked, "cache_read") : null,
            cost is { } written ? Asked(written, "cache_write") : null,
            cost is { } tiered ? Tiers(tiered) : [],
            model.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String && status.ValueEquals("deprecated"),
            WritesText(model),
            Capabilities(model));
    }

    /// <summary>Embeddings are given as text too, but nobody pays for what they put out.</summary>
    private static bool WritesText(JsonElement model) =>
        Takes(model, "output", "text")
        && !(Object(model, "cost") is { } cost && Number(cost, "input") is > 0 && Number(cost, "output") == 0);

    private static bool Takes(JsonElement model, string side, string modality)
    {
        var modalities = Object(model, "modalities") ?? throw new FormatException("It has no 'modalities'.");
        if (!modalities.TryGetProperty(side, out var list) || list.ValueKind != JsonValueKind.Array)
            throw new FormatException($"Its 'modalities' have no list '{side}'.");
        return list.EnumerateArray().Any(x => x.ValueKind == JsonValueKind.String && x.ValueEquals(modality));
    }

    private static Dictionary<string, bool> Capabilities(JsonElement model)
    {
        Dictionary<string, bool> all = [];
        foreach (var (capability, name, required) in ModelsDevWords.Flags)
            if (Flag(model, name) is { } has) all[capability] = has;
            else if (required) throw new FormatException($"It has no '{name}'.");

        foreach (var (capability, modality) in ModelsDevWords.Inputs) all[capability] = Takes(model, "input", modality);
        return all;
    }

    private static (PriceKind Price, double? Input, double? Output) Price(JsonElement model)
    {
        if (Object(model, "cost") is not { } cost) return (PriceKind.None, null, null);
        var (input, output) = (Amount(cost, "input"), Amount(cost, "output"));
        if (input is null && output is null) return (PriceKind.None, null, null);
        return input is > 0 && output is > 0 ? (PriceKind.Listed, input, output) : (PriceKind.Zero, null, null);
    }

    /// <summary>Above a size of the context, other prices; a tier of another kind, or without both prices, says nothing here.</summary>
    private static List<PriceTier> Tiers(JsonElement cost)
    {
        if (!cost.TryGetProperty("tiers", out var tiers) || tiers.ValueKind == JsonValueKind.Null) return [];
        if (tiers.ValueKind != JsonValueKind.Array) throw new FormatException($"Its 'tiers' are {Kind(tiers)}, not a list.");
        List<PriceTier> found = [];
        foreach (var tier in tiers.EnumerateArray())
        {
            if (tier.ValueKind != JsonValueKind.Object) throw new FormatException($"One of its 'tiers' is {Kind(tier)}, not an object.");
            if (Object(tier, "tier") is not { } what || !what.TryGetProperty("type", out var type)
                || type.ValueKind != JsonValueKind.String || !type.ValueEquals("context")) continue;
            if (Tokens(Number(what, "size"), "size") is { } above
                && (Asked(tier, "input"), Asked(tier, "output")) is ({ } input, { } output))
                found.Add(new()
                {
                    Above = above,
                    Input = input,
                    Output = output,
                    CacheRead = Asked(tier, "cache_read"),
                    CacheWrite = Asked(tier, "cache_write"),
                });
        }

        return [.. found.DistinctBy(x => x.Above).OrderBy(x => x.Above)];
    }

    /// <summary>A price; zero is none.</summary>
    private static double? Asked(JsonElement cost, string key) => Amount(cost, key) is > 0 and var price ? price : null;

    /// <summary>USD per million tokens, of a size that somebody can ask.</summary>
    private static double? Amount(JsonElement cost, string key) => Number(cost, key) switch
    {
        > 0 and < LeastPrice => throw new FormatException(
            $"Its '{key}' is {Found(cost.GetProperty(key))}; prices are in USD per million tokens, and this looks like one per token."),
        > MostPrice => throw new FormatException(
            $"Its '{key}' is {Found(cost.GetProperty(key))}, more than anybody asks for a million tokens."),
        var price => price,
    };

    private static long? Tokens(double? number, string key) => number switch
    {
        > MostTokens => throw new FormatException($"Its '{key}' has more tokens than any model can take in."),
        > 0 => (long)number,
        _ => null,
    };

    /// <summary>Zero stands for models without a window, such as those that draw; it is no window of zero tokens.</summary>
    private static long? Context(JsonElement model)
    {
        return Tokens(Object(model, "limit") is { } limit ? Number(limit, "context") : null, "context");
    }

    private static string Text(JsonElement model, string key) =>
        model.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? Wanted(key, text.Trim())
            : throw new FormatException($"It has no '{key}'.");

    /// <summary>A text without characters that no text has a use for; a name has no line breaks either.</summary>
    private static string Wanted(string what, string text)
    {
        if (UnwantedCharacters.In(text).Select(x => x.What).FirstOrDefault() is { } found)
            throw new FormatException($"Its '{what}' has {found}.");
        return text.Any(char.IsControl) ? throw new FormatException($"Its '{what}' has a line break or a tab.") : text;
    }

    private static bool? Flag(JsonElement model, string key)
    {
        if (!model.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new FormatException($"Its '{key}' is {Kind(value)}, not yes or no.");
    }

    private static JsonElement? Object(JsonElement model, string key)
    {
        if (!model.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Object ? value : throw new FormatException($"Its '{key}' is {Kind(value)}, not an object.");
    }

    private static double? Number(JsonElement model, string key)
    {
        if (!model.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= 0 && double.IsFinite(number)
            ? number
            : throw new FormatException($"Its '{key}' is {Found(value)}, not a number of zero or more.");
    }

    private static PartialDate? Date(JsonElement model, string key)
    {
        if (!model.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !text.Contains("..", StringComparison.Ordinal)
            && PartialDate.TryParse(text, out var date) && date is not null
            ? Plausible(key, date)
            : throw new FormatException($"Its '{key}' is {Found(value)}, not a date.");
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.String => $"'{UnwantedCharacters.Escaped(value.GetString()!)}'",
        _ => Kind(value),
    };

    private static PartialDate Plausible(string key, PartialDate date) => PlausibleYears.Include(date.From, date.To)
        ? date
        : throw new FormatException($"Its '{key}' {date.Text} is not of the years {PlausibleYears.First} to {PlausibleYears.Last}.");
}
