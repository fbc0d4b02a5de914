using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>Somebody with a browser, who notes what goes wrong and whom the pages talk to.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;

    // The browser tells of these on a thread of its own.
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _circuits = [];

    public Visitor(IBrowserContext context, IPage page, string address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.WebSocket += (_, socket) => _circuits.Enqueue(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and scripts that threw.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Every address that was asked.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Every connection that a page keeps open.</summary>
    public IReadOnlyList<string> Circuits => [.. _circuits];

    public Task GoAsync(string path) => Page.GotoAsync(_address + path);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
