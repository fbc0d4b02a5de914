using System.Text.Json;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>The views as a screen reader meets them: the browser's own tree of roles and names.</summary>
[Collection(nameof(Chromium))]
public sealed class ScreenReaderTests(Chromium chromium)
{
    /// <summary>Without the browser's own window of a list to choose from, which has no name: the list has it.</summary>
    private static readonly string[] Operable = ["link", "button", "textbox", "searchbox", "combobox", "checkbox", "spinbutton", "listbox",
        "option", "DisclosureTriangle"];

    public static TheoryData<string, bool, bool> Views => new()
    {
        { "/en/vendors?strategy=model-sales", true, true },
        { "/zh/vendors?view=cards", false, true },
        { "/en/models?sort=-release", true, true },
        { "/en/compare?v=bytedance&v=moonshot&v=alibaba&v=deepseek", true, true },
        { "/zh/compare", false, false },
        { "/en/timeline", false, true },
        { "/zh/timeline?lane=kind&from=2025&to=2025", false, true },
        { "/en/search?q=price", false, true },
        { "/zh/search?q=deepseak", false, true },
        { "/en/homogenization/data?pair=openai&pair=deepseek", true, false },
        { "/zh/models?by=records&sort=output-price", true, true },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_view_has_its_landmarks_one_title_and_a_name_for_whatever_can_be_operated(
        string view, bool hasTable, bool saysHowMuchItFound)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visitor.GoAsync(view);
        var nodes = await TreeAsync(visitor.Page);

        foreach (var landmark in new[] { "banner", "main", "contentinfo" })
            nodes.Count(node => node.Role == landmark).ShouldBe(1, landmark);
        nodes.Where(node => node.Role == "navigation").Select(node => node.Name).ShouldAllBe(name => name.Length > 0);
        nodes.Count(node => node is { Role: "heading", Level: 1 }).ShouldBe(1);
        nodes.Where(node => Operable.Contains(node.Role) && node.Name.Length == 0).Select(node => node.Role).ShouldBeEmpty();
        nodes.Where(node => node is { Role: "image" or "img" or "graphics-document" } && node.Name.Length == 0).ShouldBeEmpty();

        if (hasTable)
        {
            nodes.Count(node => node.Role == "columnheader").ShouldBeGreaterThan(1);
            nodes.Count(node => node.Role == "rowheader").ShouldBeGreaterThan(1);
        }

        if (saysHowMuchItFound) nodes.ShouldContain(node => node.Role == "status");
    }

    /// <summary>At the width of a phone, tables are drawn as blocks; they must stay tables to whoever hears them.</summary>
    [Theory]
    [InlineData("/en/vendors")]
    [InlineData("/en/models")]
    [InlineData("/zh/models?by=records")]
    [InlineData("/en/compare?v=bytedance&v=moonshot")]
    public async Task On_a_phone_a_table_is_still_a_table(string view)
    {
        await using var visitor = await chromium.VisitorAsync(new() { ViewportSize = new() { Width = 360, Height = 900 } });
        await visitor.GoAsync(view);
        var nodes = await TreeAsync(visitor.Page);
        nodes.Count(node => node.Role == "columnheader").ShouldBeGreaterThan(1);
        nodes.Count(node => node.Role == "rowheader").ShouldBeGreaterThan(1);
        nodes.Count(node => node.Role is "cell" or "gridcell").ShouldBeGreaterThan(4);
    }

    private sealed record Node(string Role, string Name, int Level);

    private static async Task<IReadOnlyList<Node>> TreeAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Accessibility.enable");
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        return
        [
            .. tree.GetProperty("nodes").EnumerateArray()
                .Where(node => !node.GetProperty("ignored").GetBoolean())
                .Select(node => new Node(Value(node, "role"), Value(node, "name"), Level(node))),
        ];
    }

    private static string Value(JsonElement node, string key) =>
        node.TryGetProperty(key, out var value) && value.TryGetProperty("value", out var text) ? $"{text}".Trim() : "";

    private static int Level(JsonElement node) =>
        node.TryGetProperty("properties", out var properties) && properties.EnumerateArray()
            .FirstOrDefault(x => x.GetProperty("name").GetString() == "level") is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("value").GetProperty("value").GetInt32()
            : 0;
}
