using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LlmLandscape.Web.Http;

/// <summary>Tells which answers will be the same for the next visitor: those that may be kept and have a tag.</summary>
internal static class LastingAnswers
{
    public static bool Has(HttpContext context, AnswerKey key) =>
        context.Response is { StatusCode: StatusCodes.Status200OK, Headers: { CacheControl.Count: 0, SetCookie.Count: 0 } }
        && context.GetEndpoint() is RouteEndpoint endpoint
        && endpoint.Metadata.GetMetadata<OutputCacheAttribute>() is not { NoStore: true }
        && IsAsLinked(context.Request, endpoint.RoutePattern)
        && context.RequestServices.GetRequiredService<CatalogueSnapshot>().Version == key.Version; // else the catalogue changed on the way

    /// <summary>
    /// Routing takes letters of either case and a slash at the end, names of parameters are read in either case, and any port
    /// may be made up. Such addresses get their answer, but only those that stand in links fill the cache.
    /// </summary>
    private static bool IsAsLinked(HttpRequest request, RoutePattern pattern)
    {
        var path = request.Path.Value!;
        if (path.Length > 1 && path[^1] == '/') return false;
        if (request.Host.Port is { } port && port != request.HttpContext.Connection.LocalPort) return false;
        return request.Query.Keys.All(name => !name.Any(char.IsUpper)) && IsAsDeclared(path.Split('/')[1..], pattern);
    }

    private static bool IsAsDeclared(string[] path, RoutePattern pattern) => pattern.PathSegments
        .Zip(path)
        .All(x => x.First is not { Parts: [RoutePatternLiteralPart literal] } || literal.Content == x.Second);
}
