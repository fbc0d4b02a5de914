using Microsoft.AspNetCore.OutputCaching;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Goes before the cache: names the request's answer, tells a visitor who has it that it is still the same, and forgets
/// answers from a catalogue that is no longer served.
/// </summary>
internal sealed class KnownAnswers(RequestDelegate next, AnswerKeys keys, IOutputCacheStore store)
{
    private string? _version;

    public Task InvokeAsync(HttpContext context)
    {
        if (keys.Of(context.Request) is not { } key) return next(context);
        context.Features.Set(key);
        if (_version != key.Version) return ForgetAsync(context, key);
        return AnswerAsync(context, key);
    }

    private Task AnswerAsync(HttpContext context, AnswerKey key)
    {
        var headers = context.Request.Headers;
        headers.IfModifiedSince = default; // we never say when; the cache would compare it with the second in which it kept an answer
        if (headers.IfNoneMatch.Count == 0 || !key.IsAmong(headers.IfNoneMatch)) return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        WholeAnswers.Describe(context.Response, key);
        return Task.CompletedTask;
    }

    /// <summary>Answers on their way may still be kept afterwards, but nobody will ask for them: the edition is in their key.</summary>
    private async Task ForgetAsync(HttpContext context, AnswerKey key)
    {
        if (Interlocked.Exchange(ref _version, key.Version) is { } before) await store.EvictByTagAsync(before, context.RequestAborted);
        await AnswerAsync(context, key);
    }
}
