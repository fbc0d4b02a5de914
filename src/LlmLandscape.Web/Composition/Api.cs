using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Changes;
using LlmLandscape.Web.Features.Compare;
using LlmLandscape.Web.Features.Disputes;
using LlmLandscape.Web.Features.Facts;
using LlmLandscape.Web.Features.Homogenization;
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

namespace LlmLandscape.Web.Composition;

/// <summary>The JSON twins of the pages, from the same queries.</summary>
internal static class Api
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenApi(options => options.AddOperationTransformer(DescribedParameters.DescribeAsync));
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            // Never within HTML: the type says JSON, and nosniff stands beside it.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api/v1");
        api.MapVendors();
        api.MapStrategies();
        api.MapCompare();
        api.MapModels();
        api.MapReleases();
        api.MapMeasures();
        api.MapData();
        api.MapSources();
        api.MapMetrics();
        api.MapTopics();
        api.MapFacts();
        api.MapDisputes();
        api.MapEvents();
        api.MapChanges();
        api.MapSearch();
    }
}
