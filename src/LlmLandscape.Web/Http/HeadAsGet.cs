namespace LlmLandscape.Web.Http;

/// <summary>Whatever can be read can be asked for by HEAD; the server leaves the body away.</summary>
internal static class HeadAsGet
{
    public static void UseHeadAsGet(this WebApplication app) =>
        app.Use((context, next) => HttpMethods.IsHead(context.Request.Method) ? AsGet(context, next) : next(context));

    private static async Task AsGet(HttpContext context, RequestDelegate next)
    {
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
