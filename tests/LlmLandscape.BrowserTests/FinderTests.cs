using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

[Collection(nameof(Chromium))]
public sealed class FinderTests(Chromium chromium)
{
    [Theory]
    [InlineData("豆包")]
    [InlineData("字节")]
    [InlineData("字節")]
    [InlineData("Doubao")]
    [InlineData("byte")]
    public async Task ByteDance_is_found_by_any_of_its_names(string name)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, name);
        await Expect(Answered(visitor, name, "bytedance")).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/bytedance");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("ByteDance");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_Chinese_the_finder_leads_to_the_Chinese_page()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/zh/vendors");
        await TypeAsync(visitor, "kimi");
        await Expect(Answered(visitor, "kimi", "moonshot")).ToBeVisibleAsync();
        await visitor.Page.Locator("[data-finder-match=moonshot]").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/vendors/moonshot");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("月之暗面");
    }

    [Fact]
    public async Task The_arrows_choose_among_several()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, "m");
        await Expect(visitor.Page.Locator("[data-answers=m]").Nth(1)).ToBeVisibleAsync();
        var second = await visitor.Page.Locator("[data-finder-match]").Nth(1).GetAttributeAsync("data-finder-match");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/vendors/{second}");
    }

    [Fact]
    public async Task Enter_without_a_choice_goes_to_the_list_of_what_was_typed()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, "m");
        await Expect(visitor.Page.Locator("[data-answers=m]").Nth(1)).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=m");
    }

    [Fact]
    public async Task The_button_goes_to_the_only_vendor_that_is_found()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, "baidu");
        await Expect(Answered(visitor, "baidu", "baidu")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/baidu");
    }

    [Fact]
    public async Task Enter_before_the_answer_has_come_sends_what_was_typed()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await ByteIsAnsweredAsync(visitor);

        server.Wait();
        await visitor.Page.Keyboard.TypeAsync("x");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=bytex");
    }

    /// <summary>The component's own sign that it loads is taken away by any answer, also by one to what was typed before.</summary>
    [Fact]
    public async Task A_late_answer_to_less_than_was_typed_chooses_nobody()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await ByteIsAnsweredAsync(visitor);

        server.Wait();
        await visitor.Page.Keyboard.TypeAsync("x");
        await visitor.Page.EvaluateAsync("document.querySelector('.finder-island .auto-complete').classList.remove('is-loading')");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=bytex");
    }

    [Fact]
    public async Task Who_is_chosen_by_hand_is_gone_to_even_while_another_answer_is_under_way()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await ByteIsAnsweredAsync(visitor);

        server.Wait();
        await visitor.Page.Keyboard.TypeAsync("d");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        server.GoOn();

        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/bytedance");
        visitor.Requests.ShouldNotContain(address => address.Contains("vendors?q=", StringComparison.Ordinal));
    }

    /// <summary>While an input method composes, the box is not taken from under it.</summary>
    [Fact]
    public async Task A_composition_is_finished_in_the_box_in_which_it_was_begun()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await SlowServer.OfAsync(visitor);
        server.Wait();
        await visitor.GoAsync("/en/");
        await visitor.Page.Locator("#finder-text").FocusAsync();
        await visitor.Page.Locator("#finder-text").DispatchEventAsync("compositionstart");
        server.GoOn();
        await visitor.Page.Keyboard.TypeAsync("doubao");
        await Expect(visitor.Page.Locator(".finder-island input")).ToHaveCountAsync(1);
        await visitor.Page.Locator(".finder-island input").EvaluateAsync("""
            async live => {
              const frame = () => new Promise(requestAnimationFrame);
              for (; !live.closest('.auto-complete').classList.contains('show'); await frame()) live.dispatchEvent(new Event('input', { bubbles: true }));
              for (let i = 0; i < 3; i++) await frame(); // the island listens, and could have taken over by now
            }
            """);
        await Expect(visitor.Page.Locator("#finder-text")).ToBeFocusedAsync();
        await visitor.Page.Locator("#finder-text").DispatchEventAsync("compositionend");
        await Expect(visitor.Page.Locator("#finder-text")).ToHaveCountAsync(0);
        await Expect(Answered(visitor, "doubao", "bytedance")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".finder-island input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_a_script_the_finder_is_a_form()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/");
        await visitor.Page.FillAsync("#finder-text", "豆包");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator("#bytedance")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_circuit_is_opened_and_components_are_fetched_by_whoever_uses_the_finder_and_by_nobody_else()
    {
        await using var visitor = await chromium.VisitorAsync();
        foreach (var page in new[] { "/en/", "/en/vendors", "/en/vendors/bytedance", "/en/sources/free-wave", "/en/homogenization" })
        {
            await visitor.GoAsync(page);
            await visitor.Page.Locator("footer a").First.HoverAsync();
        }

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Vendors", Exact = true }).ClickAsync();
        await Expect(visitor.Page.Locator("table.list")).ToBeVisibleAsync();
        visitor.Circuits.ShouldBeEmpty();
        visitor.Requests.ShouldNotContain(address => address.Contains("BootstrapBlazor", StringComparison.Ordinal));

        await TypeAsync(visitor, "baidu");
        await Expect(Answered(visitor, "baidu", "baidu")).ToBeVisibleAsync();
        visitor.Circuits.Count.ShouldBe(1);
        visitor.Requests.Count(address => address.Contains("bootstrap.blazor.bundle", StringComparison.Ordinal)).ShouldBe(2, "the script and the style");
    }

    [Fact]
    public async Task A_lost_connection_is_said_in_a_corner_and_the_page_can_still_be_read()
    {
        await using var visitor = await chromium.VisitorAsync();
        List<IWebSocketRoute> connections = [];
        await visitor.Page.RouteWebSocketAsync(new Regex("/_blazor"), connection =>
        {
            connections.Add(connection);
            if (connections.Count == 1) connection.ConnectToServer();
        });
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, "baidu");
        await Expect(Answered(visitor, "baidu", "baidu")).ToBeVisibleAsync();

        await connections[0].CloseAsync();

        var said = visitor.Page.GetByText("Rejoining the server");
        await Expect(said).ToBeVisibleAsync();
        var box = (await said.BoundingBoxAsync())!;
        (box.Width * box.Height).ShouldBeLessThan(300 * 80);
        await visitor.Page.Locator("main h2").First.ClickAsync(new() { Trial = true }); // nothing lies over it
    }

    /// <summary>A match that answers all that was typed.</summary>
    private static ILocator Answered(Visitor visitor, string typed, string vendor) => visitor.Page.Locator($"[data-answers='{typed}'][data-finder-match={vendor}]");

    /// <summary>Somebody who has typed "byte", sees ByteDance, and whose server can be made to wait.</summary>
    private static async Task<SlowServer> ByteIsAnsweredAsync(Visitor visitor)
    {
        var server = await SlowServer.OfAsync(visitor);
        await visitor.GoAsync("/en/");
        await TypeAsync(visitor, "byte");
        await Expect(Answered(visitor, "byte", "bytedance")).ToBeVisibleAsync();
        return server;
    }

    /// <summary>By keyboard, as somebody who knows no more than that there is a box.</summary>
    private static async Task TypeAsync(Visitor visitor, string text)
    {
        await visitor.Page.GetByLabel("Find a vendor").Or(visitor.Page.GetByLabel("查找厂商")).First.FocusAsync();
        await visitor.Page.Keyboard.TypeAsync(text);
    }
}
