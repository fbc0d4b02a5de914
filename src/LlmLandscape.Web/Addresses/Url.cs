using Microsoft.AspNetCore.Http.Extensions;

namespace LlmLandscape.Web.Addresses;

/// <summary>Writes parameters as an address does, in the order in which they are given.</summary>
internal static class Url
{
    public static string Query(params IEnumerable<(string Name, string? Value)> parameters)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in parameters)
            if (!string.IsNullOrEmpty(value)) builder.Add(name, value);
        return builder.ToString();
    }
}
