using Microsoft.AspNetCore.Diagnostics;

namespace LlmLandscape.Web.Http;

/// <summary>What the visitor asked for, even where another page answers.</summary>
internal static class AskedAddress
{
    /// <summary>
    /// Whether another page answers than the one that was asked for: by the status where the router puts it there by itself.
    /// </summary>
    public static bool IsErrorPage(HttpContext context) =>
        context.Response.StatusCode >= StatusCodes.Status400BadRequest
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    /// <summary>The path and query that were asked for, without the language.</summary>
    public static string Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } moved ? moved.OriginalPath + moved.OriginalQueryString
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path
        : context.Request.Path + context.Request.QueryString.ToUriComponent();
}
