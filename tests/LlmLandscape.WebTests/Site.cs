using System.Net;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The site over the shipped seeds, as a visitor without a browser sees it.</summary>
public class Site : IDisposable
{
    private readonly LandscapeApp _app;
    private readonly HttpClient _client;

    public Site() : this(new LandscapeApp())
    {
    }

    protected Site(LandscapeApp app)
    {
        _app = app;
        _client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>The site over seeds of a test's own.</summary>
    public static Site Over(SampleSeeds seeds) => new(new LandscapeApp { SeedsFolder = seeds.Folder });

    public async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> SendAsync(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        response.StatusCode.ShouldBe(status, address);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default)
            .OpenAsync(request => request.Content(html).Address("http://localhost" + address), TestContext.Current.CancellationToken);
    }

    public async Task<JsonNode> JsonAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        response.StatusCode.ShouldBe(status, address);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _client.Dispose();
        _app.Dispose();
    }
}

/// <summary>The site over the sample seeds: what the site does, whatever the shipped seeds say.</summary>
public class SampleSite : Site
{
    private readonly SampleSeeds _seeds;

    public SampleSite() : this(new SampleSeeds())
    {
    }

    /// <param name="seeds">Sample seeds with what a class of tests needs beside.</param>
    protected SampleSite(SampleSeeds seeds) : base(new LandscapeApp { SeedsFolder = seeds.Folder }) => _seeds = seeds;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _seeds.Dispose();
    }
}

[CollectionDefinition(nameof(Site))]
public sealed class SiteCollection : ICollectionFixture<Site>;

[CollectionDefinition(nameof(SampleSite))]
public sealed class SampleSiteCollection : ICollectionFixture<SampleSite>;
