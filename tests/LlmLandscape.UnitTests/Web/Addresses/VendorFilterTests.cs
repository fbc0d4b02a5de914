using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LlmLandscape.UnitTests.Web.Addresses;

public sealed class VendorFilterTests
{
    private static readonly AddressValues Known = AddressValues.None with
    {
        Strategies = ["open-source", "price-war"],
        Groups = ["five"],
        Regions = ["CN"],
        Vendors = [.. "abcdefg".Select(id => $"{id}")],
    };

    [Theory]
    [InlineData("")]
    [InlineData(
        "?strategy=open-source&strategy=price-war&match=all&region=CN&group=five&openness=not-stated"
        + "&q=%E8%B1%86%E5%8C%85&sort=facts&view=cards")]
    [InlineData("?sort=facts&tick=c&tick=a")]
    public void A_filter_survives_its_address(string address) => Read(address).ToQueryString().ShouldBe(address);

    [Fact]
    public void One_view_has_one_address() =>
        Read("?strategy=price-war&strategy=open-source&match=any&sort=name&q=").ToQueryString()
            .ShouldBe("?strategy=open-source&strategy=price-war");

    [Fact]
    public void Ticks_stay_while_the_list_changes_and_are_as_many_as_can_be_compared()
    {
        var filter = Read("?tick=c&tick=a").Toggle("strategy", "price-war");
        filter.ToQueryString().ShouldBe("?strategy=price-war&tick=c&tick=a");
        filter.IsFull.ShouldBeFalse();
        Read("?tick=a&tick=b&tick=c&tick=d&tick=e&tick=f").IsFull.ShouldBeTrue();
        Should.Throw<BadQueryException>(() => Read("?tick=a&tick=b&tick=c&tick=d&tick=e&tick=f&tick=g")).Parameter.ShouldBe("tick");
    }

    [Fact]
    public void Switching_a_value_twice_changes_nothing()
    {
        var filter = Read("?strategy=open-source");
        filter.Toggle("strategy", "price-war").Toggle("strategy", "price-war").ToQueryString().ShouldBe(filter.ToQueryString());
        filter.Toggle("strategy", "open-source").ToQueryString().ShouldBe("");
    }

    [Theory]
    [InlineData("?strategy=price", "strategy", "price")]
    [InlineData("?strategy=", "strategy", "")]
    [InlineData("?match=some", "match", "some")]
    [InlineData("?match=any&match=all", "match", "any,all")]
    [InlineData("?q=a&q=b", "q", "a,b")]
    [InlineData("?tick=z", "tick", "z")]
    [InlineData("?colour=red", "colour", null)]
    public void What_is_unknown_is_named_and_refused(string address, string parameter, string? value)
    {
        var problem = Should.Throw<BadQueryException>(() => Read(address));
        problem.Parameter.ShouldBe(parameter);
        problem.Value.ShouldBe(value);
        problem.Allowed.ShouldNotBeEmpty();
    }

    private static VendorFilter Read(string address)
    {
        var query = new QueryReader(new QueryCollection(QueryHelpers.ParseQuery(address)));
        var filter = query.Read<VendorFilter>(Known);
        query.NothingElse();
        return filter;
    }
}
