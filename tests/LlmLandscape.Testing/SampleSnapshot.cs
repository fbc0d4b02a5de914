using System.Text.Json.Nodes;

namespace LlmLandscape.Testing;

/// <summary>A small snapshot in the form of models.dev, for the vendors of <see cref="SampleSeeds"/>.</summary>
public static class SampleSnapshot
{
    /// <summary>A record as it should be, but for some values; null takes a key away.</summary>
    public static JsonObject Model(params (string Key, JsonNode? Value)[] but)
    {
        var model = new JsonObject
        {
            ["id"] = "two-1",
            ["name"] = "Two 1",
            ["reasoning"] = true,
            ["tool_call"] = true,
            ["release_date"] = "2025-03-01",
            ["last_updated"] = "2025-05",
            ["modalities"] = new JsonObject { ["input"] = new JsonArray("text", "image"), ["output"] = new JsonArray("text") },
            ["open_weights"] = false,
            ["limit"] = new JsonObject { ["context"] = 1_000_000, ["output"] = 8_000 },
            ["cost"] = new JsonObject { ["input"] = 1.25, ["output"] = 10 },
        };
        foreach (var (key, value) in but)
            if (value is null) model.Remove(key);
            else model[key] = value;
        return model;
    }

    /// <summary>A whole file of such records.</summary>
    public static JsonObject Of(params (string Provider, string Id, JsonObject Model)[] records)
    {
        var file = new JsonObject();
        foreach (var provider in records.GroupBy(x => x.Provider))
        {
            var models = new JsonObject();
            foreach (var (_, id, model) in provider) models[id] = model;
            file[provider.Key] = new JsonObject
            {
                ["id"] = provider.Key,
                ["name"] = char.ToUpperInvariant(provider.Key[0]) + provider.Key[1..],
                ["models"] = models,
            };
        }

        return file;
    }
}
