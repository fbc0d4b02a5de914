using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>A circuit whose answers can be made to wait, as on a slow line.</summary>
internal sealed class SlowServer
{
    private readonly Lock _lock = new();
    private readonly List<Action> _late = [];
    private bool _waits;

    /// <summary>Stands between the visitor's pages and the server from the next page on.</summary>
    public static async Task<SlowServer> OfAsync(Visitor visitor)
    {
        SlowServer slow = new();
        await visitor.Page.RouteWebSocketAsync(new Regex("/_blazor"), connection =>
            connection.ConnectToServer().OnMessage(message => slow.Pass(() =>
            {
                if (message.Binary is { } bytes) connection.Send(bytes);
                else connection.Send(message.Text!);
            })));
        return slow;
    }

    public void Wait()
    {
        lock (_lock) _waits = true;
    }

    public void GoOn()
    {
        lock (_lock)
        {
            _waits = false;
            _late.ForEach(send => send());
            _late.Clear();
        }
    }

    private void Pass(Action send)
    {
        lock (_lock)
        {
            if (_waits) _late.Add(send);
            else send();
        }
    }
}
