using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Serving;

/// <summary>
/// While the app runs, builds the catalogue anew when a seed changes. It looks by itself, once a second: the operating
/// system's notices miss a folder that was replaced, overflow, and come in the middle of a save.
/// </summary>
internal sealed partial class SeedWatcher(
    CurrentCatalogue catalogue, IOptions<CatalogueOptions> options, TimeProvider time, ILogger<SeedWatcher> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SeedVersion _seeds = new(catalogue.GlanceAtSeeds, catalogue.VersionOfSeeds, time);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch) return;
        string? seen = null;
        var again = DateTimeOffset.MinValue;
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var version = VersionOfSeeds();
                if (version is null || version == seen || time.GetUtcNow() < again) continue;
                if (await BuildAsync(stoppingToken)) seen = version;
                else again = time.GetUtcNow() + Patience;
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
            return _seeds.Current();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            NotReadable(error.Message);
            return null;
        }
    }

    /// <summary>Whatever goes wrong with a build, the site goes on serving the catalogue that it has.</summary>
    /// <returns>False where it failed for another reason than the seeds: a full disk, a lock. It is tried again later.</returns>
    private async Task<bool> BuildAsync(CancellationToken cancellation)
    {
        try
        {
            await catalogue.RefreshAsync(cancellation);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            CouldNotBuild(error, catalogue.Snapshot.Version, Patience);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Debug, "The seeds cannot be read at the moment: {Reason}")]
    private partial void NotReadable(string reason);

    [LoggerMessage(
        LogLevel.Error,
        "The catalogue could not be built anew; version {Version} goes on serving, and it is tried again in {Patience}")]
    private partial void CouldNotBuild(Exception error, string version, TimeSpan patience);
}
