using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LlmLandscape.Testing;

/// <summary>The real host over real seeds and a catalogue of its own.</summary>
public class LandscapeApp : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The shipped seeds, unless a test has its own.</summary>
    public string SeedsFolder { get; init; } = Folders.Seeds;

    public string Catalogue => _folder["catalogue.sqlite"];

    /// <summary>The folder of attached snapshots; empty unless a test attaches one.</summary>
    public string Datasets => _folder["datasets"];

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseStaticWebAssets()
        .UseSetting("Catalogue:Seeds", SeedsFolder)
        .UseSetting("Catalogue:File", Catalogue)
        .UseSetting("Catalogue:Datasets", Datasets)
        .UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Fatal");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(_folder.Path)) _folder.Dispose();
    }
}
