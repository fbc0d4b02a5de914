using LlmLandscape.Web.Components;
using LlmLandscape.Web.Components.Rivals;
using LlmLandscape.Web.Features.Changes;
using LlmLandscape.Web.Features.Compare;
using LlmLandscape.Web.Features.Desk;
using LlmLandscape.Web.Features.Disputes;
using LlmLandscape.Web.Features.Errors;
using LlmLandscape.Web.Features.Facts;
using LlmLandscape.Web.Features.Homogenization;
using LlmLandscape.Web.Features.Markets;
using LlmLandscape.Web.Features.Metrics;
using LlmLandscape.Web.Features.Models;
using LlmLandscape.Web.Features.Releases;
using LlmLandscape.Web.Features.Search;
using LlmLandscape.Web.Features.Sources;
using LlmLandscape.Web.Features.Strategies;
using LlmLandscape.Web.Features.Timeline;
using LlmLandscape.Web.Features.Topics;
using LlmLandscape.Web.Features.Vendors;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Antiforgery;

namespace LlmLandscape.Web.Composition;

/// <summary>The pages, what they read from, and the desk.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddLocalization();
        services.AddRazorComponents();
        builder.AddDesk();
        services.AddSingleton<IAntiforgery, NoFormTokens>();
        services.AddSingleton(Markup.Encoder);

        services.AddSingleton(TimeProvider.System);

        services.AddScoped<OffersQuery>();
        services.AddScoped<DidYouMeanQuery>();
        services.AddScoped<SearchQuery>();
        services.AddScoped<SuggestionsQuery>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapTimelineFile();
        app.MapMetricFiles();
        app.MapBetsFiles();
        app.MapTopicFiles();
        app.MapMeasureFiles();
        app.MapReleasesMoved();
        app.MapCompareFiles();
        app.MapRazorComponents<App>();
        app.MapDesk();
        app.MapVendorPreview();
    }
}
