using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Hosting;

/// <summary>
/// While the app runs, builds the catalogue anew when a seed changes. It looks by itself, once a second: the operating
/// system's notices miss a folder that was replaced, overflow, and come in the middle of a save.
/// </summary>
internal sealed partial class SeedWatcher(CurrentCatalogue catalogue, IOptions<CatalogueOptions> options, ILogger<SeedWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch) return;
        string? seen = null;
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var version = VersionOfSeeds();
                if (version is null || version == seen) continue;
                seen = version;
                await BuildAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app stops.
        }
    }

    /// <summary>Null while the folder is being replaced.</summary>
    private string? VersionOfSeeds()
    {
        try
        {
            return catalogue.VersionOfSeeds();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            NotReadable(error.Message);
            return null;
        }
    }

    /// <summary>Whatever goes wrong with a build, the site goes on serving the catalogue that it has.</summary>
    private async Task BuildAsync(CancellationToken cancellation)
    {
        try
        {
            await catalogue.RefreshAsync(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            CouldNotBuild(error, catalogue.Edition.Version);
        }
    }

    [LoggerMessage(LogLevel.Debug, "The seeds cannot be read at the moment: {Reason}")]
    private partial void NotReadable(string reason);

    [LoggerMessage(LogLevel.Error, "The catalogue could not be built anew; version {Version} goes on serving")]
    private partial void CouldNotBuild(Exception error, string version);
}
