namespace LlmLandscape.WebTests.Http;

/// <summary>Who has an answer is told that it is still the same; after a change nobody is.</summary>
public sealed class KnownAnswersTests : IDisposable
{
    private const string Page = "/en/vendors/beta", Before = "Cuts prices.", After = "Cuts every price.";

    private readonly KeptSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/en/vendors/beta")]
    [InlineData("/api/v1/vendors/beta")]
    [InlineData("/api/v1/vendors.csv")]
    [InlineData("/en/timeline.svg")]
    [InlineData("/en/timeline.png")]
    public async Task Who_has_an_answer_gets_no_second_one_and_not_even_the_cache_is_asked(string address)
    {
        var tag = (await _site.GetAsync(address))["ETag"].ShouldNotBeNull();
        var asked = _site.Store.Asked;
        foreach (var tags in new[] { tag, tag[2..], $"\"other\", {tag}" })
        {
            var again = await _site.GetAsync(address, ("If-None-Match", tags));
            again.Status.ShouldBe(304, tags);
            again.Body.ShouldBeEmpty();
            (again["ETag"], again["Cache-Control"], again["Vary"]).ShouldBe((tag, "public, max-age=0, must-revalidate", "Accept-Encoding"));
            again["X-Content-Type-Options"].ShouldBe("nosniff");
        }

        _site.Store.Asked.ShouldBe(asked);
    }

    [Fact]
    public async Task The_tag_of_one_address_is_none_of_another()
    {
        var tag = (await _site.GetAsync(Page))["ETag"]!;
        foreach (var other in new[] { "/zh/vendors/beta", "/en/vendors/alpha", "/api/v1/vendors/beta" })
            (await _site.GetAsync(other, ("If-None-Match", tag))).Status.ShouldBe(200, other);
    }

    [Theory]
    [InlineData("/en/models?nonsense=1", 400)]
    [InlineData("/api/v1/vendors?sort=nonsense", 400)]
    [InlineData("/en/vendors/nobody", 404)]
    public async Task What_is_refused_is_refused_whatever_a_visitor_says_to_have(string address, int status)
    {
        var tag = (await _site.GetAsync("/en/models"))["ETag"]!;
        foreach (var tags in new[] { tag, "*", "W/\"\"" })
            (await _site.GetAsync(address, ("If-None-Match", tags))).Status.ShouldBe(status, tags);
    }

    [Fact]
    public async Task Any_tag_will_do_where_there_is_an_answer()
    {
        await _site.GetAsync(Page);
        (await _site.GetAsync(Page, ("If-None-Match", "*"))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task Nobody_is_told_by_a_time_that_nothing_has_changed()
    {
        await _site.GetAsync(Page);
        (await _site.GetAsync(Page, ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task After_a_change_there_is_a_new_answer_and_the_old_ones_are_forgotten()
    {
        var before = await _site.GetAsync(Page);
        await _site.GetAsync("/en/models");
        var keys = _site.Store.Kept.Keys.ToList();
        (await _site.Store.StillKeptAsync(keys)).ShouldBe(2);

        await _site.ChangeAsync(Before, After);
        var after = await _site.GetAsync(Page, ("If-None-Match", before["ETag"]!));
        after.Status.ShouldBe(200);
        after["ETag"].ShouldNotBe(before["ETag"]);
        after.Text.ShouldContain(After);
        (await _site.Store.StillKeptAsync(keys)).ShouldBe(0);
    }

    /// <summary>Were both kept under one key, the second question would wait for the first answer for ever: hence an end.</summary>
    [Fact(Timeout = 120_000)]
    public async Task An_answer_made_before_a_change_and_kept_after_it_is_served_to_nobody()
    {
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await _site.GetAsync("/en/about");
        _site.Store.BeforeSet = () =>
        {
            reached.TrySetResult();
            return go.Task;
        };
        var old = _site.GetAsync(Page);
        await reached.Task;

        await _site.ChangeAsync(Before, After);
        _site.Store.BeforeSet = () => Task.CompletedTask;
        (await _site.GetAsync(Page)).Text.ShouldContain(After);
        go.SetResult();
        (await old).Text.ShouldContain(Before);
        (await _site.GetAsync(Page)).Text.ShouldContain(After);
    }

    /// <summary>The catalogue changes between a request and its answer, and back again.</summary>
    [Fact]
    public async Task An_answer_from_another_catalogue_than_was_asked_for_is_not_kept()
    {
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await _site.GetAsync("/en/about");
        _site.Store.BeforeGet = () =>
        {
            reached.TrySetResult();
            return go.Task;
        };
        var between = _site.GetAsync(Page);
        await reached.Task;
        _site.Store.BeforeGet = () => Task.CompletedTask;

        await _site.ChangeAsync(Before, After);
        go.SetResult();
        var answer = await between;
        answer.Text.ShouldContain(After);
        answer["ETag"].ShouldBeNull();

        await _site.ChangeAsync(After, Before);
        (await _site.GetAsync(Page)).Text.ShouldContain(Before);
    }
}
