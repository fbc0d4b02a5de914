using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Hosting;

/// <summary>Puts the catalogue into the app.</summary>
internal static class CatalogueHosting
{
    public static void AddCatalogue(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<CatalogueOptions>().BindConfiguration("Catalogue");
        builder.Services.AddPooledDbContextFactory<CatalogueContext>((services, options) => options
            .UseSqlite(CatalogueConnection.ReadOnly(CurrentCatalogue.FileFor(
                services.GetRequiredService<IOptions<CatalogueOptions>>().Value, builder.Environment)))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        builder.Services.AddSingleton<CurrentCatalogue>();
        builder.Services.AddHostedService<SeedWatcher>();
    }

    /// <summary>Builds and opens the catalogue before the first request; false where there is nothing to serve.</summary>
    public static Task<bool> OpenCatalogueAsync(this WebApplication app) => app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync();
}
