using Microsoft.AspNetCore.Http.Features;

namespace LlmLandscape.Web.Http;

/// <summary>
/// An answer that is waited for whole, packed and described before its first byte is sent: headers that depend on how it turned
/// out can be set only then.
/// </summary>
internal sealed class WholeAnswer : IDisposable
{
    /// <summary>Below this the headers weigh more than what packing would save.</summary>
    private const int LeastToPack = 200;

    /// <summary>
    /// Whoever keeps an answer asks before using it again, so that nobody reads an old catalogue for a new one. Asking costs no body.
    /// </summary>
    private const string AskAgain = "public, max-age=0, must-revalidate";

    /// <summary>What Blazor tells its script, which no page that is kept has.</summary>
    private const string EnhancedNavigation = "blazor-enhanced-nav";

    private readonly PooledBody _body = new();

    private WholeAnswer()
    {
    }

    /// <summary>The body as it goes over the wire.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>Whether it will be the same for the next visitor.</summary>
    public bool Lasts { get; private set; }

    /// <summary>Has an answer made.</summary>
    /// <param name="make">Makes it, and writes it to the response.</param>
    public static async Task<WholeAnswer> OfAsync(HttpContext context, AnswerKey key, RequestDelegate make)
    {
        var answer = new WholeAnswer();
        try
        {
            await answer.WriteAsync(context, make);
            answer.Finish(context, key);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    /// <summary>What stands on an answer that can be kept, also on one that says no more than that it has not changed.</summary>
    public static void Describe(HttpResponse response, AnswerKey key)
    {
        response.Headers.ETag = key.ETag;
        response.Headers.CacheControl = AskAgain;
        response.Headers.Vary = "Accept-Encoding";
    }

    public void Dispose() => _body.Dispose();

    private async Task WriteAsync(HttpContext context, RequestDelegate make)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var whole = new StreamResponseBodyFeature(_body);
        context.Features.Set<IHttpResponseBodyFeature>(whole);
        try
        {
            await make(context);
            await whole.CompleteAsync();
        }
        finally
        {
            context.Features.Set(wire);
        }
    }

    private void Finish(HttpContext context, AnswerKey key)
    {
        var response = context.Response;
        response.Headers.Remove(EnhancedNavigation);
        Lasts = LastingAnswers.Has(context, key);
        if (Lasts) Describe(response, key);
        Body = _body.Written;
        if (Body.Length == 0) return;
        response.Headers.Vary = "Accept-Encoding";
        if (Body.Length >= LeastToPack && response.Headers.ContentEncoding.Count == 0 && key.Coding.Pack(Body.Span) is { } packed)
        {
            response.Headers.ContentEncoding = key.Coding.Name();
            Body = packed;
        }

        response.ContentLength = Body.Length;
    }
}
