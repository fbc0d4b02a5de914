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
        await visitor.GoAsync("/en/vendors");
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
        await Answered(visitor, "kimi", "moonshot").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/vendors/moonshot");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("月之暗面");
    }

    [Fact]
    public async Task The_arrows_choose_among_several_Home_and_End_go_to_the_ends_and_how_many_there_are_is_said()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "m");
        var options = visitor.Page.Locator("[data-answers=m] [role=option]");
        await Expect(options.Nth(1)).ToBeVisibleAsync();
        var count = await options.CountAsync();
        await Expect(visitor.Page.Locator(".finder [role=status]")).ToHaveTextAsync($"Suggestions: {count}");

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("End");
        await Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("Home");
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        var second = await options.Nth(1).GetAttributeAsync("data-id");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/vendors/{second}");
    }

    [Fact]
    public async Task Enter_without_a_choice_goes_to_the_list_of_what_was_typed()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "m");
        await Expect(visitor.Page.Locator("[data-answers=m] [role=option]").Nth(1)).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=m");
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Find")]
    public async Task The_only_vendor_that_is_found_is_gone_to(string by)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "baidu");
        await Expect(Answered(visitor, "baidu", "baidu")).ToBeVisibleAsync();
        if (by == "Enter") await visitor.Page.Keyboard.PressAsync("Enter");
        else await visitor.Page.GetByRole(AriaRole.Button, new() { Name = by, Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/baidu");
    }

    [Fact]
    public async Task The_button_goes_to_who_is_chosen_by_hand()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "m");
        var options = visitor.Page.Locator("[data-answers=m] [role=option]");
        await Expect(options.Nth(1)).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        var last = await options.Last.GetAttributeAsync("data-id");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/en/vendors/{last}");
    }

    [Fact]
    public async Task Nobody_found_is_said_and_Enter_still_sends_what_was_typed()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "xyzzy");
        await Expect(visitor.Page.GetByText("No vendor or model is called that.")).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=xyzzy");
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

    /// <summary>The answer to "byte" comes after that to "m": it is not shown, and chooses nobody.</summary>
    [Fact]
    public async Task An_answer_that_a_later_one_has_overtaken_does_no_harm()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await SlowServer.OfAsync(visitor);
        server.Wait();
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "byte");
        await server.AskedAsync();
        await visitor.Page.Locator("#finder-text").FillAsync("m");
        await server.GoOnAsync();

        await Expect(visitor.Page.Locator("[data-answers=m] [role=option]").Nth(1)).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-answers=byte]")).ToHaveCountAsync(0);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?q=m");
    }

    [Fact]
    public async Task Who_is_chosen_by_hand_stays_chosen_while_and_after_another_answer_comes()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await ByteIsAnsweredAsync(visitor);

        server.Wait();
        await visitor.Page.Keyboard.TypeAsync("d");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await server.AskedAsync();
        await server.GoOnAsync();
        await Expect(Answered(visitor, "byted", "bytedance")).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors/bytedance");
        visitor.Requests.ShouldNotContain(address => address.Contains("vendors?q=", StringComparison.Ordinal));
    }

    /// <summary>While an input method composes from Latin letters, they are no words to ask for, and its keys are not ours.</summary>
    [Fact]
    public async Task Nothing_is_asked_and_nothing_chosen_while_an_input_method_composes()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        await visitor.Page.Locator("#finder-text").FocusAsync();
        var input = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await input.SendAsync("Input.imeSetComposition", new() { ["text"] = "dou bao", ["selectionStart"] = 7, ["selectionEnd"] = 7 });
        await Expect(visitor.Page.Locator("#finder-text")).ToHaveValueAsync("dou bao");
        await input.SendAsync("Input.insertText", new() { ["text"] = "豆包" });
        await Expect(Answered(visitor, "豆包", "bytedance")).ToBeVisibleAsync();
        visitor.Requests.Count(address => address.Contains("/suggestions", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_script_the_finder_is_a_form()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/vendors");
        await visitor.Page.FillAsync("#finder-text", "豆包");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator("#bytedance")).ToBeVisibleAsync();
    }

    /// <summary>A match that answers all that was typed.</summary>
    private static ILocator Answered(Visitor visitor, string typed, string vendor) =>
        visitor.Page.Locator($"[data-answers='{typed}'] [data-id={vendor}]");

    /// <summary>Somebody who has typed "byte", sees ByteDance, and whose server can be made to wait.</summary>
    private static async Task<SlowServer> ByteIsAnsweredAsync(Visitor visitor)
    {
        var server = await SlowServer.OfAsync(visitor);
        await visitor.GoAsync("/en/vendors");
        await TypeAsync(visitor, "byte");
        await Expect(Answered(visitor, "byte", "bytedance")).ToBeVisibleAsync();
        return server;
    }

    /// <summary>By keyboard, as somebody who knows no more than that there is a box.</summary>
    private static async Task TypeAsync(Visitor visitor, string text)
    {
        var box = visitor.Page.GetByLabel("Find a vendor").Or(visitor.Page.GetByLabel("查找厂商")).First;
        await box.FocusAsync();
        await Expect(box).ToHaveRoleAsync(AriaRole.Combobox); // the script comes after the page
        await visitor.Page.Keyboard.TypeAsync(text);
    }
}
