using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components.Layout;
using LlmLandscape.Web.Features.Desk;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
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

    public static void MapDesk(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration, app.Environment)) return;

        // Not among the pages: with an interactive part in their midst, every one of them would carry Blazor's sealed state,
        // which is never the same twice.
        app.MapBlazorHub();
        app.MapGet("/desk", (HttpContext context) =>
        {
            new QueryReader(context.Request.Query).NothingElse();
            return new RazorComponentResult<App>(new { Room = typeof(DeskPage) });
        }).WithMetadata(new StylesAttribute("desk"), new OutputCacheAttribute { NoStore = true }).ExcludeFromDescription();
    }

    private static bool IsEnabled(IConfiguration settings, IHostEnvironment environment) =>
        settings.GetValue("Desk:Enabled", environment.IsDevelopment());
}
