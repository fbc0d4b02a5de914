using System.Net;
using System.Reflection;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Sources;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.WebTests;

/// <summary>What an address without a page, without a language or with bad parameters is answered by.</summary>
[Collection(nameof(Site))]
public sealed class AddressesTests(Site site)
{
    [Theory]
    [InlineData("/", "en-GB,en;q=0.9,zh;q=0.5", null, "/en/")]
    [InlineData("/", "zh-TW,zh;q=0.9,en;q=0.5", null, "/zh/")]
    [InlineData("/", "fr,zh;q=0.4", null, "/zh/")]
    [InlineData("/", "fr", null, "/en/")]
    [InlineData("/", "", null, "/en/")]
    [InlineData("/", "en", "language=zh", "/zh/")]
    [InlineData("/vendors?region=CN", "zh", null, "/zh/vendors?region=CN")]
    [InlineData("/vendors", "zh", "language=en", "/en/vendors")]
    [InlineData("/releases/google/gemini-2.5-pro", "zh", null, "/zh/releases/google/gemini-2.5-pro")]
    public async Task An_address_without_a_language_leads_to_the_visitors(string address, string accept, string? cookie, string to)
    {
        using var response = await site.GetAsync(address, cookie is null ? [("Accept-Language", accept)]
            : [("Accept-Language", accept), ("Cookie", cookie)]);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe(to);
    }

    [Theory]
    [InlineData("/en/vendors/deepseak", "There is no such page", "vendors/deepseek")]
    [InlineData("/zh/vendors/deepseak", "没有这个页面", "vendors/deepseek")]
    [InlineData("/en/strategies/opensource", "There is no such page", "strategies/open-source")]
    [InlineData("/en/sources/free-waves", "There is no such page", "sources/free-wave")]
    [InlineData("/en/byte", "There is no such page", "vendors/bytedance")]
    [InlineData("/en/models/glm4-plus", "There is no such page", "models/glm-4-plus")]
    [InlineData("/zh/models/豆包", "没有这个页面", "models/doubao")]
    [InlineData("/en/metrics/user", "There is no such page", "metrics/users")]
    [InlineData("/en/facts/doubao-tokens-may-2024", "There is no such page", "facts/doubao-tokens-may-2024-fm")]
    [InlineData("/en/timelime", "There is no such page", "timeline")]
    public async Task A_page_that_does_not_exist_names_the_nearest(string address, string says, string offers)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);
        page.QuerySelector("h1")!.TextContent.ShouldBe(says);
        page.QuerySelectorAll("main ul a").Select(link => link.GetAttribute("href")).ShouldContain(offers);
        page.QuerySelector("main")!.TextContent.ShouldContain(address);
    }

    [Theory]
    [InlineData("/en/vendors?strategy=price", "“price” is not a value of “strategy”.", "price-war")]
    [InlineData("/zh/vendors?strategy=price", "“price”不是“strategy”的取值。", "price-war")]
    [InlineData("/en/vendors?colour=red", "There is no parameter “colour” here.", "strategy")]
    [InlineData("/en/models?kind=robot", "“robot” is not a value of “kind”.", "platform")]
    [InlineData("/en/about?x=1", "There is no parameter “x” here.", null)]
    [InlineData("/en/vendors/deepseek?x=1", "There is no parameter “x” here.", null)]
    public async Task A_bad_parameter_is_named_with_what_there_is(string address, string says, string? offers)
    {
        var page = await site.PageAsync(address, HttpStatusCode.BadRequest);
        page.QuerySelector(".lead")!.TextContent.ShouldBe(says);
        page.QuerySelector("[data-language]")!.GetAttribute("href").ShouldEndWith(address.Split('?')[0][3..]);
        if (offers is not null) page.QuerySelectorAll("main code").Select(code => code.TextContent).ShouldContain(offers);
    }

    /// <summary>What it declares is let through to it; what it does not read then, it refuses itself.</summary>
    [Fact]
    public async Task A_page_reads_every_parameter_that_it_declares()
    {
        var pages = typeof(IReadsParameters).Assembly.GetTypes()
            .Select(page =>
                (Page: page, Reads: page.GetCustomAttributes().OfType<IReadsParameters>().SelectMany(reads => reads.Parameters).ToList()))
            .Where(x => x.Reads.Count > 0)
            .ToList();
        pages.Count.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var (page, reads) in pages)
        {
            foreach (var parameter in reads)
            {
                var value = parameter.Values is { Fixed: var values }
                    ? values?[0] ?? (parameter.Values == AllowedValues.Vendors ? "deepseek" : null)
                    : parameter.Default is [var otherwise] ? otherwise : parameter.Schema.Examples?[0].GetValue<string>()
                    ?? parameter.Schema.Minimum ?? "a";
                if (value is null) continue; // ids that only the catalogue knows
                var entry = page == typeof(ParagraphPage) ? "free-wave" : "users";
                var path = page.GetCustomAttribute<RouteAttribute>()!.Template.Replace("{Id}", entry, StringComparison.Ordinal)
                    .Replace("{Number}", "8", StringComparison.Ordinal);
                var address = $"/en{path}?{parameter.Name}={value}";
                using var response = await site.GetAsync(address);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            }
        }
    }

    [Theory]
    [InlineData("/en/vendors?strategy=agent&colour=red", "vendors?strategy=agent")]
    [InlineData("/zh/about?x=1", "about")]
    public async Task The_page_about_an_unknown_parameter_leads_to_the_same_page_without_it(string address, string without) =>
        (await site.PageAsync(address, HttpStatusCode.BadRequest)).QuerySelectorAll("main p a").Select(link => link.GetAttribute("href"))
            .ShouldContain(without);

    [Theory]
    [InlineData("/en/vendors/deepseek?fbclid=1", "/en/vendors/deepseek")]
    [InlineData("/zh/vendors?utm_source=weixin&strategy=agent&utm_medium=x", "/zh/vendors?strategy=agent")]
    [InlineData("/en/?isappinstalled=0", "/en/")]
    public async Task What_others_add_to_count_clicks_is_taken_away(string address, string to)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe(to);
    }

    [Theory]
    [InlineData("/en/vendors?q=...")]
    [InlineData("/en/vendors?q=%F0%9F%98%80")]
    public async Task A_name_without_a_letter_finds_nobody(string address)
    {
        var page = await site.PageAsync(address);
        page.QuerySelectorAll("table.list").ShouldBeEmpty();
        page.QuerySelector(".empty").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("HEAD", "/en/vendors", 200)]
    [InlineData("HEAD", "/api/v1/vendors", 200)]
    [InlineData("HEAD", "/en/vendors/nobody", 404)]
    [InlineData("POST", "/en/vendors", 405)]
    [InlineData("PUT", "/en/vendors", 405)]
    [InlineData("POST", "/api/v1/vendors", 405)]
    public async Task Pages_and_answers_are_only_read(string method, string address, int status)
    {
        using var response = await site.SendAsync(method, address);
        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.GetValues("Content-Security-Policy").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/favicon.svg")]
    public async Task What_has_no_language_is_answered_without_one(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pages_tell_browsers_what_not_to_do_and_set_no_cookie()
    {
        using var response = await site.GetAsync("/en/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldNotContain("unsafe-eval");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse("whoever reads is not marked");
    }
}
