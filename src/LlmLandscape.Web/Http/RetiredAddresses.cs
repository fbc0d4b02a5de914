using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Http;

/// <summary>
/// An address of something that is no more in the catalogue leads on to what says it now, for good; where nothing does, it is
/// answered by 410 with the reason.
/// </summary>
internal static class RetiredAddresses
{
    public const string Page = "/gone";

    private static readonly (string Path, RetiredKind Kind)[] Paths =
        [("/facts", RetiredKind.Fact), ("/strategies", RetiredKind.Strategy)];

    /// <summary>
    /// Goes before routing, and within what answers bad parameters: a strategy that is no more is none that was never one.
    /// </summary>
    public static void UseRetiredAddresses(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            if (OfPath(context) is { } retired) await AnswerAsync(context, next, retired.Gone, retired.Address);
            else await next(context);
        }
        catch (BadQueryException problem) when (!context.Response.HasStarted && OfQuery(context, problem) is { })
        {
            context.Response.Clear();
            var (gone, address) = OfQuery(context, problem)!.Value;
            await AnswerAsync(context, next, gone, address);
        }
    });

    /// <param name="address">Where it is told now; null where nowhere.</param>
    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, Retired gone, string? address)
    {
        if (address is not null) context.Response.Redirect(address, permanent: true);
        else if (ErrorPages.IsApi(context))
            await Results.Problem(title: gone.Why.En, detail: gone.Why.ZhHans, statusCode: StatusCodes.Status410Gone).ExecuteAsync(context);
        else
        {
            context.Features.Set(gone);
            await ErrorPages.ShowAsync(context, next, Page);
        }
    }

    private static (Retired Gone, string? Address)? OfPath(HttpContext context)
    {
        var path = context.Request.Path;
        var api = path.StartsWithSegments("/api/v1", StringComparison.Ordinal, out var within);
        foreach (var (prefix, kind) in Paths)
        {
            if (!(api ? within : path).StartsWithSegments(prefix, StringComparison.Ordinal, out var rest) || !rest.HasValue) continue;
            if (Find(context, kind, rest.Value![1..]) is not { } gone) return null;
            return (gone, gone.SuccessorId is { } to ? $"{context.Request.PathBase}{(api ? "/api/v1" : "")}{prefix}/{to}" : null);
        }

        return null;
    }

    private static (Retired Gone, string? Address)? OfQuery(HttpContext context, BadQueryException problem)
    {
        if (problem.Parameter != ParameterNames.Strategy || problem.Value is not { } value) return null;
        if (Find(context, RetiredKind.Strategy, value) is not { } gone) return null;
        var query = Url.Query(context.Request.Query.SelectMany(x => x.Value.Select(of =>
            (x.Key, x.Key == ParameterNames.Strategy && of == value ? gone.SuccessorId : of))));
        return (gone, gone.SuccessorId is null ? null : context.Request.PathBase + context.Request.Path + query);
    }

    private static Retired? Find(HttpContext context, RetiredKind kind, string id) =>
        context.RequestServices.GetRequiredService<CatalogueSnapshot>().Retired.GetValueOrDefault((kind, id));
}
