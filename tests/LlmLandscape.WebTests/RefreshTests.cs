using System.Net;
using LlmLandscape.Testing;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;
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
        (await _app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync(TestContext.Current.CancellationToken))
            .ShouldBeTrue("the catalogue before goes on serving");
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);

        _seeds.Change("vendors/beta.yaml", "strateges:", "strategies:");
        await UntilServed(client, "Cuts every price.");
    }

    [Fact]
    public async Task A_snapshot_put_into_its_folder_counts_after_a_while_and_a_broken_one_changes_nothing()
    {
        using var client = _app.CreateClient();
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");
        Directory.CreateDirectory(_app.Datasets);
        var file = Path.Combine(_app.Datasets, "models-dev.json");
        await File.WriteAllTextAsync(file, "<html>", TestContext.Current.CancellationToken);
        (await _app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync(TestContext.Current.CancellationToken))
            .ShouldBeTrue("the catalogue before goes on serving");
        (await Text(client, "/api/v1/releases?vendor=alpha")).ShouldContain("\"total\":1");

        await File.WriteAllTextAsync(
            file, SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model())).ToJsonString(), TestContext.Current.CancellationToken);
        await UntilServed(client, "\"total\":2", "/api/v1/releases?vendor=alpha");
    }

    [Fact]
    public async Task Requests_during_a_change_see_one_catalogue_or_the_other()
    {
        using var client = _app.CreateClient();
        var catalogue = _app.Services.GetRequiredService<CurrentCatalogue>();
        var answers = new int[4];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = answers.Select((_, reader) => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                using var response = await client.GetAsync(new Uri("/en/vendors", UriKind.Relative), TestContext.Current.CancellationToken);
                response.StatusCode.ShouldBe(HttpStatusCode.OK);
                Interlocked.Increment(ref answers[reader]);
            }
        })).ToList();

        for (var turn = 0; answers.Min() < 10 && !readers.Any(reader => reader.IsFaulted); turn++)
        {
            // A strategy that only one of the two catalogues knows.
            var (from, to) = turn % 2 == 0 ? ("price-war", "price-cut") : ("price-cut", "price-war");
            foreach (var file in new[] { "vocabulary.yaml", "vendors/alpha.yaml", "vendors/beta.yaml" })
                _seeds.Write(file, _seeds.Read(file).Replace(from, to, StringComparison.Ordinal));
            await catalogue.RefreshAsync(TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_request_keeps_no_copy_of_a_catalogue_after_its_end()
    {
        using var client = _app.CreateClient();
        var catalogue = _app.Services.GetRequiredService<CurrentCatalogue>();
        var before = catalogue.Enter();
        before.Leave();
        foreach (var page in new[] { "/en/vendors", "/zh/search?q=alpha", "/api/v1/vendors/beta", "/en/vendors/beta" })
            await Text(client, page);

        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        await catalogue.RefreshAsync(TestContext.Current.CancellationToken);
        SpinWait.SpinUntil(() => !File.Exists(before.File), TimeSpan.FromSeconds(30))
            .ShouldBeTrue("a request ends a little after its answer");
    }

    [Fact]
    public async Task A_folder_that_is_gone_for_a_while_changes_nothing()
    {
        using var client = _app.CreateClient();
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");
        Directory.Move(_seeds.Folder, _seeds.Folder + "-away");
        (await _app.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await Text(client, "/en/vendors/beta")).ShouldContain("Cuts prices.");

        Directory.Move(_seeds.Folder + "-away", _seeds.Folder);
        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        await UntilServed(client, "Cuts every price.");
    }

    private static async Task UntilServed(HttpClient client, string text, string address = "/en/vendors/beta")
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!(await Text(client, address)).Contains(text, StringComparison.Ordinal))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static Task<string> Text(HttpClient client, string address) =>
        client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
