using System.Globalization;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.Web.Http;

/// <summary>Makes the key of a request's answer, from nothing but the request and what the site stands on at the moment.</summary>
internal sealed class AnswerKeys(CurrentCatalogue catalogue, ArticleStamp articles, SiteAddress site, TimeProvider time)
{
    /// <summary>What answers are made by: after an update the same catalogue may be told otherwise.</summary>
    private static readonly string Program = AnswerKey.Hash(string.Join('\n',
        new[] { typeof(AnswerKeys), typeof(Language), typeof(HomogenizationMeasures) }.Select(x => x.Module.ModuleVersionId)))[..8];

    /// <summary>What is not made from the catalogue, or not the same for everybody.</summary>
    private static readonly string[] Others = ["/health", "/_framework", "/_content", "/_blazor"];

    /// <summary>What has a key without standing in a language.</summary>
    private static readonly string[] InNoLanguage = ["/api", "/openapi"];

    /// <summary>Null where an answer is nobody's but the asker's, or a file's own.</summary>
    public AnswerKey? Of(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || !(IsUnder(request, InNoLanguage) || LanguagePath.Of(request) is not null)) return null;
        if (IsUnder(request, Others)) return null;

        var isPicture = request.Path.Value!.EndsWith(".png", StringComparison.Ordinal); // packed by itself
        return new AnswerKey(
            catalogue.Snapshot.Version,
            string.Join('\n', "", Program, Site(request), articles.Current, ShowsToday(request.Path) ? Today() : "", ""),
            request.PathBase + request.Path,
            AnswerKey.Sorted(request.QueryString),
            isPicture ? ContentCoding.Identity : ContentCodings.Best(request.Headers.AcceptEncoding.ToString()));
    }

    /// <summary>The timeline marks the present. A test looks through all pages for others that do.</summary>
    private static bool ShowsToday(PathString path) =>
        path.Value!.StartsWith("/timeline", StringComparison.OrdinalIgnoreCase)
        || path.Value.StartsWith($"{SecurityHeaders.Embeds}/timeline", StringComparison.OrdinalIgnoreCase);

    private string Site(HttpRequest request) => site.Set ?? $"{request.Scheme}://{request.Host.Value}";

    private string Today() => time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsUnder(HttpRequest request, string[] paths)
    {
        foreach (var path in paths)
            if (request.Path.StartsWithSegments(path, StringComparison.Ordinal)) return true;
        return false;
    }
}
