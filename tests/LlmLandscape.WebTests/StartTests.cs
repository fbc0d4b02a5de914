using LlmLandscape.Catalogue.Build;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;

namespace LlmLandscape.WebTests;

/// <summary>A start on which something is wrong serves the last good catalogue, and says so.</summary>
public sealed class StartTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly LandscapeApp _app;

    public StartTests()
    {
        _app = new LandscapeApp { SeedsFolder = _seeds.Folder };
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Outcome.ShouldBe(BuildOutcome.Built);
    }

    public void Dispose()
    {
        _app.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task A_seed_with_a_noncharacter_leaves_the_catalogue_of_before()
    {
        _seeds.Change("vendors/beta.yaml", "en: Beta,", "en: Be\uFFFEta,");
        await ShouldServeAsync("Degraded: The seeds or attached files have problems (1). Version ");
    }

    [Fact]
    public async Task An_attached_file_that_is_broken_leaves_the_catalogue_of_before()
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDev, "{\"alpha\":");
        await ShouldServeAsync("Degraded: The seeds or attached files have problems (1). Version ");
    }

    [Fact]
    public async Task An_attached_file_that_is_broken_is_left_out_where_there_is_no_catalogue_of_before()
    {
        File.Delete(_seeds.Catalogue);
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.Epoch, "");
        await ShouldServeAsync("Degraded: Attached files could not be read and are left out (1). Version ");
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_catalogue_of_before_serves()
    {
        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        File.Delete($"{_seeds.Catalogue}.lock");
        Directory.CreateDirectory($"{_seeds.Catalogue}.lock"); // as a disk that can only be read: no build can begin
        await ShouldServeAsync("Degraded: The catalogue could not be built anew. Version ");
    }

    [Fact]
    public async Task A_damaged_page_of_the_file_is_noticed_and_the_catalogue_built_anew()
    {
        var bytes = File.ReadAllBytes(_seeds.Catalogue);
        new Random(7).NextBytes(bytes.AsSpan(bytes.Length / 2, 4096));
        File.WriteAllBytes(_seeds.Catalogue, bytes);
        await ShouldServeAsync("Healthy");
        CatalogueFile.Inspect(_seeds.Catalogue).CanServe.ShouldBeTrue();
    }

    [Fact]
    public async Task A_foreign_file_in_its_place_is_replaced()
    {
        File.WriteAllText(_seeds.Catalogue, "PK\u0003\u0004 somebody else's");
        await ShouldServeAsync("Healthy");
    }

    private async Task ShouldServeAsync(string health)
    {
        using var client = _app.WithWebHostBuilder(host => host
            .UseSetting("Catalogue:File", _seeds.Catalogue)
            .UseSetting("Catalogue:Datasets", _seeds.Datasets.Path)
            .UseSetting("Catalogue:Watch", "false")).CreateClient();
        var cancellation = TestContext.Current.CancellationToken;
        (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), cancellation)).ShouldStartWith(health);
        (await client.GetStringAsync(new Uri("/en/vendors/beta", UriKind.Relative), cancellation)).ShouldContain("Cuts prices.");
        (await client.GetStringAsync(new Uri("/en/search?q=beta", UriKind.Relative), cancellation)).ShouldContain("vendors/beta");
    }
}
