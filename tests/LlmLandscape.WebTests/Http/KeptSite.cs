using System.Collections.Concurrent;
using LlmLandscape.Testing;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LlmLandscape.WebTests.Http;

/// <summary>The site over the sample seeds, with its cache seen from outside and its clock in hand.</summary>
internal sealed class KeptSite : IDisposable
{
    private readonly LandscapeApp _app;
    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpClient _client;

    public KeptSite(params (string Name, string Value)[] settings) : this(new SampleSeeds(), settings)
    {
    }

    public KeptSite(SampleSeeds seeds, params (string Name, string Value)[] settings)
    {
        Seeds = seeds;
        _app = new LandscapeApp { SeedsFolder = Seeds.Folder };
        _host = _app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Catalogue:Watch", "false");
            foreach (var (name, value) in settings) builder.UseSetting(name, value);
            builder.ConfigureTestServices(services =>
            {
                var real = services.Last(x => x.ServiceType == typeof(IOutputCacheStore));
                services.AddSingleton<IOutputCacheStore>(provider =>
                    Store = new SeenStore((IOutputCacheStore)real.ImplementationFactory!(provider)));
                services.AddSingleton<TimeProvider>(Clock);
            });
        });
        _client = _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public SampleSeeds Seeds { get; }

    public HeldClock Clock { get; } = new();

    public SeenStore Store { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<Answer> GetAsync(string address, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, address, headers);

    public async Task<Answer> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.RelativeOrAbsolute));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _client.SendAsync(request, Cancellation);
        return new(
            (int)response.StatusCode,
            response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .ToDictionary(x => x.Key, x => x.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    /// <summary>A vendor's sentence becomes another one, and the catalogue is built anew.</summary>
    public async Task ChangeAsync(string from, string to)
    {
        Seeds.Change("vendors/beta.yaml", $"en: {from}", $"en: {to}");
        await _host.Services.GetRequiredService<CurrentCatalogue>().RefreshAsync(Cancellation);
    }

    public void Dispose()
    {
        _client.Dispose();
        _host.Dispose();
        _app.Dispose();
        Seeds.Dispose();
    }
}

/// <summary>What went over the wire.</summary>
internal sealed record Answer(int Status, Dictionary<string, string> Headers, byte[] Body)
{
    /// <summary>What was kept says how old it is.</summary>
    public bool WasKept => Headers.ContainsKey("Age");

    public string? this[string header] => Headers.GetValueOrDefault(header);

    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}

/// <summary>A day in March 2025, until a test moves it.</summary>
internal sealed class HeldClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 3, 10, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>The real store, with what it was asked, and a gate on either side.</summary>
internal sealed class SeenStore(IOutputCacheStore real) : IOutputCacheStore
{
    private int _given;

    public ConcurrentDictionary<string, byte[]> Kept { get; } = new();

    public int Asked { get; private set; }

    /// <summary>How often it was given something to keep.</summary>
    public int Given => _given;

    /// <summary>Called before the store is asked, and before it keeps something.</summary>
    public Func<Task> BeforeGet { get; set; } = () => Task.CompletedTask;

    public Func<Task> BeforeSet { get; set; } = () => Task.CompletedTask;

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        Asked++;
        await BeforeGet();
        return await real.GetAsync(key, cancellationToken);
    }

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _given);
        await BeforeSet();
        Kept[key] = value;
        await real.SetAsync(key, value, tags, validFor, cancellationToken);
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => real.EvictByTagAsync(tag, cancellationToken);

    /// <summary>How many of these keys are still there.</summary>
    public async Task<int> StillKeptAsync(IEnumerable<string> keys)
    {
        var count = 0;
        foreach (var key in keys)
            if (await real.GetAsync(key, CancellationToken.None) is not null) count++;
        return count;
    }
}
