namespace LlmLandscape.WebTests.Http;

/// <summary>Addresses of what is no more.</summary>
public sealed class RetiredAddressesTests : IDisposable
{
    private readonly KeptSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/en/facts/alpha-spent", "/en/facts/alpha-spending-2024")]
    [InlineData("/zh/strategies/openness", "/zh/strategies/open-source")]
    [InlineData("/api/v1/facts/alpha-spent", "/api/v1/facts/alpha-spending-2024")]
    [InlineData("/zh/api/v1/strategies/openness", "/zh/api/v1/strategies/open-source")]
    [InlineData("/en/vendors?strategy=openness&region=CN", "/en/vendors?strategy=open-source&region=CN")]
    [InlineData("/api/v1/vendors?strategy=openness", "/api/v1/vendors?strategy=open-source")]
    public async Task What_is_told_elsewhere_now_leads_there_for_good(string address, string to)
    {
        var answer = await _site.GetAsync(address);
        answer.Status.ShouldBe(301);
        answer["Location"].ShouldBe(to);
        (await _site.GetAsync(to)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("/en/facts/alpha-sleeps", "Nobody says so.")]
    [InlineData("/zh/facts/alpha-sleeps", "没有人这样说。")]
    [InlineData("/en/strategies/giving-up", "No way to compete.")]
    [InlineData("/zh/vendors?strategy=giving-up", "不是竞争方式。")]
    [InlineData("/api/v1/facts/alpha-sleeps", "Nobody says so.")]
    [InlineData("/api/v1/vendors?strategy=giving-up", "No way to compete.")]
    public async Task What_is_told_nowhere_any_more_is_gone_and_says_why(string address, string why)
    {
        var answer = await _site.GetAsync(address);
        answer.Status.ShouldBe(410);
        answer.Text.ShouldContain(why);
        answer.WasKept.ShouldBeFalse();
        _site.Store.Kept.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/en/facts/never-was", 404)]
    [InlineData("/en/vendors?strategy=never-was", 400)]
    public async Task What_never_was_is_neither(string address, int status) => (await _site.GetAsync(address)).Status.ShouldBe(status);

    [Fact]
    public async Task A_dispute_that_is_part_of_another_or_none_still_has_its_place_on_the_page()
    {
        var page = (await _site.GetAsync("/en/disputes")).Text;
        page.ShouldContain("""<a id="alpha-plan-or-not" class="former"></a>""");
        page.ShouldContain("""<li id="alpha-late-or-not">Nothing clashes.</li>""");
    }
}
