using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>A server whose suggestions can be made to wait, as on a slow line.</summary>
internal sealed class SlowServer
{
    private readonly Lock _lock = new();
    private readonly List<Func<Task>> _late = [];
    private TaskCompletionSource _asked = new();
    private bool _waits;

    /// <summary>Stands between the visitor's pages and the server.</summary>
    public static async Task<SlowServer> OfAsync(Visitor visitor)
    {
        SlowServer slow = new();
        await visitor.Page.RouteAsync(new Regex("/api/v1/suggestions"), async route =>
        {
            var answer = await route.FetchAsync();
            await slow.PassAsync(() => route.FulfillAsync(new() { Response = answer }));
        });
        return slow;
    }

    public void Wait()
    {
        lock (_lock) _waits = true;
    }

    /// <summary>Until a question has come whose answer waits.</summary>
    public Task AskedAsync() => _asked.Task;

    public async Task GoOnAsync()
    {
        List<Func<Task>> late;
        lock (_lock)
        {
            _waits = false;
            late = [.. _late];
            _late.Clear();
            _asked = new();
        }

        foreach (var send in late) await send();
    }

    private Task PassAsync(Func<Task> send)
    {
        lock (_lock)
        {
            if (!_waits) return send();
            _late.Add(send);
            _asked.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
