using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace LlmLandscape.Web.Http;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Read">Its cell, from the JSON of an entry.</param>
internal sealed record CsvColumn(string Name, Func<JsonNode?, string> Read);

/// <summary>
/// The columns of a kind of entries: always the same, whatever is in them. What is nested becomes <c>outer.inner</c>; what is repeated
/// stands in one cell with <c>; </c> between, a citation as <c>source#pN</c> with its prints in a column beside it.
/// </summary>
internal static class CsvColumns
{
    private static readonly ConcurrentDictionary<(Type, JsonSerializerOptions), IReadOnlyList<CsvColumn>> Known = new();

    public static IReadOnlyList<CsvColumn> Of(Type type, JsonSerializerOptions options) =>
        Known.GetOrAdd((type, options), key => [.. Nested(key.Item1, key.Item2, "", row => row)]);

    private static IEnumerable<CsvColumn> Nested(
        Type type, JsonSerializerOptions options, string prefix, Func<JsonNode?, JsonNode?> find) =>
        options.GetTypeInfo(type).Properties
            .Where(property => property.Get is not null)
            .SelectMany(property => Columns(property, options, prefix, row => find(row)?[property.Name]));

    private static IEnumerable<CsvColumn> Columns(
        JsonPropertyInfo property, JsonSerializerOptions options, string prefix, Func<JsonNode?, JsonNode?> find)
    {
        var (name, type) = (prefix + property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return options.GetTypeInfo(type).Kind switch
        {
            JsonTypeInfoKind.Object => Nested(type, options, $"{name}.", find),
            JsonTypeInfoKind.Enumerable when IsCitations(type, options) =>
            [
                new(name, row => Joined(find(row), item => $"{item!["source"]}#p{item["paragraph"]}")),
                new($"{prefix}printed", row => Joined(find(row), item => $"{item!["printed"]}")),
            ],
            JsonTypeInfoKind.Dictionary => [new(name, row => Named(find(row)))],
            JsonTypeInfoKind.Enumerable => [new(name, row => Joined(find(row), Text))],
            _ => [new(name, row => Text(find(row)))],
        };
    }

    private static bool IsCitations(Type list, JsonSerializerOptions options) =>
        list.GetInterfaces().Append(list).FirstOrDefault(x => x.IsGenericType && x.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            is { } items
        && options.GetTypeInfo(items.GenericTypeArguments[0]) is { Kind: JsonTypeInfoKind.Object, Properties: var properties }
        && properties.Any(x => x.Name == "source") && properties.Any(x => x.Name == "paragraph");

    private static string Joined(JsonNode? list, Func<JsonNode?, string> text) =>
        list is JsonArray items ? string.Join("; ", items.Select(text).Where(x => x.Length > 0)) : "";

    /// <summary>What stands under names that differ from entry to entry: each name with its value, in one cell.</summary>
    private static string Named(JsonNode? value) =>
        value is JsonObject named ? string.Join("; ", named.Select(x => $"{x.Key}: {Text(x.Value)}")) : "";

    /// <summary>A value; of what has parts, the parts one after another.</summary>
    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => Joined(list, Text),
        JsonObject parts => string.Join("; ", parts.Select(x => Text(x.Value))),
        _ => $"{value}",
    };
}
