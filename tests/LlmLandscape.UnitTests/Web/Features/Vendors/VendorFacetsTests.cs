using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Testing;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Vendors;
using LlmLandscape.Web.Views;

namespace LlmLandscape.UnitTests.Web.Features.Vendors;

public sealed class VendorFacetsTests
{
    /// <summary>
    /// Four vendors: a (CN, open source and price war), b (CN, price war), c (US, open source), d (nothing stated).
    /// </summary>
    private static readonly VendorRowView[] Vendors =
    [
        Vendor("a", "CN", "open", "open-source", "price-war"),
        Vendor("b", "CN", null, "price-war"),
        Vendor("c", "US", "open", "open-source"),
        Vendor("d", null, null),
    ];

    private static readonly AddressValues Known = AddressValues.None with
    {
        Strategies = ["open-source", "price-war", "agent"],
        Groups = ["five"],
        Regions = ["CN", "US"],
    };

    [Theory]
    [InlineData("", "any", "", "abcd")]
    [InlineData("open-source", "any", "", "ac")]
    [InlineData("open-source price-war", "any", "", "abc")]
    [InlineData("open-source price-war", "all", "", "a")]
    [InlineData("open-source price-war", "any", "CN", "ab")]
    [InlineData("not-stated", "any", "", "d")]
    [InlineData("", "any", "not-stated", "d")]
    [InlineData("", "any", "US not-stated", "cd")]
    [InlineData("price-war", "any", "US", "")]
    public void Values_of_a_facet_widen_and_facets_narrow(string strategies, string match, string regions, string left) =>
        string.Concat(VendorFacets.Of(Vendors, Filter(strategies, match, regions), Known).Left.Select(vendor => vendor.Id)).ShouldBe(left);

    [Theory]
    [InlineData("", "any", "", "open-source 2, price-war 2, not-stated 1")]
    [InlineData("price-war", "any", "", "open-source 2, price-war 2, not-stated 1")]
    [InlineData("price-war", "all", "", "open-source 1, price-war 2")]
    [InlineData("", "any", "CN", "open-source 1, price-war 2")]
    [InlineData("agent", "any", "", "open-source 2, price-war 2, agent 0, not-stated 1")]
    public void A_strategys_count_is_what_choosing_it_would_find(string strategies, string match, string regions, string counts) =>
        Counts("strategy", Filter(strategies, match, regions)).ShouldBe(counts);

    [Fact]
    public void Not_stated_is_counted_and_is_not_a_no() =>
        Counts("openness", new VendorFilter()).ShouldBe("open 2, not-stated 2");

    [Fact]
    public void The_regions_of_all_vendors_add_up() =>
        Counts("region", new VendorFilter()).ShouldBe("CN 2, US 1, not-stated 1");

    private static string Counts(string parameter, VendorFilter filter) =>
        string.Join(", ",
            VendorFacets.Of(Vendors, filter, Known).Views.Single(facet => facet.Parameter == parameter).Values.Select(value =>
                $"{value.Id} {value.Count}"));

    private static VendorFilter Filter(string strategies, string match, string regions) =>
        new() { Strategies = Split(strategies), Match = match, Regions = Split(regions) };

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static VendorRowView Vendor(string id, string? region, string? openness, params string[] strategies) => new(
        id, id, new(id, id, id), region, openness, [],
        FactViews.Statement(FactKind.Positioning, id),
        [.. strategies.Select(strategy => new PursuitView(strategy, 1, 1, null))], 0, 0);
}
