using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LlmLandscape.Web.Http;

/// <summary>All that an answer depends on: under one key every visitor gets the same bytes.</summary>
/// <param name="Version">The version of the catalogue.</param>
/// <param name="Surroundings">
/// What the answers of the whole site depend on: the program, the site's address, the articles' texts, the day.
/// </param>
/// <param name="Path">The path, with what stands before it.</param>
/// <param name="Query">The parameters, sorted by name.</param>
/// <param name="Coding">How the body is packed.</param>
internal sealed record AnswerKey(string Version, string Surroundings, string Path, string Query, ContentCoding Coding)
{
    /// <summary>Under which it is kept.</summary>
    public string Name => string.Concat([Version, Surroundings, Coding.Name(), Path, Query]);

    /// <summary>
    /// Weak, since the same answer may be packed in several ways. It has the address in it: whoever sends it back was given it
    /// for this address, so that the address need not be judged again.
    /// </summary>
    public string ETag => $"W/\"{Hash(string.Join('\n', Version, Surroundings, Path, Query))}\"";

    /// <summary>
    /// Whether a visitor who sends these tags has this very answer. <c>*</c> is left to the cache, which knows whether there is one.
    /// </summary>
    public bool IsAmong(StringValues tags)
    {
        var own = ETag;
        return tags
            .SelectMany(line => line?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            .Any(tag => tag == own || tag == own[2..]);
    }

    /// <summary>Parameters in the order of their names; values of one name keep theirs, which says something.</summary>
    public static string Sorted(QueryString query)
    {
        if (query is not { HasValue: true, Value.Length: > 1 }) return "";
        List<(string Name, string Value)> parameters = [];
        foreach (var parameter in new QueryStringEnumerable(query.Value))
            parameters.Add((parameter.DecodeName().ToString(), parameter.DecodeValue().ToString()));
        var sorted = new QueryBuilder();
        foreach (var (name, value) in parameters.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)) sorted.Add(name, value);
        return sorted.ToString();
    }

    /// <summary>Short, and nobody finds two texts with the same one.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
