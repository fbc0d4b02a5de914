using System.Globalization;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Http;

/// <summary>
/// The language is the first segment of a page's path. It becomes the end of the path base, so that every relative link, and
/// a circuit, stays in the language by itself.
/// </summary>
internal static partial class LanguagePath
{
    public const string Cookie = "language";

    /// <summary>What is the same in every language; the API and the files of pages may still be asked for in one.</summary>
    private static readonly string[] WithoutLanguage = ["/api", "/openapi", "/health", "/_framework", "/_content", "/_blazor"];

    private static readonly (Language Language, string Segment)[] Segments = [.. LanguageTags.All.Select(x => (x, $"/{x.Segment()}"))];

    /// <summary>Goes before the cache, which needs to know what was asked for and nothing else.</summary>
    public static void UseLanguagePath(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        foreach (var (_, segment) in Segments)
        {
            if (!request.Path.StartsWithSegments(segment, StringComparison.Ordinal, out var rest)) continue;
            if (rest.Value is [_, .., '/'])
            {
                // One page, one address: what a browser calls a folder is the same page here.
                context.Response.Redirect(request.PathBase + segment + rest.Value.TrimEnd('/') + request.QueryString, permanent: true);
                return Task.CompletedTask;
            }

            request.PathBase = request.PathBase.Add(segment);
            request.Path = rest.HasValue ? rest : "/";
            return next(context);
        }

        if (!IsPage(request)) return next(context);
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        context.Response.Redirect($"{request.PathBase}/{Preferred(request).Segment()}{request.Path}{request.QueryString}");
        return Task.CompletedTask;
    });

    /// <summary>Goes behind the cache: who makes an answer speaks the language of its address.</summary>
    public static void UseLanguageOfPath(this WebApplication app) => app.Use(async (context, next) =>
    {
        var language = Of(context.Request) ?? Language.English;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
        await next(context);
    });

    /// <summary>The language that an address is in; null where it is in none.</summary>
    public static Language? Of(HttpRequest request)
    {
        foreach (var (language, segment) in Segments)
            if (request.PathBase.Value?.EndsWith(segment, StringComparison.Ordinal) == true) return language;
        return null;
    }

    /// <summary>The path under which the site stands, without the language: empty where it has the whole host.</summary>
    public static string Root(HttpRequest request)
    {
        var path = request.PathBase.Value ?? "";
        return Of(request) is { } language ? path[..^(language.Segment().Length + 1)] : path;
    }

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
            .FirstOrDefault(tag => Is(tag, "zh") || Is(tag, "en"));
        return wanted is not null && Is(wanted, "zh") ? Language.Chinese : Language.English;

        static bool Is(string tag, string language) => tag.StartsWith(language, StringComparison.OrdinalIgnoreCase);
    }
}
