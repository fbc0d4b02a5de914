using Serilog;
using Serilog.Events;

namespace LlmLandscape.Web.Http;

/// <summary>The <c>RequestLog</c> section of the configuration.</summary>
internal sealed class RequestLogOptions
{
    /// <summary>Whether every request writes a line; else only failures (from 400 up) and slow ones do.</summary>
    public bool Every { get; set; }

    /// <summary>From how many milliseconds on a request is slow.</summary>
    public double SlowMilliseconds { get; set; } = 500;
}

/// <summary>Logs through Serilog, as the configuration says.</summary>
internal static class Logging
{
    /// <summary>
    /// The host's own line on every request is switched off: it would say what our request log says, and while anything of it
    /// is heard, it makes an activity for each request.
    /// </summary>
    public static void AddLogs(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(logger => logger
            .ReadFrom.Configuration(builder.Configuration)
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off));

    /// <summary>
    /// Goes first, so that the line carries the status that the visitor got: behind the error pages it would be logged
    /// once with the error and once more without.
    /// </summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var options = app.Configuration.GetSection("RequestLog").Get<RequestLogOptions>() ?? new();
        app.UseSerilogRequestLogging(log =>
        {
            log.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
            log.GetLevel = (context, elapsed, error) => (error, context.Response.StatusCode) switch
            {
                _ when context.Request.Path.StartsWithSegments("/health") && context.Response.StatusCode < 400 => LogEventLevel.Verbose,
                ({ }, _) or (_, >= 500) => LogEventLevel.Error,
                (_, StatusCodes.Status429TooManyRequests) => LogEventLevel.Debug, // whoever asks too much would fill the disk
                (_, >= 400) => LogEventLevel.Information,
                _ when options.Every || elapsed >= options.SlowMilliseconds => LogEventLevel.Information,
                _ => LogEventLevel.Verbose,
            };
        });
    }
}
