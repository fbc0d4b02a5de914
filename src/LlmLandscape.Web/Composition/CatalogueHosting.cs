using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Composition;

/// <summary>Puts the catalogue into the app.</summary>
internal static class CatalogueHosting
{
    public static void AddCatalogue(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<CatalogueOptions>().BindConfiguration("Catalogue");
        builder.Services.AddOptions<SourcesOptions>().BindConfiguration("Sources");
        builder.Services.AddSingleton<ArticleTexts>();
        builder.Services.AddSingleton<BuildLog>();
        builder.Services.AddSingleton<ServedCopies>();
        builder.Services.AddSingleton<CurrentCatalogue>();
        builder.Services.AddScoped<CatalogueLease>();
        builder.Services.AddScoped(services => services.GetRequiredService<CatalogueLease>().Served.Snapshot);
        builder.Services.AddScoped<IDbContextFactory<CatalogueContext>, CatalogueContexts>();
        builder.Services.AddHostedService<SeedWatcher>();
    }

    /// <summary>
    /// Builds and opens the catalogue before the first request; false, and the reason on the console, where there is nothing to
    /// serve.
    /// </summary>
    public static async Task<bool> OpenCatalogueAsync(this WebApplication app)
    {
        try
        {
            return await app.Services.GetRequiredService<CurrentCatalogue>().OpenAsync();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(
                $"The catalogue cannot be opened: {error.Message} See the settings Catalogue:Seeds and Catalogue:File.");
            return false;
        }
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
            await Console.Error.WriteLineAsync(
                $"{error.Message} Stop what runs there, or choose another address: --urls http://localhost:5081");
            return 1;
        }
    }
}
