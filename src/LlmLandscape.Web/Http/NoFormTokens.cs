using Microsoft.AspNetCore.Antiforgery;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Razor components ask for antiforgery tokens on every page, which sets a cookie on everybody who reads.
/// No page of ours posts a form (any method but GET and HEAD is 405), so there is nothing to protect and nobody gets a cookie.
/// A page that posts will need the framework's own service back.
/// </summary>
internal sealed class NoFormTokens : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(null, null, "__RequestVerificationToken", null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => None;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => None;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(false);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        // There is no token to set.
    }

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        throw new AntiforgeryValidationException("No page of this site takes posted forms.");
}
