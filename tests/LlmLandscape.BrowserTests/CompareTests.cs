using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

[Collection(nameof(Chromium))]
public sealed class CompareTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "Add a vendor", "豆包", "ByteDance")]
    [InlineData("zh", "添加厂商", "doubao", "字节跳动")]
    public async Task A_vendor_is_added_by_typing_any_of_its_names_and_then_another(
        string language, string label, string typed, string name)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync($"/{language}/compare?v=moonshot&v=deepseek&differences=1");
        visitor.Circuits.ShouldBeEmpty();
        var box = visitor.Page.Locator("#picker-text");
        await Expect(visitor.Page.GetByLabel(label)).ToHaveAttributeAsync("id", "picker-text");
        await box.FocusAsync();
        await visitor.Page.Keyboard.TypeAsync(typed);
        await Expect(visitor.Page.Locator($"[data-answers='{typed}'] [data-id=bytedance]")).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync($"{chromium.Address}/{language}/compare?v=moonshot&v=deepseek&v=bytedance&differences=1");
        await Expect(visitor.Page.Locator(".compare thead th").Nth(3)).ToContainTextAsync(name);

        // The cursor is back in the box, and whoever is a column already is not offered again.
        await Expect(box).ToBeFocusedAsync();
        await visitor.Page.Keyboard.TypeAsync("e");
        await Expect(visitor.Page.Locator("[data-answers=e] [role=option]").First).ToBeVisibleAsync();
        foreach (var column in new[] { "moonshot", "deepseek", "bytedance" })
            await Expect(visitor.Page.Locator($"[data-answers=e] [data-id={column}]")).ToHaveCountAsync(0);

        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page.Locator(".compare thead th")).ToHaveCountAsync(3);
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>The picker has nothing to send but a match: it waits for the answer, unless one types on.</summary>
    [Fact]
    public async Task The_only_match_is_added_when_its_answer_comes_after_Enter_and_not_when_one_has_typed_on()
    {
        await using var visitor = await chromium.VisitorAsync();
        var server = await SlowServer.OfAsync(visitor);
        server.Wait();
        await visitor.GoAsync("/en/compare?v=moonshot&v=deepseek");
        await visitor.Page.Locator("#picker-text").FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("baidu");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await server.AskedAsync();
        await visitor.Page.Keyboard.PressAsync("Backspace");
        await server.GoOnAsync();
        await Expect(visitor.Page.Locator("[data-answers=baid] [data-id=baidu]")).ToBeVisibleAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=moonshot&v=deepseek");

        server.Wait();
        await visitor.Page.Keyboard.TypeAsync("u");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await server.AskedAsync();
        await server.GoOnAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=moonshot&v=deepseek&v=baidu");
    }

    [Fact]
    public async Task By_keyboard_a_column_is_moved_and_removed_and_the_language_switch_keeps_the_order()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/compare?v=openai&v=deepseek&v=meta");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Move Meta left" }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".compare thead a[href^='vendors/']")).ToHaveTextAsync(["OpenAI", "Meta", "DeepSeek"]);
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=openai&v=meta&v=deepseek");
        await visitor.Page.Locator(".compare thead").GetByRole(AriaRole.Link, new() { Name = "Remove OpenAI" }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".compare thead a[href^='vendors/']")).ToHaveTextAsync(["Meta", "DeepSeek"]);
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=meta&v=deepseek");
        await visitor.Page.Locator("[data-language]").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/compare?v=meta&v=deepseek");
        await Expect(visitor.Page.Locator(".compare thead a[href^='vendors/']")).ToHaveTextAsync(["Meta", "DeepSeek"]);
        visitor.Circuits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_script_a_vendor_is_ticked_in_the_list_and_another_added_from_a_list()
    {
        await using var visitor = await chromium.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync("/en/vendors?strategy=model-sales");
        await visitor.Page.GetByLabel("Compare DeepSeek").CheckAsync();
        await visitor.Page.GetByLabel("Compare Zhipu AI").CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Compare the ticked" }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=deepseek&v=zhipu");
        await visitor.Page.GetByLabel("Add a vendor").SelectOptionAsync("baidu");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/compare?v=deepseek&v=zhipu&v=baidu");
    }

    [Fact]
    public async Task Ticks_outlive_a_filter_and_the_language_and_the_bar_says_who_is_ticked()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/vendors");
        var box = visitor.Page.GetByLabel("Compare OpenAI", new() { Exact = true });
        await box.ScrollIntoViewIfNeededAsync();
        await box.CheckAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?tick=openai");
        await Expect(visitor.Page.Locator(".compare-ticked .chip")).ToContainTextAsync(["OpenAI"]);
        await Expect(box).ToBeInViewportAsync(); // a tick leaves the page where it is

        await visitor.Page.Locator(".facet-value", new() { HasTextString = "Selling the model" }).First.ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?strategy=model-sales&tick=openai");
        await Expect(visitor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(6);
        await visitor.Page.GetByLabel("Compare DeepSeek", new() { Exact = true }).CheckAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/en/vendors?strategy=model-sales&tick=openai&tick=deepseek");
        await visitor.Page.Locator("[data-language]").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(chromium.Address + "/zh/vendors?strategy=model-sales&tick=openai&tick=deepseek");
        await Expect(visitor.Page.Locator(".compare-ticked .chip")).ToContainTextAsync(["OpenAI", "DeepSeek"]);
        await Expect(visitor.Page.Locator("#deepseek input")).ToBeCheckedAsync();

        await visitor.Page.Locator(".compare-ticked button").ClickAsync();
        await Expect(visitor.Page.Locator(".compare thead a[href^='vendors/']")).ToHaveCountAsync(2);
        visitor.Circuits.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_more_boxes_can_be_ticked_than_can_be_compared()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.GoAsync("/en/compare");
        var boxes = visitor.Page.Locator(".choose input");
        for (var box = 0; box < 6; box++) await boxes.Nth(box).CheckAsync();
        await Expect(boxes.Nth(6)).ToBeDisabledAsync();
        await boxes.Nth(0).UncheckAsync();
        await Expect(boxes.Nth(6)).ToBeEnabledAsync();
    }

    [Theory]
    [InlineData(1280, "window.scrollTo(0, document.getElementById('risks').getBoundingClientRect().top - 300)")]
    [InlineData(800, """
        const table = document.querySelector('.compare');
        table.scrollIntoView();
        table.scrollTo(400, document.getElementById('risks').offsetTop - 200);
        """)]
    public async Task The_names_stay_in_sight_down_and_across_the_table(int width, string scroll)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 700 } });
        await visitor.GoAsync("/en/compare?v=bytedance&v=moonshot&v=alibaba&v=deepseek&v=openai");
        await visitor.Page.EvaluateAsync(scroll);
        await Expect(visitor.Page.Locator("#risks th")).ToBeInViewportAsync();
        await Expect(visitor.Page.Locator(".compare thead a[href^='vendors/']").Last).ToBeInViewportAsync();
    }
}
