namespace LlmLandscape.WebTests.Http;

/// <summary>What is kept, for whom, and how much of it.</summary>
public sealed class AnswerCacheTests : IDisposable
{
    private readonly KeptSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/en/vendors/alpha")]
    [InlineData("/zh/search?q=alpha")]
    [InlineData("/api/v1/vendors/alpha")]
    [InlineData("/api/v1/vendors.csv")]
    [InlineData("/en/timeline.svg")]
    [InlineData("/en/og/vendors/alpha.png")]
    [InlineData("/openapi/v1.json")]
    public async Task An_answer_is_made_once_and_is_the_same_bytes_twice(string address)
    {
        var first = await _site.GetAsync(address);
        var second = await _site.GetAsync(address);

        first.Status.ShouldBe(200);
        first.WasKept.ShouldBeFalse();
        second.WasKept.ShouldBeTrue();
        second.Body.ShouldBe(first.Body);
        foreach (var header in new[] { "ETag", "Cache-Control", "Vary", "Content-Type", "Content-Length", "Content-Security-Policy" })
            second[header].ShouldBe(first[header].ShouldNotBeNull(header), header);
        first["Cache-Control"].ShouldBe("public, max-age=0, must-revalidate");
        first["Vary"].ShouldBe("Accept-Encoding");
        first["Set-Cookie"].ShouldBeNull();
    }

