using System.Text.RegularExpressions;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace LlmLandscape.Web.Http;

/// <summary>The same address without the parameter that is unknown; null where another thing is bad.</summary>
internal sealed record CleanAddress(string? Address);

/// <summary>Answers an address with bad parameters by 400: a page in the visitor's language, or problem+json from the API.</summary>
internal static partial class BadQueries
{
    public const string Page = "/bad-request";

    /// <summary>Goes before routing: the page is found by routing anew.</summary>
    public static void UseBadQueries(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadQueryException problem) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            if (ErrorPages.IsApi(context))
            {
                await Answer(problem).ExecuteAsync(context);
                return;
            }

            if (problem.IsUnknown && TrackingParameters.IsMatch(problem.Parameter))
            {
                var untracked = Without(context.Request, TrackingParameters.IsMatch);
                context.Response.Redirect(context.Request.PathBase + context.Request.Path + untracked);
                return;
            }

            context.Features.Set(problem);
            var clean = context.Request.Path + Without(context.Request, name => name == problem.Parameter);
            context.Features.Set(new CleanAddress(problem.IsUnknown ? clean.TrimStart('/') : null));
            await ErrorPages.ShowAsync(context, next, Page);
        }
    });

    /// <summary>Goes after routing: pages are only read, and what an address may not ask of one is refused before any work.</summary>
    public static void UsePagesAreRead(this WebApplication app) => app.Use((context, next) =>
    {
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is null) return next(context);
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        // The page that says that another failed stands at that one's address, parameters and all.
        var failed = context.Features.Get<IExceptionHandlerFeature>() is not null;
        var catalogue = context.RequestServices.GetRequiredService<CatalogueSnapshot>();
        if (!failed) CanonicalQuery.Of(endpoint, context.Request.Query, catalogue.AddressValues);
        return next(context);
    });

    private static string Without(HttpRequest request, Func<string, bool> isLeftOut) =>
        Url.Query(request.Query.Where(x => !isLeftOut(x.Key)).SelectMany(x => x.Value.Select(value => (x.Key, value))));

    /// <summary>What services that count clicks add to addresses that are shared.</summary>
    [GeneratedRegex("^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igsh(id)?|isappinstalled|share_token|spm)$")]
    private static partial Regex TrackingParameters { get; }

    private static IResult Answer(BadQueryException problem) => Results.Problem(
        title: problem.Message,
        detail: problem.Allowed.Count == 0 ? "This address takes no parameters." : $"Allowed: {string.Join(", ", problem.Allowed)}.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>
        {
            ["parameter"] = problem.Parameter,
            ["value"] = problem.Value,
            ["allowed"] = problem.Allowed,
        });
}
