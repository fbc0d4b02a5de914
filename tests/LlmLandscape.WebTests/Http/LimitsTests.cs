using System.Net;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;

namespace LlmLandscape.WebTests.Http;

/// <summary>Whoever asks for too much is told to come back later, and nobody else notices.</summary>
public sealed class LimitsTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly LandscapeApp _app;
    private readonly HttpClient _client;

    public LimitsTests()
    {
        _app = new LandscapeApp { SeedsFolder = _seeds.Folder };
        _client = _app.WithWebHostBuilder(host => host.UseSetting("Limits:PerSecond", "1").UseSetting("Limits:Burst", "5")).CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
        _seeds.Dispose();
    }

    [Theory]
    [InlineData("/api/v1/search?q=", "application/problem+json", "Too many requests.")]
    [InlineData("/en/search?q=", "text/plain", "Too many requests. Try again in")]
    [InlineData("/zh/search?q=", "text/plain", "请求过多。请在")]
    public async Task Too_much_is_refused_with_a_time_and_what_is_kept_costs_nothing(string address, string type, string says)
    {
        (await StatusAsync("/en/vendors")).ShouldBe(HttpStatusCode.OK);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++) answers.Add(await GetAsync(address + i));

        var refused = answers.First(x => x.StatusCode == HttpStatusCode.TooManyRequests);

        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeGreaterThanOrEqualTo(1);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(says);
        refused.Headers.GetValues("Content-Security-Policy").ShouldNotBeEmpty();
        answers.Count(x => x.IsSuccessStatusCode).ShouldBeGreaterThan(2);
        for (var i = 0; i < 50; i++) (await StatusAsync("/en/vendors")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("/health/ready")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await GetAsync(address);
        return response.StatusCode;
    }

    private Task<HttpResponseMessage> GetAsync(string address) =>
        _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
