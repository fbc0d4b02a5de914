using System.Text.Encodings.Web;
using System.Text.Unicode;
using LlmLandscape.Web.Components.Rivals;
using LlmLandscape.Web.Features.Changes;
using LlmLandscape.Web.Features.Compare;
using LlmLandscape.Web.Features.Desk;
using LlmLandscape.Web.Features.Disputes;
using LlmLandscape.Web.Features.Errors;
using LlmLandscape.Web.Features.Facts;
using LlmLandscape.Web.Features.Home;
using LlmLandscape.Web.Features.Homogenization;
using LlmLandscape.Web.Features.Markets;
using LlmLandscape.Web.Features.Measures;
using LlmLandscape.Web.Features.Metrics;
using LlmLandscape.Web.Features.Models;
using LlmLandscape.Web.Features.Releases;
using LlmLandscape.Web.Features.Search;
using LlmLandscape.Web.Features.Sources;
using LlmLandscape.Web.Features.Strategies;
using LlmLandscape.Web.Features.Timeline;
using LlmLandscape.Web.Features.Vendors;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Hosting;

/// <summary>The pages, what they read from, and the desk.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Our words come from our resource: BootstrapBlazor puts a localizer of its own in the place of the framework's.
        services.AddLocalization();
        services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        services.AddSingleton<IStringLocalizer<Words>>(provider => new StringLocalizer<Words>(provider.GetRequiredService<ResourceManagerStringLocalizerFactory>()));
        services.AddBootstrapBlazor(options =>
        {
            options.DefaultCultureInfo = "en";
            options.FallbackCulture = "en";
            options.SupportedCultures = ["en", "zh"];
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // no page carries a secret that compression could give away
            options.Providers.Add<PageCompression>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSingleton<IAntiforgery, NoFormTokens>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Chinese as it is: written as entities a page is twice as long

        services.AddSingleton(TimeProvider.System);

        services.AddScoped<HomeQuery>();
        services.AddScoped<TellingFiguresQuery>();
        services.AddScoped<OpenDisputesQuery>();
        services.AddScoped<MeasuresQuery>();
        services.AddScoped<ReleasesQuery>();
        services.AddScoped<VendorsQuery>();
        services.AddScoped<VendorQuery>();
        services.AddScoped<RivalsQuery>();
        services.AddScoped<CompareQuery>();
        services.AddScoped<CompareStartQuery>();
        services.AddScoped<StrategiesQuery>();
        services.AddScoped<StrategyQuery>();
        services.AddScoped<ModelsQuery>();
        services.AddScoped<ModelQuery>();
        services.AddScoped<SourcesQuery>();
        services.AddScoped<SourceQuery>();
        services.AddScoped<HomogenizationQuery>();
        services.AddScoped<MetricsQuery>();
        services.AddScoped<MetricQuery>();
        services.AddScoped<ObservationsQuery>();
        services.AddScoped<FactQuery>();
        services.AddScoped<StatementsQuery>();
        services.AddScoped<DisputesQuery>();
        services.AddScoped<EventsQuery>();
        services.AddScoped<MarketQuery>();
        services.AddScoped<ChangesQuery>();
        services.AddScoped<NearestPagesQuery>();
        services.AddScoped<MeantQuery>();
        services.AddScoped<SearchQuery>();
        services.AddScoped<SuggestionsQuery>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapDrawings();
        app.MapRazorComponents<App>();
        app.MapDesk();
        app.MapHomePreview();
        app.MapVendorPreview();
        app.MapHomogenizationPreview();
    }
}
