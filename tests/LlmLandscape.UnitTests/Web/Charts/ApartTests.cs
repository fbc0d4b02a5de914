using CsCheck;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class ApartTests
{
    [Fact]
    public void What_is_apart_stays_where_it_belongs() =>
        Apart.Place([50, 10, 90], [20, 20, 20], 0, 100).ShouldBe([50, 10, 90]);

    [Fact]
    public void What_is_near_moves_apart_by_as_little_as_can_be() =>
        Apart.Place([50, 52], [20, 20], 0, 100).ShouldBe([41, 61], "both by nine");

    [Fact]
    public void Who_is_at_an_end_stays_within()
    {
        Apart.Place([0, 1], [20, 10], 0, 100).ShouldBe([10, 25]);
        Apart.Place([100, 99], [20, 10], 0, 100).ShouldBe([90, 75]);
    }

    [Fact]
    public void What_does_not_fit_goes_on_behind_the_end() =>
        Apart.Place([5, 5, 5], [40, 40, 40], 0, 60).ShouldBe([20, 60, 100]);

    [Fact]
    public void Order_and_distance_are_kept_whatever_is_wanted() =>
        Gen.Select(Gen.Double[0, 400], Gen.Double[4, 30]).Array[1, 12].Sample(things =>
        {
            var wanted = things.Select(thing => thing.Item1).ToList();
            var places = Apart.Place(wanted, [.. things.Select(thing => thing.Item2)], 0, 400);
            var order = Enumerable.Range(0, things.Length).OrderBy(i => wanted[i]).ToList();
            order.Zip(order.Skip(1)).ShouldAllBe(pair =>
                places[pair.Second] - places[pair.First] >= (things[pair.First].Item2 + things[pair.Second].Item2) / 2 - 1e-6);
            places[order[0]].ShouldBeGreaterThanOrEqualTo(things[order[0]].Item2 / 2 - 1e-6);
            (places[order[^1]] + things[order[^1]].Item2 / 2).ShouldBeLessThanOrEqualTo(400 + 1e-6);
        });

    [Fact]
    public void Nothing_has_no_place() => Apart.Place([], [], 0, 10).ShouldBeEmpty();
}
