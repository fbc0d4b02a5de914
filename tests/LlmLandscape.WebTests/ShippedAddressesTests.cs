using System.Net;

namespace LlmLandscape.WebTests;

/// <summary>Every address that the catalogue had on 29 November 2026: it stands, leads on, or says why it is gone.</summary>
[Collection(nameof(Site))]
public sealed class ShippedAddressesTests(Site site)
{
    private static readonly ILookup<string, string> Addresses = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "addresses-2026-11.txt"))
        .Select(line => line.Split('/', 2)).ToLookup(x => x[0], x => x[1]);

    [Theory]
    [InlineData("facts")]
    [InlineData("strategies")]
    public async Task What_had_an_address_has_it_still_or_leads_on_or_says_why_it_is_gone(string list)
    {
        Addresses[list].Count().ShouldBeGreaterThan(10);
        List<string> lost = [];
        foreach (var id in Addresses[list])
        {
            var address = $"/api/v1/{list}/{id}";
            using var answer = await site.GetAsync(address);
            using var next = answer.StatusCode == HttpStatusCode.MovedPermanently
                ? await site.GetAsync(answer.Headers.Location!.OriginalString)
                : null;
            if ((next ?? answer).StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Gone)) lost.Add(address);
        }

        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("og/site.png", "strategies/bets.png")]
    [InlineData("og/site.svg", "strategies/bets.png")]
    [InlineData("og/homogenization.png", "homogenization/data/gap.png")]
    [InlineData("og/vendors/alibaba.svg", "og/vendors/alibaba.png")]
    [InlineData("sources/free-wave?paragraph=17", "sources/free-wave/17")]
    [InlineData("sources/free-wave?paragraph=17&page=1", "sources/free-wave/17")]
    [InlineData("strategies?page=2", "strategies")]
    public async Task What_has_another_address_now_leads_there_for_good(string before, string now)
    {
        foreach (var language in (string[])["en", "zh"])
        {
            using var moved = await site.GetAsync($"/{language}/{before}");
            moved.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
            moved.Headers.Location!.OriginalString.ShouldBe($"/{language}/{now}");
            using var there = await site.GetAsync($"/{language}/{now}");
            there.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_link_to_a_dispute_finds_it_or_what_became_of_it()
    {
        var page = await site.PageAsync("/en/disputes");
        Addresses["disputes"].Count().ShouldBe(78);
        Addresses["disputes"].Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_of_what_is_gone_say_why_in_both_languages()
    {
        (await site.PageAsync("/en/strategies/scale-back", HttpStatusCode.Gone)).QuerySelector(".lead")!.TextContent
            .ShouldStartWith("Giving something up is a fact");
        (await site.PageAsync("/zh/vendors?strategy=scale-back", HttpStatusCode.Gone)).QuerySelector(".lead")!.TextContent
            .ShouldStartWith("放弃什么是事实");
    }
}
