using Microsoft.AspNetCore.Http.Extensions;

namespace LlmLandscape.Web.Addresses;

/// <summary>Writes the parameters of a filter in one order, so that one view has one address.</summary>
internal static class Url
{
    public static string Query(params IEnumerable<(string Name, string? Value)> parameters)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in parameters)
            if (!string.IsNullOrEmpty(value)) builder.Add(name, value);
        return builder.ToString();
    }

    public static IEnumerable<(string Name, string? Value)> Many(string name, IEnumerable<string> values) =>
        values.Order(StringComparer.Ordinal).Select(value => (name, (string?)value));
}
