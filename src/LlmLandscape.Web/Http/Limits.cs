using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>
/// The <c>Limits</c> section of the configuration: what one visitor, and all together, may have made. Answers that are kept, and files,
/// cost next to nothing and count for nothing.
/// </summary>
internal sealed class LimitOptions
{
    /// <summary>How many answers may be made for one visitor a second, in the long run.</summary>
    public int PerSecond { get; set; } = 20;

    /// <summary>How many may be made for one visitor at once, before that counts.</summary>
    public int Burst { get; set; } = 200;

    /// <summary>How many are made at the same time; the rest wait.</summary>
    public int AtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>How many may wait.</summary>
    public int Waiting { get; set; } = 256;

    /// <summary>After how many seconds an answer is given up.</summary>
    public int Seconds { get; set; } = 30;

    /// <summary>How many connections are kept open.</summary>
    public int Connections { get; set; } = 5000;

    /// <summary>How many of them may be circuits of the desk.</summary>
    public int Circuits { get; set; } = 20;
}

/// <summary>
/// Keeps one visitor from taking the site from the others: whoever asks for too much is told to come back later (429).
/// </summary>
internal static class Limits
{
    /// <summary>A provider gives a household, or a phone, all of such a network.</summary>
    private const int NetworkBytes = 8;

    /// <summary>Nothing here takes more than an address; only the desk's circuit sends anything.</summary>
    private const long LargestBody = 64 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits")
            .Validate(
                x => x is { PerSecond: > 0, Burst: > 0, AtOnce: > 0, Waiting: >= 0, Seconds: > 0, Connections: > 0, Circuits: > 0 },
                "Limits:… are numbers above zero (Limits:Waiting may be zero).")
            .ValidateOnStart();
        var limits = builder.Configuration.GetSection("Limits").Get<LimitOptions>() ?? new();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = limits.Connections;
            server.Limits.MaxConcurrentUpgradedConnections = limits.Circuits;
            server.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Seconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        builder.Services.AddRateLimiter(limiter => limiter.OnRejected = RefuseAsync);
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>(
            (limiter, options) => limiter.GlobalLimiter = Of(options.Value));
    }

    private static PartitionedRateLimiter<HttpContext> Of(LimitOptions limits) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
            Visitor(context.Connection.RemoteIpAddress),
            _ => new()
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = limits.PerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            })),
        PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new() { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting })));

    /// <summary>An address, or the network that one household has.</summary>
    internal static string Visitor(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var response = rejected.HttpContext.Response;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)after.TotalSeconds) : 1;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        if (ErrorPages.IsApi(rejected.HttpContext))
        {
            await Results.Problem(title: "Too many requests.", detail: $"Try again in {wait} s.", statusCode: response.StatusCode)
                .ExecuteAsync(rejected.HttpContext);
            return;
        }

        // In words alone: a page would cost what is being saved.
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(
            LanguagePath.Of(rejected.HttpContext.Request) == Catalogue.Language.Chinese
                ? $"请求过多。请在 {wait} 秒后再试。"
                : $"Too many requests. Try again in {wait} s.",
            cancellation);
    }
}
