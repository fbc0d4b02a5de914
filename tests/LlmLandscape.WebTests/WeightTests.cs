namespace LlmLandscape.WebTests;

/// <summary>No page ships more than it shows: what goes over the wire, with the shipped catalogue.</summary>
[Collection(nameof(Site))]
public sealed class WeightTests(Site site)
{
    private const int Most = 40_000;
    private const int MostOfVendor = 16_000;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task No_page_weighs_more_than_40_KB_compressed(string language)
    {
        var vendors = (await site.JsonAsync("/api/v1/vendors?limit=1000"))["items"]!.AsArray().Select(x => $"vendors/{x!["id"]}");
        var sources = (await site.JsonAsync("/api/v1/sources?limit=1000"))["items"]!.AsArray().Select(x => $"sources/{x!["id"]}");
        foreach (var page in ShippedPagesTests.Pages.Select(row => row.Data).Concat(vendors).Concat(sources).Distinct())
        {
            using var response = await site.GetAsync($"/{language}/{page}", ("Accept-Encoding", "br"));
            response.Content.Headers.ContentEncoding.ShouldBe(["br"], page);
            var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            body.Length.ShouldBeInRange(1000, page.StartsWith("vendors/", StringComparison.Ordinal) ? MostOfVendor : Most, page);
        }
    }
}
