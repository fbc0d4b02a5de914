using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.Testing;

/// <summary>The real host over real seeds and a catalogue of its own.</summary>
public class LandscapeApp : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The shipped seeds, unless a test has its own.</summary>
    public string SeedsFolder { get; init; } = Folders.Seeds;

    /// <summary>The day that the site takes for today; the real one where a test does not say.</summary>
    public DateOnly? Today { get; init; }

    public string Catalogue => _folder["catalogue.sqlite"];

    /// <summary>The folder of attached snapshots; empty unless a test attaches one.</summary>
    public string Datasets => _folder["datasets"];

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseStaticWebAssets()
        .UseSetting("Catalogue:Seeds", SeedsFolder)
        .UseSetting("Catalogue:File", Catalogue)
        .UseSetting("Catalogue:Datasets", Datasets)
        .UseSetting("Limits:PerSecond", "1000000") // all tests are one visitor
        .UseSetting("Limits:Burst", "1000000")
        .UseSetting("Cache:Megabytes", "512") // tests ask for every page, unpacked: what one has just been given is kept for the next
        .UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Fatal")
        .ConfigureTestServices(services =>
        {
            if (Today is { } day) services.AddSingleton<TimeProvider>(new OneDay(day));
        });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(_folder.Path)) _folder.Dispose();
    }

    /// <summary>Noon of a day, for good.</summary>
    private sealed class OneDay(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(12, 0)), TimeSpan.Zero);
    }
}
