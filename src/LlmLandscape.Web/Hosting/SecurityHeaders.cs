using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Hosting;

/// <summary>What browsers are told not to do with our pages.</summary>
internal static class SecurityHeaders
{
    /// <summary>Styles in attributes are what BootstrapBlazor's components set; scripts come from files alone.</summary>
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    /// <summary>Views under this address, and they alone, may stand within other people's pages.</summary>
    public const string Embeds = "/embed";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var isEmbed = LanguageTags.All.Any(language => context.Request.Path.StartsWithSegments($"/{language.Segment()}{Embeds}", StringComparison.Ordinal)); // error pages change the path

        // At the last moment: error pages begin by clearing what was set before them.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy + (isEmbed ? "*" : "'self'");
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
