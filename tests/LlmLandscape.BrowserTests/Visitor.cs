using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>Somebody with a browser, who notes what goes wrong and whom the pages talk to.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;

    public Visitor(IBrowserContext context, IPage page, string address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.WebSocket += (_, socket) => Circuits.Add(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and scripts that threw.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Every address that was asked.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Every connection of an island.</summary>
    public List<string> Circuits { get; } = [];

    public Task GoAsync(string path) => Page.GotoAsync(_address + path);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
