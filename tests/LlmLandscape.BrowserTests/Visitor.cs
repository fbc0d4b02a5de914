using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>Somebody with a browser, who notes what goes wrong and whom the pages talk to.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>
    /// What Chromium complains of where a busy machine shows a page before it has blended it with the one before: it then leaves
    /// the blending out, by itself, and there is nothing of a script that could hear of it.
    /// </summary>
    private const string NotBlended = "InvalidStateError: Transition was aborted because of invalid state. Page already revealed";

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
        page.PageError += (_, error) =>
        {
            if (error != NotBlended) _complaints.Enqueue(error);
        };
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
