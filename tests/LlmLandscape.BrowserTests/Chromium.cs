using LlmLandscape.Testing;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>One browser and one running site for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly LandscapeApp _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        // On a busy machine a first page takes its time; a test that passes waits for none of it.
        Assertions.SetDefaultExpectTimeout(20_000);
        _app.UseKestrel(0);
        _app.StartServer();
        Address = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A visitor with nothing in store from earlier visits.</summary>
    /// <param name="options">What kind of browser they have.</param>
    /// <param name="address">Another site than the one with the shipped catalogue.</param>
    public async Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null, string? address = null)
    {
        var context = await _browser!.NewContextAsync(options);
        return new Visitor(context, await context.NewPageAsync(), address ?? Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _app.DisposeAsync();
    }
}

[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
