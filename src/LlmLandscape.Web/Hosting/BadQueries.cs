using System.Text.RegularExpressions;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Views;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace LlmLandscape.Web.Hosting;

/// <summary>On a page that reads parameters of its address; on all others any parameter is unknown.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReadsQueryAttribute : Attribute;

/// <summary>The same address without the parameter that is unknown; null where another thing is bad.</summary>
internal sealed record WithoutIt(string? Address);

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

            if (problem.IsUnknown && Counters.IsMatch(problem.Parameter))
            {
                context.Response.Redirect(context.Request.PathBase + context.Request.Path + Without(context.Request, Counters.IsMatch));
                return;
            }

            // The page that threw has used up this request's services.
            await using var services = context.RequestServices.CreateAsyncScope();
            context.RequestServices = services.ServiceProvider;
            context.SetEndpoint(null);
            context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
            context.Features.Set(problem);
            context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = context.Request.Path, OriginalPathBase = context.Request.PathBase });
            context.Features.Set(new WithoutIt(problem.IsUnknown ? (context.Request.Path + Without(context.Request, name => name == problem.Parameter)).TrimStart('/') : null));
            context.Request.Path = Page;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        }
    });

    /// <summary>Goes after routing: pages are only read, and those that read no parameters refuse any.</summary>
    public static void UsePagesAreRead(this WebApplication app) => app.Use((context, next) =>
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<ComponentTypeMetadata>() is null) return next(context);
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        // The page that says that another failed stands at that one's address, parameters and all.
        var failed = context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!failed && metadata.GetMetadata<ReadsQueryAttribute>() is null) new QueryReader(context.Request.Query).NothingElse();
        return next(context);
    });

    private static string Without(HttpRequest request, Func<string, bool> isLeftOut) =>
        Url.Query(request.Query.Where(x => !isLeftOut(x.Key)).SelectMany(x => x.Value.Select(value => (x.Key, value))));

    /// <summary>What services that count clicks add to addresses that are shared.</summary>
    [GeneratedRegex("^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igsh(id)?|isappinstalled|share_token|spm)$")]
    private static partial Regex Counters { get; }

    private static IResult Answer(BadQueryException problem) => Results.Problem(
        title: problem.Message,
        detail: problem.Allowed.Count == 0 ? "This address takes no parameters." : $"Allowed: {string.Join(", ", problem.Allowed)}.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["parameter"] = problem.Parameter, ["value"] = problem.Value, ["allowed"] = problem.Allowed });
}
