using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components.Layout;
using LlmLandscape.Web.Features.Desk;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OutputCaching;

namespace LlmLandscape.Web.Composition;

/// <summary>
/// The editors' desk: the one part of the site to which the server pushes. In development it is open, elsewhere only
/// where the setting <c>Desk:Enabled</c> says so.
/// </summary>
internal static class DeskHosting
{
    /// <summary>Readers are served without all of this; starting it would cost them a fifth of a second.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        if (!IsEnabled(builder.Configuration, builder.Environment)) return;
        builder.Services.AddBootstrapBlazor(options =>
        {
            options.DefaultCultureInfo = "en";
            options.FallbackCulture = "en";
            options.SupportedCultures = ["en", "zh"];
        });
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
    }

    /// <summary>A page of another site cannot open a circuit: browsers say where a script comes from.</summary>
    public static void UseOwnOrigin(this WebApplication app) => app.Use((context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == context.Request.Host.Value))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    public static void MapDesk(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration, app.Environment)) return;

        // Not among the pages: with an interactive part in their midst, every one of them would carry Blazor's sealed state,
        // which is never the same twice.
        // One kind of connection, whose number is limited (Limits:Circuits).
        app.MapBlazorHub(hub => hub.Transports = HttpTransportType.WebSockets);
        app.MapGet("/desk", (HttpContext context) =>
        {
            new QueryReader(context.Request.Query).NothingElse();
            return new RazorComponentResult<App>(new { Room = typeof(DeskPage) });
        }).WithMetadata(new StylesAttribute("desk"), new OutputCacheAttribute { NoStore = true }).ExcludeFromDescription();
    }

    private static bool IsEnabled(IConfiguration settings, IHostEnvironment environment) =>
        settings.GetValue("Desk:Enabled", environment.IsDevelopment());
}
