using LlmLandscape.Web.Features.Errors;
using LlmLandscape.Web.Features.Home;
using LlmLandscape.Web.Features.Homogenization;
using LlmLandscape.Web.Features.Models;
using LlmLandscape.Web.Features.Sources;
using LlmLandscape.Web.Features.Strategies;
using LlmLandscape.Web.Features.Vendors;

namespace LlmLandscape.Web.Hosting;

/// <summary>The pages, what they read from, and the few islands on them.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddLocalization();
        services.AddBootstrapBlazor(options =>
        {
            options.DefaultCultureInfo = "en";
            options.FallbackCulture = "en";
            options.SupportedCultures = ["en", "zh"];
        });
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddHttpContextAccessor();

        services.AddScoped<HomeQuery>();
        services.AddScoped<VendorsQuery>();
        services.AddScoped<VendorQuery>();
        services.AddScoped<FinderQuery>();
        services.AddScoped<StrategiesQuery>();
        services.AddScoped<StrategyQuery>();
        services.AddScoped<ModelsQuery>();
        services.AddScoped<SourcesQuery>();
        services.AddScoped<SourceQuery>();
        services.AddScoped<HomogenizationQuery>();
        services.AddScoped<NearestPagesQuery>();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
}
