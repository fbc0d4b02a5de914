using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Web.Views;

namespace LlmLandscape.UnitTests.Web.Views;

public sealed class StrategyOverlapTests
{
    /// <summary>By hand: a {1 2 3 4}, b {1 2 3}, c {1 2 5 6}, d {4}, e {7}, f nothing.</summary>
    private static readonly StrategyOverlap Overlap = new(
        [.. "abcdef".Select(id => new VendorLabel($"{id}", $"{id}"))],
        new[] { "a1", "a2", "a3", "a4", "b1", "b2", "b3", "c1", "c2", "c5", "c6", "d4", "e7" }.ToLookup(x => x[..1], x => x[1..]));

    [Theory]
    [InlineData("a", "b 3/4, c 2/6, d 1/4, e 0/5, f 0/4", "b c d e f")]
    [InlineData("b", "a 3/4, c 2/5, d 0/4, e 0/4, f 0/3", "a c d e f")]
    [InlineData("d", "a 1/4, b 0/4, c 0/5, e 0/2, f 0/1", "a b c e f")]
    [InlineData("f", "a 0/4, b 0/3, c 0/4, d 0/1, e 0/1", "a b c d e")]
    public void The_nearest_is_who_shares_most_of_what_either_pursues(string vendor, string counts, string order)
    {
        var rivals = Overlap.Rivals(vendor);
        string.Join(' ', rivals.Select(rival => rival.Vendor.Id)).ShouldBe(order);
        string.Join(", ", rivals.OrderBy(rival => rival.Vendor.Id).Select(rival => $"{rival.Vendor.Id} {rival.Shared}/{rival.Either}"))
            .ShouldBe(counts);
    }

    [Fact]
    public void Pairs_stand_once_the_nearest_first() =>
        Overlap.Pairs(2).Select(pair => pair.Vendor.Id + pair.Rival.Vendor.Id).ShouldBe(["ab", "bc", "ac"]);

    [Fact]
    public void Who_pursues_nothing_overlaps_with_nobody_and_divides_by_nothing() =>
        Overlap.Rivals("f").ShouldAllBe(rival => rival.Overlap == 0);
}
