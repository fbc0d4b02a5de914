using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Names the request's answer, tells a visitor who has it that it is still the same, sends it where it is kept, and else has it
/// made and keeps it.
/// </summary>
internal sealed class KnownAnswers(
    RequestDelegate next, AnswerKeys keys, AnswerShelf shelf, IOptions<CacheOptions> options, TimeProvider time)
{
    private readonly bool _keeps = options.Value.Enabled;

    public Task InvokeAsync(HttpContext context)
    {
        if (keys.Of(context.Request) is not { } key) return next(context);
        var turned = shelf.TurnToAsync(key.Version, context.RequestAborted);
        return turned.IsCompletedSuccessfully ? AnswerAsync(context, key) : TurnAsync(context, key, turned);
    }

    private async Task TurnAsync(HttpContext context, AnswerKey key, ValueTask turned)
    {
        await turned;
        await AnswerAsync(context, key);
    }

    private Task AnswerAsync(HttpContext context, AnswerKey key)
    {
        var tags = context.Request.Headers.IfNoneMatch;
        if (tags.Count > 0 && key.IsAmong(tags)) return NotModifiedAsync(context, key);
        if (!_keeps) return MakeAsync(context, key);
        var found = shelf.FindAsync(key, context.RequestAborted);
        return found is { IsCompletedSuccessfully: true, Result: { } kept }
            ? SendAsync(context, key, kept)
            : LookAsync(context, key, found);
    }

    /// <summary><c>*</c> has whatever there is.</summary>
    private Task SendAsync(HttpContext context, AnswerKey key, byte[] kept) => context.Request.Headers.IfNoneMatch == "*"
        ? NotModifiedAsync(context, key)
        : KeptAnswer.Of(kept).SendAsync(context.Response, time.GetUtcNow());

    private static Task NotModifiedAsync(HttpContext context, AnswerKey key)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        WholeAnswer.Describe(context.Response, key);
        return Task.CompletedTask;
    }

    private async Task LookAsync(HttpContext context, AnswerKey key, ValueTask<byte[]?> found)
    {
        var kept = await found ?? await shelf.MadeByOthersAsync(key, () => MakeAsync(context, key), context.RequestAborted);
        if (kept is not null) await SendAsync(context, key, kept);
    }

    /// <summary>Has the answer made, keeps it where it will be the same for the next visitor, and sends it.</summary>
    private async Task<byte[]?> MakeAsync(HttpContext context, AnswerKey key)
    {
        using var answer = await WholeAnswer.OfAsync(context, key, next);
        byte[]? kept = null;
        if (_keeps && answer.Lasts)
        {
            kept = KeptAnswer.Bytes(time.GetUtcNow(), context.Response.Headers, answer.Body.Span);
            await shelf.KeepAsync(key, kept);
        }

        if (answer.Body.Length > 0) await context.Response.Body.WriteAsync(answer.Body, CancellationToken.None);
        return kept;
    }
}
