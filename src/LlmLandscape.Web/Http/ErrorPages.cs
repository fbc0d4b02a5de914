using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace LlmLandscape.Web.Http;

/// <summary>What visitors get when something fails: a page in their language, or problem+json from the API. Never a stack trace.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsApi(context), pages => pages
            .UseExceptionHandler("/error", createScopeForErrors: true));
        app.UseWhen(context => !IsApi(context), pages => pages
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
    }

    /// <summary>Shows another page at the address that was asked for.</summary>
    public static async Task ShowAsync(HttpContext context, RequestDelegate next, string page)
    {
        // The page that failed has used up this request's services.
        await using var services = context.RequestServices.CreateAsyncScope();
        context.RequestServices = services.ServiceProvider;
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        context.Features.Set<IStatusCodeReExecuteFeature>(
            new StatusCodeReExecuteFeature { OriginalPath = context.Request.Path, OriginalPathBase = context.Request.PathBase });
        context.Request.Path = page;
        context.Request.QueryString = QueryString.Empty;
        await next(context);
    }

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
