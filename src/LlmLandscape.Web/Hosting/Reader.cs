using System.Globalization;
using LlmLandscape.Catalogue;
using Microsoft.AspNetCore.Diagnostics;

namespace LlmLandscape.Web.Hosting;

/// <summary>Who reads, and what they asked for.</summary>
internal static class Reader
{
    public static Language Language => LanguageTags.Of(CultureInfo.CurrentUICulture);

    /// <summary>Whether another page answers than the one that was asked for: by the status where the router puts it there by itself.</summary>
    public static bool GotAnErrorPage(HttpContext context) =>
        context.Response.StatusCode >= StatusCodes.Status400BadRequest || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    /// <summary>The path and query that the visitor asked for, even where an error page answers, without the language.</summary>
    public static string AskedFor(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } moved ? moved.OriginalPath + moved.OriginalQueryString
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path
        : context.Request.Path + context.Request.QueryString.ToUriComponent();
}
