using LlmLandscape.Testing;

namespace LlmLandscape.WebTests.Http;

/// <summary>Whatever an answer depends on beside its address tells one answer from another.</summary>
public sealed class AnswerKeysTests
{
    private static readonly string[] Pages =
    [
        "", "vendors", "vendors/alpha", "strategies", "strategies/open-source", "models", "models/alpha-one", "sources", "sources/paper",
        "homogenization",
        "homogenization/data", "topics", "topics/money", "api/v1/topics",
        "metrics", "metrics/spending", "disputes", "timeline", "embed/timeline", "timeline.svg", "market", "changes",
        "search?q=alpha",
        "methods", "releases", "compare?v=alpha&v=beta", "about", "facts/alpha-plan", "api/v1/vendors", "api/v1/releases", "api/v1/events",
        "models?sort=-release", "metrics/growth", "releases/alpha/one-1",
        "timeline.png", "strategies/bets.png", "og/vendors/alpha.png", "api/v1/vendors.csv",
        "api/v1/homogenization",
    ];

    [Fact]
    public async Task A_page_that_shows_today_is_another_one_tomorrow()
    {
        using var site = new KeptSite();
        var today = await site.GetAsync("/en/timeline");
        site.Clock.Now += TimeSpan.FromDays(1);
        var tomorrow = await site.GetAsync("/en/timeline");
        tomorrow.WasKept.ShouldBeFalse();
        tomorrow["ETag"].ShouldNotBe(today["ETag"]);
        tomorrow.Text.ShouldNotBe(today.Text);
    }

    [Fact]
    public async Task No_other_page_is_made_anew_every_day_and_none_that_changes_is_left_out()
    {
        using var site = new KeptSite(("Cache:Enabled", "false"));
        List<Answer> today = [];
        foreach (var page in Pages) today.Add(await site.GetAsync($"/en/{page}"));
        site.Clock.Now += TimeSpan.FromDays(1);
        foreach (var (page, before) in Pages.Zip(today))
        {
            var after = await site.GetAsync($"/en/{page}");
            after.Status.ShouldBe(200, page);
            (after["ETag"] == before["ETag"]).ShouldBe(after.Text == before.Text, page);
        }
    }

    /// <summary>Else one tag would stand for several answers. An open desk must not change the other pages either.</summary>
    [Theory]
    [InlineData("en", "false")]
    [InlineData("zh", "false")]
    [InlineData("en", "true")]
    public async Task Made_anew_an_answer_is_the_same_bytes(string language, string desk)
    {
        using var site = new KeptSite(("Cache:Enabled", "false"), ("Desk:Enabled", desk));
        foreach (var page in Pages)
        {
            var first = await site.GetAsync($"/{language}/{page}");
            var second = await site.GetAsync($"/{language}/{page}");
            (first.Status, first.WasKept, second.WasKept).ShouldBe((200, false, false), page);
            second.Text.ShouldBe(first.Text, page);
            second.Body.ShouldBe(first.Body, page);
        }
    }

    [Fact]
    public async Task A_source_is_shown_with_the_text_that_lies_there_now()
    {
        var seeds = new SampleSeeds();
        using var site = new KeptSite(seeds, ("Sources:Folder", seeds.Articles));
        var before = await site.GetAsync("/zh/sources/paper");
        before.Text.ShouldContain("第一段。");

        var file = Path.Combine(seeds.Articles, "paper.txt");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancellation))
            .Replace("第一段。", "改过的一段。", StringComparison.Ordinal), Cancellation);
        site.Clock.Now += TimeSpan.FromSeconds(2);
        var after = await site.GetAsync("/zh/sources/paper");
        after.Text.ShouldContain("改过的一段。");
        after["ETag"].ShouldNotBe(before["ETag"]);
    }

    [Fact]
    public async Task Answers_to_two_hosts_are_two_where_the_site_has_no_address()
    {
        using var site = new KeptSite();
        var one = await site.GetAsync("http://localhost/en/vendors/alpha");
        var other = await site.GetAsync("http://127.0.0.1/en/vendors/alpha");
        one.Text.ShouldContain("<link rel=\"canonical\" href=\"http://localhost/en/vendors/alpha\"");
        other.Text.ShouldContain("<link rel=\"canonical\" href=\"http://127.0.0.1/en/vendors/alpha\"");
        other["ETag"].ShouldNotBe(one["ETag"]);
    }

    [Fact]
    public async Task A_site_with_an_address_says_it_on_every_host()
    {
        using var site = new KeptSite(("Site:Address", "https://landscape.example/llm/"));
        var one = await site.GetAsync("http://localhost/en/vendors/alpha");
        var other = await site.GetAsync("http://inside.example/en/vendors/alpha");
        one.Text.ShouldContain("<link rel=\"canonical\" href=\"https://landscape.example/llm/en/vendors/alpha\"");
        one.Text.ShouldContain("<meta property=\"og:image\" content=\"https://landscape.example/llm/en/og/vendors/alpha.png\"");
        other.WasKept.ShouldBeTrue();
        other.Body.ShouldBe(one.Body);
    }

    [Fact]
    public async Task Hosts_that_are_named_are_answered_and_no_others()
    {
        using var site = new KeptSite(("AllowedHosts", "landscape.example"));
        (await site.GetAsync("http://landscape.example/en/about")).Status.ShouldBe(200);
        (await site.GetAsync("http://localhost/en/about")).Status.ShouldBe(400);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
