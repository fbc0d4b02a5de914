using System.Text.RegularExpressions;
using LlmLandscape.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LlmLandscape.BrowserTests;

/// <summary>The editors' desk over seeds that somebody is working on.</summary>
[Collection(nameof(Chromium))]
public sealed class DeskTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly DeskApp _app;
    private readonly Chromium _chromium;
    private readonly string _address;

    public DeskTests(Chromium chromium)
    {
        _chromium = chromium;
        _app = new DeskApp { SeedsFolder = _seeds.Folder };
        _app.UseKestrel(0);
        _app.StartServer();
        _address = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    public void Dispose()
    {
        _app.Dispose();
        _seeds.Dispose();
    }

    [Theory]
    [InlineData("en", "None: the seeds are in order.", "refused: 1 problem", "built anew")]
    [InlineData("zh", "没有：种子文件一切正常。", "未构建：1 个问题", "已重新构建")]
    public async Task A_broken_seed_is_told_as_it_is_saved_and_a_mended_one_too(string language, string none, string refused, string built)
    {
        await using var visitor = await _chromium.VisitorAsync(address: _address);
        await visitor.GoAsync($"/{language}/desk");
        await Expect(visitor.Page.GetByText(none)).ToBeVisibleAsync();
        (await Axe.FindAsync(visitor.Page)).ShouldBeEmpty();

        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");
        var toast = visitor.Page.Locator(".toast").Filter(new() { HasText = refused });
        await Expect(toast).ToHaveCSSAsync("opacity", "1"); // while it fades in, its words are pale
        await Expect(visitor.Page.Locator("[role=status]:has(dl)")).ToContainTextAsync(refused);
        var place = $"seeds/vendors/beta.yaml:{_seeds.LineOf("vendors/beta.yaml", "strateges")}";
        var row = visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = place });
        await Expect(row).ToContainTextAsync("strateges");
        (await Axe.FindAsync(visitor.Page)).ShouldBeEmpty();

        _seeds.Change("vendors/beta.yaml", "strateges:", "strategies:");
        _seeds.Change("vendors/beta.yaml", "en: Cuts prices.", "en: Cuts every price.");
        await Expect(visitor.Page.Locator("[role=status]:has(dl)")).ToContainTextAsync(built);
        await Expect(visitor.Page.GetByText(none)).ToBeVisibleAsync();
        visitor.Circuits.Count.ShouldBe(1);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_of_the_desk_opens_a_reading_page_and_leaves_the_connection_behind()
    {
        await using var visitor = await _chromium.VisitorAsync(address: _address);
        await visitor.GoAsync("/en/desk");
        await Expect(visitor.Page.GetByText("None: the seeds are in order.")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Vendors", Exact = true }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(_address + "/en/vendors");
        (await visitor.Page.EvaluateAsync<bool>("typeof Blazor === 'undefined'")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_lost_connection_is_said_in_a_corner()
    {
        await using var visitor = await _chromium.VisitorAsync(address: _address);
        List<IWebSocketRoute> connections = [];
        await visitor.Page.RouteWebSocketAsync(new Regex("/_blazor"), connection =>
        {
            connections.Add(connection);
            if (connections.Count == 1) connection.ConnectToServer();
        });
        await visitor.GoAsync("/en/desk");
        await Expect(visitor.Page.GetByText("None: the seeds are in order.")).ToBeVisibleAsync();

        await connections[0].CloseAsync();

        var said = visitor.Page.GetByText("Rejoining the server");
        await Expect(said).ToBeVisibleAsync();
        var box = (await said.BoundingBoxAsync())!;
        (box.Width * box.Height).ShouldBeLessThan(300 * 80);
    }

    private sealed class DeskApp : LandscapeApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Desk:Enabled", "true");
        }
    }
}
