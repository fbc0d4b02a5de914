using System.Net;
using LlmLandscape.Testing;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.WebTests;

/// <summary>What a visitor sees when the catalogue cannot be read any more.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly LandscapeApp _app;

    public FailureTests() => _app = new LandscapeApp { SeedsFolder = _seeds.Folder };

    public void Dispose()
    {
        _app.Dispose();
        _seeds.Dispose();
    }

    [Theory]
    [InlineData("/en/search?q=alpha", "text/html", "Something went wrong on our side")]
    [InlineData("/zh/search?q=alpha", "text/html", "我们这边出错了")]
    [InlineData("/api/v1/search?q=alpha", "application/problem+json", "500")]
    public async Task A_failure_is_told_without_a_stack_trace(string address, string type, string says)
    {
        using var client = _app.CreateClient();
        await BreakAsync(client);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        text.ShouldContain(says);
        text.ShouldNotContain("   at ");
        text.ShouldNotContain("Sqlite");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
    }

    [Theory]
    [InlineData("/en/vendors")]
    [InlineData("/zh/vendors/alpha")]
    [InlineData("/api/v1/vendors")]
    public async Task What_is_in_memory_is_served_on(string address)
    {
        using var client = _app.CreateClient();
        await BreakAsync(client);
        (await Status(client, address)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unreadable_catalogue_is_live_but_not_ready()
    {
        using var client = _app.CreateClient();
        await BreakAsync(client);
        (await Status(client, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await Status(client, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private async Task BreakAsync(HttpClient client)
    {
        (await Status(client, "/health/ready")).ShouldBe(HttpStatusCode.OK);
        var served = _app.Services.GetRequiredService<CurrentCatalogue>().Enter();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(served.File, "this is not a database", TestContext.Current.CancellationToken);
        served.Leave();
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
