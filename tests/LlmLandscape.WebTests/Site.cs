using System.Net;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.WebTests;

/// <summary>The site over the shipped seeds, as a visitor without a browser sees it.</summary>
public class Site : IDisposable
{
    private readonly LandscapeApp _app;
    private readonly HttpClient _client;

    /// <summary>On one day for good: the timeline marks the present.</summary>
    public Site() : this(new LandscapeApp { Today = new(2026, 11, 30) })
    {
    }

    protected Site(LandscapeApp app)
    {
        _app = app;
        _client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>The site over seeds of a test's own.</summary>
    public static Site Over(SampleSeeds seeds) => Over(seeds.Folder);

    /// <summary>The site over a folder of seeds.</summary>
    public static Site Over(string folder) => new(new LandscapeApp { SeedsFolder = folder });

    /// <summary>What it serves.</summary>
    internal CatalogueSnapshot Catalogue => _app.Services.GetRequiredService<CurrentCatalogue>().Snapshot;

    /// <summary>The patterns of all addresses that it answers.</summary>
    internal IEnumerable<string> Routes => _app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);

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

    public async Task<string> TextAsync(string address)
    {
        using var response = await GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
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
