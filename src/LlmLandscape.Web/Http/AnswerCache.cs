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
/// Every answer that is made from the catalogue is made once for an edition, packed, and kept as it goes over the wire, in the
/// store of the framework's output cache. See docs/decisions/0021-answers-are-kept-whole.md.
/// </summary>
internal static class AnswerCache
{
    private const long Megabyte = 1024 * 1024;

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
        builder.Services.AddSingleton<AnswerShelf>();
        builder.Services.AddOutputCache();
        builder.Services.AddOptions<OutputCacheOptions>()
            .Configure<IOptions<CacheOptions>>((cache, options) => cache.SizeLimit = options.Value.Megabytes * Megabyte);
    }

    public static void UseAnswerCache(this WebApplication app) => app.UseMiddleware<KnownAnswers>();
}
