using System.Globalization;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Refuses requests that name no host, or one that cannot be: whatever reads it later would fail on it. Which hosts are ours is
/// ASP.NET Core's host filtering to say (<c>AllowedHosts</c>).
/// </summary>
internal static class AskedHost
{
    /// <summary>Goes first.</summary>
    public static void UseAskedHost(this WebApplication app) => app.Use((context, next) =>
    {
        if (IsHost(context.Request.Host.Value)) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The Host header names no host.");
    });

    internal static bool IsHost(string? value)
    {
        if (string.IsNullOrEmpty(value)) return false;
        var port = value[(value.LastIndexOf(':') + 1)..];
        var (host, hasPort) = value[^1] == ']' || port.Length == value.Length ? (value, false) : (value[..^(port.Length + 1)], true);
        return Uri.CheckHostName(host) != UriHostNameType.Unknown
            && (!hasPort || (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0));
    }
}
