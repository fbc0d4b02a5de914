using System.Net;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

/// <summary>Walks through the whole site, as somebody would who clicks on everything.</summary>
[Collection(nameof(Site))]
public sealed class CrawlTests(Site site)
{
    private readonly Dictionary<string, IDocument> _pages = [];
    private readonly HashSet<string> _alive = [];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Every_link_leads_somewhere_and_every_citation_to_its_paragraph(string language)
    {
        List<string> dead = [];
        Queue<string> unread = new([$"/{language}/"]);
        while (unread.TryDequeue(out var page))
        {
            foreach (var link in Links(await PageAsync(page)))
            {
                var (path, fragment) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
                var address = path.StartsWith('/') ? path : $"/{language}/{path}";
                if (!await IsAliveAsync(address)) dead.Add($"{link} on {page}");
                else if (fragment is not null && (await PageAsync(address)).GetElementById(fragment) is null) dead.Add($"{link} on {page}");

                // Filtered lists and data are asked for, not read: there is no end to them.
                if (address.StartsWith($"/{language}/", StringComparison.Ordinal) && !address.Contains('?') && !address.Contains("/api/")
                    && !_pages.ContainsKey(address) && !unread.Contains(address))
                    unread.Enqueue(address);
            }
        }

        dead.ShouldBeEmpty();
        _pages.Keys.ShouldContain($"/{language}/vendors/zhipu");
        _pages.Keys.ShouldContain($"/{language}/strategies/price-war");
        _pages.Keys.ShouldContain($"/{language}/models/glm-4-plus");
    }

    [Fact]
    public async Task No_id_stands_twice_on_a_page()
    {
        foreach (var page in new[] { "/en/", "/en/vendors", "/en/vendors/bytedance", "/zh/homogenization", "/en/sources/free-wave",
            "/en/models", "/en/models/doubao", "/en/disputes", "/en/timeline", "/en/metrics/users", "/en/market",
            "/en/topics", "/en/topics/money", "/en/topics/reach",
            "/en/sources/five-foundation-models", "/en/search?q=price", "/en/homogenization/data?pair=openai&pair=deepseek", "/en/methods",
            "/en/models/deepseek-r1", "/en/releases/openai/gpt-4o-2024-05-13",
            "/en/compare", "/en/compare?v=bytedance&v=moonshot&v=alibaba&v=deepseek&v=kuaishou&v=openai" })
            (await PageAsync(page)).QuerySelectorAll("[id]").CountBy(element => element.Id!).Where(x => x.Value > 1).Select(x => x.Key)
                .ShouldBeEmpty(page);
    }

    private static IEnumerable<string> Links(IDocument page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(link => !link.StartsWith("http", StringComparison.Ordinal)).Distinct();

    private async Task<IDocument> PageAsync(string address)
    {
        if (!_pages.TryGetValue(address, out var page)) _pages[address] = page = await site.PageAsync(address);
        return page;
    }

    private async Task<bool> IsAliveAsync(string address)
    {
        if (_alive.Contains(address)) return true;
        using var response = await site.GetAsync(address);
        return response.StatusCode == HttpStatusCode.OK && _alive.Add(address);
    }
}
