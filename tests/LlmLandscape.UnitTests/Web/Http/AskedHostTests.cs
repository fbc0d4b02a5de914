using LlmLandscape.Web.Http;

namespace LlmLandscape.UnitTests.Web.Http;

public sealed class AskedHostTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("example.org:1")]
    [InlineData("[::1]")]
    [InlineData("[::1]:65535")]
    [InlineData("127.0.0.1:80")]
    [InlineData("xn--fiqs8s.example")]
    public void A_name_or_an_address_with_or_without_a_port_is_a_host(string host) => AskedHost.IsHost(host).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(":")]
    [InlineData(":80")]
    [InlineData("a:")]
    [InlineData("a:0")]
    [InlineData("a:99999")]
    [InlineData("a:-1")]
    [InlineData("a:b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("[::1")]
    [InlineData("[::1]:")]
    public void Whatever_else_is_none(string? host) => AskedHost.IsHost(host).ShouldBeFalse();
}
