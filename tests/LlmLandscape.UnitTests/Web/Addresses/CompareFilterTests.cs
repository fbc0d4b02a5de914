using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LlmLandscape.UnitTests.Web.Addresses;

public sealed class CompareFilterTests
{
    private static readonly AddressValues Known = AddressValues.None with
    {
        Vendors = [.. "abcdefgh".Select(id => $"{id}")],
        ComparedModels = ["k", "l", "o/m"],
    };

    [Theory]
    [InlineData("")]
    [InlineData("?v=c&v=a&v=b")]
    [InlineData("?v=a&v=b&v=c")]
    [InlineData("?v=f&v=e&v=d&v=c&v=b&v=a&differences=1")]
    [InlineData("?m=o%2Fm&m=k")]
    public void The_order_of_the_columns_survives_the_address(string address) => Read(address).ToQueryString().ShouldBe(address);

    [Fact]
    public void A_vendor_stands_once() => Read("?v=b&v=a&v=b&differences=0").ToQueryString().ShouldBe("?v=b&v=a");

    [Theory]
    [InlineData("a", -1, null)]
    [InlineData("a", 1, "bac")]
    [InlineData("b", -1, "bac")]
    [InlineData("b", 1, "acb")]
    [InlineData("c", -1, "acb")]
    [InlineData("c", 1, null)]
    public void A_column_moves_by_one_and_not_beyond_the_end(string vendor, int by, string? order) =>
        Order(Read("?v=a&v=b&v=c").Moved(vendor, by)).ShouldBe(order);

    [Fact]
    public void A_column_is_added_at_the_right_and_taken_away_where_it_stands()
    {
        var filter = Read("?v=c&v=a&differences=1");
        filter.With("b").ToQueryString().ShouldBe("?v=c&v=a&v=b&differences=1");
        filter.With("b").Without("c").ToQueryString().ShouldBe("?v=a&v=b&differences=1");
    }

    [Fact]
    public void Models_are_moved_and_taken_away_as_vendors_are()
    {
        var filter = Read("?m=k&m=l");
        filter.Moved("l", -1)!.ToQueryString().ShouldBe("?m=l&m=k");
        filter.Without("k").ToQueryString().ShouldBe("?m=l");
    }

    [Theory]
    [InlineData("?v=z", "v", "z")]
    [InlineData("?v=a&v=", "v", "")]
    [InlineData("?v=a&v=b&v=c&v=d&v=e&v=f&v=g", "v", "a, b, c, d, e, f, g")]
    [InlineData("?v=a&v=b&differences=yes", "differences", "yes")]
    [InlineData("?v=a&v=b&sort=name", "sort", null)]
    [InlineData("?m=a", "m", "a")]
    [InlineData("?v=a&m=k", "m", "k")]
    public void What_is_unknown_or_too_much_is_named_and_refused(string address, string parameter, string? value)
    {
        var problem = Should.Throw<BadQueryException>(() => Read(address));
        problem.Parameter.ShouldBe(parameter);
        problem.Value.ShouldBe(value);
        problem.Allowed.ShouldNotBeEmpty();
    }

    private static string? Order(CompareFilter? filter) => filter is null ? null : string.Concat(filter.Vendors);

    private static CompareFilter Read(string address)
    {
        var query = new QueryReader(new QueryCollection(QueryHelpers.ParseQuery(address)));
        var filter = query.Read<CompareFilter>(Known).OfOneKind();
        query.NothingElse();
        return filter;
    }
}
