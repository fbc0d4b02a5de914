using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Goes between the cache and what makes an answer: waits for all of it, packs it and says what it is. Headers that depend on
/// how an answer turned out can be set only before its first byte, and the cache keeps those alone that are set by then.
/// </summary>
internal sealed class WholeAnswers(RequestDelegate next)
{
    /// <summary>Below this the headers weigh more than what packing would save.</summary>
    private const int LeastToPack = 200;

    /// <summary>
    /// Whoever keeps an answer asks before using it again, so that nobody reads an old catalogue for a new one. Asking costs no body.
    /// </summary>
    private const string AskAgain = "public, max-age=0, must-revalidate";

    /// <summary>What Blazor tells its script, which no page that is kept has.</summary>
    private const string EnhancedNavigation = "blazor-enhanced-nav";

    public Task InvokeAsync(HttpContext context) =>
        context.Features.Get<AnswerKey>() is { } key ? WholeAsync(context, key) : next(context);

    /// <summary>What stands on an answer that can be kept, also on one that says no more than that it has not changed.</summary>
    public static void Describe(HttpResponse response, AnswerKey key)
    {
        response.Headers.ETag = key.ETag;
        response.Headers.CacheControl = AskAgain;
        response.Headers.Vary = "Accept-Encoding";
    }

    private async Task WholeAsync(HttpContext context, AnswerKey key)
    {
        using var body = new PooledBody();
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var whole = new StreamResponseBodyFeature(body);
        context.Features.Set<IHttpResponseBodyFeature>(whole);
        try
        {
            await next(context);
            await whole.CompleteAsync();
        }
        finally
        {
            context.Features.Set(wire);
        }

        context.Response.Headers.Remove(EnhancedNavigation);
        if (LastingAnswers.Has(context, key)) Describe(context.Response, key);
        else if (context.Features.Get<IOutputCacheFeature>() is { } cache) cache.Context.AllowCacheStorage = false;
        if (body.Length > 0) await SendAsync(context.Response, key.Coding, body.Written);
    }

    /// <summary>Not given up when the visitor leaves: the next one finds it kept.</summary>
    private static async Task SendAsync(HttpResponse response, ContentCoding coding, ReadOnlyMemory<byte> body)
    {
        response.Headers.Vary = "Accept-Encoding";
        if (body.Length >= LeastToPack && response.Headers.ContentEncoding.Count == 0 && coding.Pack(body.Span) is { } packed)
        {
            response.Headers.ContentEncoding = coding.Name();
            body = packed;
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, CancellationToken.None);
    }
}
