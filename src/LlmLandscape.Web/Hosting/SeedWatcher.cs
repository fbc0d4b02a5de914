using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Hosting;

/// <summary>While the app runs, builds the catalogue anew when a seed changes.</summary>
internal sealed partial class SeedWatcher(CurrentCatalogue catalogue, IOptions<CatalogueOptions> options, ILogger<SeedWatcher> logger) : BackgroundService
{
    /// <summary>An editor saves in several steps, and people save several files.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch) return;
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher(catalogue.SeedsFolder) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.EnableRaisingEvents = true;

        try
        {
            await foreach (var _ in changes.Reader.ReadAllAsync(stoppingToken)) await BuildAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app stops.
        }

        void Note(object sender, FileSystemEventArgs change) => changes.Writer.TryWrite(true);
    }

    private async Task BuildAsync(CancellationToken cancellation)
    {
        await Task.Delay(Quiet, cancellation);
        try
        {
            await catalogue.RefreshAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            CouldNotBuild(error, catalogue.Edition.Version);
        }
    }

    [LoggerMessage(LogLevel.Error, "The catalogue could not be built anew; version {Version} goes on serving")]
    private partial void CouldNotBuild(Exception error, string version);
}
