using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Http;

/// <summary>What browsers are told not to do with our pages.</summary>
internal static class SecurityHeaders
{
    /// <summary>Views under this address, and they alone, may stand within other people's pages.</summary>
    public const string Embeds = "/embed";

    /// <summary>Styles in attributes are what BootstrapBlazor's components set; scripts come from files alone.</summary>
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    private static readonly PathString[] EmbedsByLanguage =
        [.. LanguageTags.All.Select(language => new PathString($"/{language.Segment()}{Embeds}"))];

    private static readonly Func<object, Task> SetOnPage = response => Set((HttpResponse)response, Policy + "'self'");

    private static readonly Func<object, Task> SetOnEmbed = response => Set((HttpResponse)response, Policy + "*");

    /// <summary>
    /// At the last moment: error pages begin by clearing what was set before them. Told by the path that was asked for, which they change.
    /// </summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(IsEmbed(context.Request.Path) ? SetOnEmbed : SetOnPage, context.Response);
        return next(context);
    });

    private static bool IsEmbed(PathString path)
    {
        foreach (var embeds in EmbedsByLanguage)
            if (path.StartsWithSegments(embeds, StringComparison.Ordinal)) return true;
        return false;
    }

    private static Task Set(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return Task.CompletedTask;
    }
}
