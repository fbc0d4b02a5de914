using System.Globalization;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Hosting;

/// <summary>
/// The language is the first segment of a page's path. It becomes the path base, so that every relative link, and the
/// circuit of an island, stays in the language by itself.
/// </summary>
internal static partial class LanguagePath
{
    public const string Cookie = "language";

    /// <summary>What is the same in every language; the API and the files of pages may still be asked for in one.</summary>
    private static readonly string[] WithoutLanguage = ["/api", "/openapi", "/health", "/_framework", "/_content", "/_blazor"];

    public static void UseLanguagePath(this WebApplication app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        foreach (var language in LanguageTags.All)
        {
            if (!request.Path.StartsWithSegments($"/{language.Segment()}", StringComparison.Ordinal, out var rest)) continue;
            request.PathBase = request.PathBase.Add($"/{language.Segment()}");
            request.Path = rest.HasValue ? rest : "/";
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
            await next(context);
            return;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Language.English.Tag());
        if (IsPage(request))
        {
            context.Response.Headers.Vary = "Accept-Language, Cookie";
            context.Response.Redirect($"{request.PathBase}/{Preferred(request).Segment()}{request.Path}{request.QueryString}");
        }
        else
        {
            await next(context);
        }
    });

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !WithoutLanguage.Any(prefix => request.Path.StartsWithSegments(prefix, StringComparison.Ordinal))
        && !FileEnding().IsMatch(request.Path.Value!);

    /// <summary>What is served as a file; a page's address may have a dot in it too: <c>/releases/google/gemini-2.5-pro</c>.</summary>
    [GeneratedRegex(@"\.(css|csv|gif|ico|jpg|js|json|map|png|svg|txt|webmanifest|woff2?|xml)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileEnding();

    private static Language Preferred(HttpRequest request)
    {
        foreach (var language in LanguageTags.All)
            if (request.Cookies[Cookie] == language.Segment()) return language;

        var wanted = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(x => x.Quality ?? 1)
            .Select(x => x.Value.Value ?? "")
            .FirstOrDefault(tag => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return wanted?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }
}
