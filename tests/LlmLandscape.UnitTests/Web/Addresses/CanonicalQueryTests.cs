using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LlmLandscape.UnitTests.Web.Addresses;

/// <summary>A list of the API and a page, both of events.</summary>
public sealed class CanonicalQueryTests
{
    private static readonly Endpoint Api = new(null, new(new Reads<EventFilter>(), new Reads<ListSlice>()), "api");
    private static readonly Endpoint Page =
        new(null, new(new PageReadsAttribute<EventFilter>(), new PageReadsAttribute<ListPage>()), "page");
    private static readonly Endpoint Silent = new(null, EndpointMetadataCollection.Empty, "silent");

    [Theory]
    [InlineData("?limit=100&kind=launch&vendor=b&cursor=0&vendor=a", "?vendor=a&vendor=b&kind=launch")]
    [InlineData("?limit=7&from=2025", "?from=2025&limit=7")]
    public void Addresses_that_ask_the_same_are_written_alike(string asked, string written) => Of(Api, asked).ShouldBe(written);

    [Fact]
    public void A_page_reads_what_the_API_does_not()
    {
        Of(Page, "?page=2&lane=kind").ShouldBe("?lane=kind&page=2");
        Of(Page, "?page=1&lane=vendor").ShouldBe("");
        Should.Throw<BadQueryException>(() => Of(Api, "?lane=kind")).IsUnknown.ShouldBeTrue();
        Should.Throw<BadQueryException>(() => Of(Page, "?limit=7")).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Whoever_reads_nothing_refuses_everything()
    {
        Of(Silent, "").ShouldBe("");
        Should.Throw<BadQueryException>(() => Of(Silent, "?page=1")).Allowed.ShouldBeEmpty();
    }

    private static string Of(Endpoint endpoint, string query) =>
        CanonicalQuery.Of(endpoint, new QueryCollection(QueryHelpers.ParseQuery(query)), AddressValues.None with { Vendors = ["a", "b"] });
}