    [Fact]
    public async Task What_many_ask_for_at_once_is_made_once()
    {
        await _site.GetAsync("/en/about"); // the store is there
        var (first, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        _site.Store.BeforeSet = () =>
        {
            first.TrySetResult();
            return gate.Task;
        };
        var given = _site.Store.Given;
        List<Task<Answer>> asked = [_site.GetAsync("/en/vendors")];
        await first.Task;
        for (var i = 0; i < 8; i++) asked.Add(_site.GetAsync("/en/vendors"));
        await _site.GetAsync("/health/live"); // those before are on their way
        gate.SetResult();
        var answers = await Task.WhenAll(asked);
        (_site.Store.Given - given).ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Status == 200 && answer.Body.SequenceEqual(answers[0].Body));
        answers.Count(answer => answer.WasKept).ShouldBe(8);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_made_for_each_who_waited()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _site.GetAsync("/en/vendors/nobody")));
        answers.ShouldAllBe(answer => answer.Status == 404 && answer.Text.Contains("nobody"));
    }

    [Fact]
    public async Task Two_languages_are_never_mixed()
    {
        foreach (var turn in new[] { 1, 2 })
        {
            (await _site.GetAsync("/en/vendors/alpha")).Text.ShouldContain("<html lang=\"en\"", customMessage: $"turn {turn}");
            (await _site.GetAsync("/zh/vendors/alpha")).Text.ShouldContain("<html lang=\"zh-Hans\"", customMessage: $"turn {turn}");
            (await _site.GetAsync("/api/v1/disputes")).Text.ShouldContain("Spent or planned?", customMessage: $"turn {turn}");
            (await _site.GetAsync("/zh/api/v1/disputes")).Text.ShouldContain("已花还是计划？", customMessage: $"turn {turn}");
        }
    }

    [Fact]
    public async Task What_visitors_have_chosen_for_themselves_is_not_on_the_server()
    {
        var first = await _site.GetAsync("/en/models", ("Cookie", "language=zh; theme=dark"), ("Accept-Language", "zh"));
        var second = await _site.GetAsync("/en/models", ("Cookie", "theme=light"), ("Accept-Language", "en"));
        second.WasKept.ShouldBeTrue();
        second.Body.ShouldBe(first.Body);
        (await _site.GetAsync("/", ("Cookie", "language=zh")))["Location"].ShouldBe("/zh/");
        (await _site.GetAsync("/", ("Cookie", "language=en")))["Location"].ShouldBe("/en/");
    }

    [Fact]
    public async Task A_head_has_the_headers_of_the_whole_answer_and_leaves_the_body_to_others()
    {
        var head = await _site.SendAsync(HttpMethod.Head, "/en/vendors/alpha");
        var whole = await _site.GetAsync("/en/vendors/alpha");
        var after = await _site.SendAsync(HttpMethod.Head, "/en/vendors/alpha");

        whole.WasKept.ShouldBeTrue("the head had it made");
        whole.Text.ShouldContain("</html>");
        foreach (var answer in new[] { head, after })
        {
            answer.Status.ShouldBe(200);
            answer["ETag"].ShouldBe(whole["ETag"]);
            answer["Content-Length"].ShouldBe($"{whole.Body.Length}");
        }
    }

    [Fact]
    public async Task A_part_that_is_asked_for_is_answered_by_all_of_it()
    {
        var part = await _site.GetAsync("/api/v1/vendors", ("Range", "bytes=0-9"));
        var whole = await _site.GetAsync("/api/v1/vendors");
        var kept = await _site.GetAsync("/api/v1/vendors", ("Range", "bytes=5-"));
        foreach (var answer in new[] { part, kept })
        {
            answer.Status.ShouldBe(200);
            answer["Content-Range"].ShouldBeNull();
            answer.Body.ShouldBe(whole.Body);
        }
    }

    [Fact]
    public async Task What_is_refused_or_stands_in_no_link_fills_nothing()
    {
        await _site.GetAsync("/en/models");
        string[] refused =
        [
            "/en/models?nonsense=1", "/en/models?sort=nonsense", "/en/about?sort=facts", "/en/vendors/nobody", "/en/nowhere",
            "/api/v1/vendors?nonsense=1",
            "/en/models?utm_source=a", "/en/models?sort=facts&fbclid=b", "/en/Models", "/en/models/", "/api/v1/VENDORS",
            "/en/models?Sort=facts",
            "/en/health/ready", "/en/app.css", "http://localhost:4711/en/models",
        ];
        foreach (var address in refused)
        {
            var answer = await _site.GetAsync(address);
            answer["ETag"]?.StartsWith("W/", StringComparison.Ordinal).ShouldBeFalse(address);
            _site.Store.Kept.Count.ShouldBe(1, address);
        }

        (await _site.GetAsync("http://made-up.example/en/models")).Status.ShouldBe(400);
        _site.Store.Kept.Count.ShouldBe(1, "a host that is not ours");
        (await _site.SendAsync(HttpMethod.Post, "/en/models")).Status.ShouldBe(405);
        _site.Store.Kept.Count.ShouldBe(1, "a post");
    }

    [Theory]
    [InlineData("/en/models?sort=-release&vendor=alpha", "/en/models?vendor=alpha&sort=-release")]
    [InlineData("/en/search?q=alpha", "/en/search?q=%61lph%61")]
    [InlineData("/en/search?q=alpha%20one", "/en/search?q=alpha+one&")]
    [InlineData("/en/models", "/en/%6Dodels?")]
    public async Task One_view_is_kept_once_however_its_address_is_written(string address, string same)
    {
        var first = await _site.GetAsync(address);
        var second = await _site.GetAsync(same);
        second.WasKept.ShouldBeTrue();
        second["ETag"].ShouldBe(first["ETag"]);
    }

    [Fact]
    public async Task Values_of_one_parameter_keep_their_order()
    {
        var one = await _site.GetAsync("/api/v1/compare?v=alpha&v=beta");
        var other = await _site.GetAsync("/api/v1/compare?v=beta&v=alpha");
        other.WasKept.ShouldBeFalse();
        other["ETag"].ShouldNotBe(one["ETag"]);
    }

    /// <summary>It shows how it stands at this moment, and Blazor's sealed state, which is never the same twice.</summary>
    [Theory]
    [InlineData("/en/desk")]
    [InlineData("/zh/desk")]
    public async Task The_desk_is_kept_by_nobody(string address)
    {
        using var site = new KeptSite(("Desk:Enabled", "true"));
        for (var turn = 1; turn <= 2; turn++)
        {
            var answer = await site.GetAsync(address);
            (answer.Status, answer["ETag"], answer.WasKept).ShouldBe((200, null, false), $"turn {turn}");
            answer["Cache-Control"].ShouldNotBeNull().Split(", ").ShouldContain("no-store");
        }

        site.Store.Kept.ShouldBeEmpty();
    }

    /// <summary>Distinct answers of the size of a vendor's page, through the store with the settings that the site has.</summary>
    [Fact]
    public async Task A_hundred_thousand_addresses_take_no_more_than_the_bound()
    {
        using var site = new KeptSite(("Cache:Megabytes", "8"));
        await site.GetAsync("/en/about");
        var page = new byte[14_000];
        var keys = Enumerable.Range(0, 100_000).Select(number => $"made-up {number}").ToList();
        foreach (var key in keys)
            await site.Store.SetAsync(key, page, ["tag"], TimeSpan.FromDays(1), TestContext.Current.CancellationToken);

        var kept = await site.Store.StillKeptAsync(keys);
        kept.ShouldBeGreaterThan(0);
        (kept * page.Length).ShouldBeLessThanOrEqualTo(8 * 1024 * 1024);
    }

    [Fact]
    public async Task Addresses_beyond_the_bound_are_answered_and_those_before_make_room()
    {
        using var site = new KeptSite(("Cache:Megabytes", "1"));
        for (var limit = 1; limit <= 300; limit++) (await site.GetAsync($"/en/timeline?from={1700 + limit}")).Status.ShouldBe(200);

        var kept = 0;
        foreach (var (key, answer) in site.Store.Kept)
            if (await site.Store.StillKeptAsync([key]) == 1) kept += answer.Length;
        site.Store.Kept.Values.Sum(answer => answer.Length).ShouldBeGreaterThan(1024 * 1024, "more was made than fits");
        kept.ShouldBeInRange(1, 1024 * 1024);
    }

    [Fact]
    public async Task Switched_off_every_answer_is_made_anew_and_still_known_by_its_tag()
    {
        using var site = new KeptSite(("Cache:Enabled", "false"));
        var first = await site.GetAsync("/api/v1/vendors");
        (await site.GetAsync("/api/v1/vendors")).WasKept.ShouldBeFalse();
        (await site.GetAsync("/api/v1/vendors", ("If-None-Match", first["ETag"]!))).Status.ShouldBe(304);
        site.Store.Asked.ShouldBe(0);
    }
}
