using System.Net;
using CsCheck;
using LlmLandscape.Testing;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.WebTests.Http;

/// <summary>Whatever an address, its parameters and its headers are: there is an answer, a redirect, or a word why not.</summary>
public sealed class AnyRequestTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Pieces =
    [
        "", "a", "deepseek", "openai", "2025", "2025-03", "9999-12-31", "0", "-1", "2147483648", "1e9", "NaN", "true", "null", "%00", "%FF",
        "%EF%BF%BE", "%ED%A0%80", "%E2%80%AE", "%0d%0aX-A: b", "..", "%2e%2e%2f", "a%2Fb", "<script>", "'", "\"", "%", "%%", "+", "&amp;",
        "=1+1", "*", "a*", "\"a", "NEAR(a b)", "a OR", "(", "价格", "價格", "🦙", "é", "ﬁ", "\u202E", "\uFFFE", "\uD800", "\0",
        new('x', 300), new('长', 200),
    ];

    private static readonly string[] Names =
    [
        .. typeof(ParameterNames).GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static
            | System.Reflection.BindingFlags.NonPublic).Where(x => x.IsLiteral).Select(x => (string)x.GetRawConstantValue()!), "colour", "",
    ];

    private static readonly (string Name, Gen<string> Values)[] Headers =
    [
        ("If-None-Match", Gen.OneOf("*", "\"x\"", "W/\"x\"", "x", "\"")),
        ("Accept-Language", Gen.OneOf("zh", "en;q=2", ";;;", "zh-Hant-TW,*;q=0", "\u4E2D")),
        ("Accept-Encoding", Gen.OneOf("gzip", "br;q=0", "identity;q=0", "*;q=0", ",")),
        ("Cookie", Gen.OneOf("language=zh", "language=", "=;=", "language=\u4E2D")),
        ("X-Forwarded-Proto", Gen.OneOf("https", "x")),
        ("Range", Gen.OneOf("bytes=0-1", "bytes=x")),
        ("Origin", Gen.OneOf("null", "https://elsewhere.example")),
    ];

    private Gen<string> Address => Gen.Select(
        Gen.OneOf(Gen.OneOf(site.Routes.ToArray()), Gen.OneOf(Pieces).Array[0, 4].Select(x => string.Join('/', x))),
        Gen.OneOf(Pieces).Array[6],
        Gen.Select(Gen.OneOf(Names), Gen.OneOf(Pieces)).Array[0, 3],
        Gen.OneOf("/en", "/zh", ""),
        (route, values, query, language) => language + "/" + Filled(route, values).TrimStart('/')
            + (query.Length == 0 ? "" : "?" + string.Join('&', query.Select(x => $"{x.Item1}={x.Item2}"))));

    private static readonly Gen<(string Name, string Value)?> Header = Gen.OneOf(
        Gen.Const(((string, string)?)null),
        Gen.Int[0, Headers.Length - 1].SelectMany(i => Headers[i].Values.Select(value => ((string, string)?)(Headers[i].Name, value))));

    [Fact]
    public void No_request_makes_the_site_fail() =>
        Gen.Select(Address, Header).Sample(
            (address, header) =>
            {
                if (!Uri.TryCreate(address, UriKind.Relative, out _)) return;
                using var response = Ask(address, header);
                ((int?)response?.StatusCode ?? 0).ShouldBeLessThan(500, address);
            },
            iter: Fuzzing.Times(600),
            threads: 2);

    private HttpResponseMessage? Ask(string address, (string Name, string Value)? header)
    {
        try
        {
            return site.GetAsync(address, header is { } one ? [one] : []).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is UriFormatException or InvalidOperationException or HttpRequestException)
        {
            return null; // the client sends no such thing
        }
    }

    private static string Filled(string route, string[] values)
    {
        var at = 0;
        return System.Text.RegularExpressions.Regex.Replace(route, @"\{[^}]*\}", _ => values[at++ % values.Length]);
    }

    /// <summary>What was found wrong before, by name.</summary>
    [Theory]
    [InlineData("/en/search?q=%EF%BF%BE")]
    [InlineData("/en/vendors?q=%EF%BF%BE")]
    [InlineData("/api/v1/suggestions?q=%EF%BF%BE")]
    [InlineData("/en/search?q=%ED%A0%80")]
    public async Task A_noncharacter_is_answered(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/en/vendors/baidu/", "/en/vendors/baidu")]
    [InlineData("/zh/vendors/?strategy=agent", "/zh/vendors?strategy=agent")]
    [InlineData("/api/v1/vendors/", null)]
    public async Task A_page_has_one_address(string address, string? leadsTo)
    {
        using var response = await site.GetAsync(address);
        response.Headers.Location?.OriginalString.ShouldBe(leadsTo);
    }
}
