using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>The <c>Cache</c> section of the configuration.</summary>
internal sealed class CacheOptions
{
    /// <summary>Whether answers are kept; without, every one is made anew (for measurements).</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How much all answers together may take.</summary>
    public int Megabytes { get; set; } = 64;
}

/// <summary>
/// Every answer that is made from the catalogue is made once for an edition, packed, and kept as it goes over the wire, in
/// the framework's output cache. See docs/decisions/0021-answers-are-kept-whole.md.
/// </summary>
internal static class AnswerCache
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>An answer larger than this is made anew each time, so that a few do not push out all others.</summary>
    private const long LargestAnswer = 4 * Megabyte;

    public static void AddAnswerCache(this WebApplicationBuilder builder)
    {
        SiteAddress.Add(builder);
        builder.Services.AddOptions<CacheOptions>().BindConfiguration("Cache")
            .Validate(
                x => x.Megabytes is > 0 and <= 65536,
                "Cache:Megabytes is a number from 1 to 65536. To keep nothing, set Cache:Enabled to false.")
            .ValidateOnStart();
        builder.Services.AddSingleton<ArticleStamp>();
        builder.Services.AddSingleton<AnswerKeys>();
        builder.Services.AddSingleton<KeptAnswers>();
        builder.Services.AddOutputCache();
        builder.Services.AddOptions<OutputCacheOptions>().Configure<KeptAnswers, IOptions<CacheOptions>>((cache, kept, options) =>
        {
            cache.AddBasePolicy(kept);
            cache.UseCaseSensitivePaths = true;
            cache.SizeLimit = options.Value.Megabytes * Megabyte;
            cache.MaximumBodySize = LargestAnswer;
            cache.DefaultExpirationTimeSpan = TimeSpan.FromDays(1);
        });
    }

    public static void UseAnswerCache(this WebApplication app)
    {
        app.UseMiddleware<KnownAnswers>();
        app.UseOutputCache();
        app.UseMiddleware<WholeAnswers>();
    }

    /// <summary>Says which answers the framework's cache looks for and which it keeps.</summary>
    private sealed class KeptAnswers(IOptions<CacheOptions> options) : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            if (!options.Value.Enabled || context.HttpContext.Features.Get<AnswerKey>() is not { } key) return ValueTask.CompletedTask;
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
            context.CacheVaryByRules.CacheKeyPrefix = key.Prefix;
            context.CacheVaryByRules.VaryByHost = false;
            context.CacheVaryByRules.QueryKeys = default;
            context.Tags.Add(key.Version);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        /// <summary>By now <see cref="WholeAnswers"/> has said whether it may be kept.</summary>
        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
