using LlmLandscape.Catalogue.Build;
using LlmLandscape.Testing;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.UnitTests.Build;

public sealed class KilledBuildTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _seeds.Dispose();
    }

    [Fact]
    public async Task A_build_that_is_killed_leaves_the_catalogue_before_it_whole()
    {
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Outcome.ShouldBe(BuildOutcome.Built);
        var before = await File.ReadAllBytesAsync(_seeds.Catalogue, TestContext.Current.CancellationToken);
        _seeds.AddVendors(400);

        await KillWhileItWrites();

        Leftovers().ShouldNotBeEmpty("the build was killed before it had begun, or after it had ended");
        (await File.ReadAllBytesAsync(_seeds.Catalogue, TestContext.Current.CancellationToken)).ShouldBe(before);
        CatalogueFile.Inspect(_seeds.Catalogue).Counts!.Vendors.ShouldBe(2);

        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).State.Counts!.Vendors.ShouldBe(402);
        Leftovers().ShouldBeEmpty();
    }

    /// <summary>Starts the command-line build and kills it (as kill -9 does) as soon as its unfinished file is seen.</summary>
    private async Task KillWhileItWrites()
    {
        var seen = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(_seeds.Catalogue)!, "*.building*");
        watcher.Created += (_, _) => seen.TrySetResult();
        watcher.EnableRaisingEvents = true;

        using var build = LandscapeCommand.Start("build", "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue);
        await Task.WhenAny(seen.Task, build.WaitForExitAsync(TestContext.Current.CancellationToken));
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private string[] Leftovers() => Directory.GetFiles(Path.GetDirectoryName(_seeds.Catalogue)!, "*.building");
}
