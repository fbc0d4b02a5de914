using System.Net;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The site with hundreds of vendors, thousands of events and the longest of names.</summary>
public sealed class StressTests
{
    [Fact]
    public async Task Every_list_stands_with_three_hundred_vendors_and_two_thousand_events()
    {
        using var seeds = new StressSeeds();
        await using var app = new LandscapeApp { SeedsFolder = seeds.Folder };
        using var client = app.CreateClient();
        foreach (var page in new[] { "", "vendors", "vendors/stress-000", "models", "strategies", "strategies/open-source", "metrics/users", "timeline", "timeline?vendor=stress-003", "sources/free-wave", "homogenization", "disputes" })
        {
            using var response = await client.GetAsync(new Uri($"/zh/{page}", UriKind.Relative), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }
}
