using LlmLandscape.Catalogue.Storage;
using Microsoft.AspNetCore.Connections;
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

    /// <summary>Serves until the app is stopped; an address that is taken is a sentence with what to do about it.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{error.Message} Stop what runs there, or choose another address: --urls http://localhost:5081");
            return 1;
        }
    }

    /// <summary>Builds and opens the catalogue before the first request; false where there is nothing to serve.</summary>
    public static Task<bool> OpenCatalogueAsync(this WebApplication app) => app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync();
}
