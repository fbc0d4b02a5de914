using System.Net;
using LlmLandscape.Testing;
using LlmLandscape.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.WebTests;

/// <summary>While the app runs, the seeds change.</summary>
public sealed class RefreshTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly LandscapeApp _app;

    public RefreshTests() => _app = new LandscapeApp { SeedsFolder = _seeds.Folder };

    public void Dispose()
    {
        _app.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task A_changed_seed_is_served_after_a_while()
    {
        using var client = _app.CreateClient();
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");
        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        await UntilServed(client, "Cuts every price.");
    }

    [Fact]
    public async Task Seeds_with_problems_leave_the_catalogue_serving_and_mended_ones_replace_it()
    {
        using var client = _app.CreateClient();
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");

        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");
        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        (await _app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync(TestContext.Current.CancellationToken)).ShouldBeTrue("the catalogue before goes on serving");
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);

        _seeds.Change("vendors/beta.yaml", "strateges:", "strategies:");
        await UntilServed(client, "Cuts every price.");
    }

    private static async Task UntilServed(HttpClient client, string text)
    {
        while (!(await Text(client, "/en/vendors/beta")).Contains(text, StringComparison.Ordinal))
            await Task.Yield();
    }

    private static Task<string> Text(HttpClient client, string address) => client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
