using System.Diagnostics;
using Serilog;

namespace LlmLandscape.Web.Hosting;

/// <summary>Logs through Serilog, as the configuration says, and one line for each request.</summary>
internal static partial class Logging
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var serilog = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(serilog, dispose: true);
    }

    /// <summary>
    /// Goes first, so that the line carries the status that the visitor got: behind the error pages it would be logged
    /// once with the error and once more without.
    /// </summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("LlmLandscape.Web.Request");
        app.Use(async (context, next) =>
        {
            var (method, path, started) = (context.Request.Method, context.Request.Path, Stopwatch.GetTimestamp());
            try
            {
                await next(context);
            }
            finally
            {
                Request(logger, method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} {Elapsed:0.0} ms")]
    private static partial void Request(Microsoft.Extensions.Logging.ILogger logger, string method, PathString path, int status, double elapsed);
}
